import { Histogram } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'

const crumbs = [{ label: '等级保护' }]
const under = [...crumbs, { label: '定级', to: '/gradings' }]

export default {
  routes: [
    { path: '/gradings', name: 'gradings', meta: { title: '定级', crumbs }, component: () => import('./GradingListPage.vue') },
    { path: '/gradings/:grading', name: 'grading', meta: { title: '定级', crumbs: under }, component: () => import('./GradingDetailPage.vue') },
    { path: '/gradings/:grading/edit', name: 'grading-edit', meta: { title: '填写定级', crumbs: under }, component: () => import('./GradingWizardPage.vue') },
  ],
  menu: [{ group: 'protection', label: '定级', to: '/gradings', order: 20, icon: Histogram, key: 'l' }],
} satisfies Feature
