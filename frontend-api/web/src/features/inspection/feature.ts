import { Memo, View } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'

const crumbs = [{ label: '等级保护' }]

export default {
  routes: [
    { path: '/inspections', name: 'inspections', meta: { title: '检查', crumbs }, component: () => import('./InspectionListPage.vue') },
    {
      path: '/inspections/:inspection',
      name: 'inspection',
      meta: { title: '检查', crumbs: [...crumbs, { label: '检查', to: '/inspections' }] },
      component: () => import('./InspectionDetailPage.vue'),
    },
    { path: '/protection-plans', name: 'protection-plans', meta: { title: '保护工作方案', crumbs }, component: () => import('./PlanListPage.vue') },
    {
      path: '/protection-plans/:plan',
      name: 'protection-plan',
      meta: { title: '保护工作方案', crumbs: [...crumbs, { label: '保护工作方案', to: '/protection-plans' }] },
      component: () => import('./PlanDetailPage.vue'),
    },
  ],
  menu: [
    { group: 'protection', label: '检查', to: '/inspections', order: 60, icon: View, key: 'c' },
    { group: 'protection', label: '保护工作方案', to: '/protection-plans', order: 70, icon: Memo, key: 'w' },
  ],
} satisfies Feature
