import { DataAnalysis } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'

export default {
  routes: [{ path: '/statistics', name: 'statistics', meta: { title: '统计' }, component: () => import('./StatisticsPage.vue') }],
  menu: [{ group: 'top', label: '统计', to: '/statistics', order: 20, icon: DataAnalysis, key: 's' }],
} satisfies Feature
