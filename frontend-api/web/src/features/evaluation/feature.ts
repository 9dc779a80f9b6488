import { Checked } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'

const crumbs = [{ label: '等级保护' }]
const under = [...crumbs, { label: '测评', to: '/evaluations' }]

export default {
  routes: [
    { path: '/evaluations', name: 'evaluations', meta: { title: '测评', crumbs }, component: () => import('./EvaluationListPage.vue') },
    { path: '/evaluations/:evaluation', name: 'evaluation', meta: { title: '测评', crumbs: under }, component: () => import('./EvaluationDetailPage.vue') },
  ],
  menu: [{ group: 'protection', label: '测评', to: '/evaluations', order: 40, icon: Checked, key: 'e' }],
} satisfies Feature
