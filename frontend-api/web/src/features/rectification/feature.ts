import { Tools } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'

const crumbs = [{ label: '等级保护' }]
const under = [...crumbs, { label: '整改', to: '/rectifications' }]

export default {
  routes: [
    { path: '/rectifications', name: 'rectifications', meta: { title: '整改', crumbs }, component: () => import('./RectificationListPage.vue') },
    { path: '/rectifications/:rectification', name: 'rectification', meta: { title: '整改', crumbs: under }, component: () => import('./RectificationDetailPage.vue') },
  ],
  menu: [{ group: 'protection', label: '整改', to: '/rectifications', order: 50, icon: Tools, key: 'r' }],
} satisfies Feature
