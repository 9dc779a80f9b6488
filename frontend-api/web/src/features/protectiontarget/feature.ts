import { Monitor } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'

const crumbs = [{ label: '等级保护' }]

export default {
  routes: [
    {
      path: '/protection-targets',
      name: 'protection-targets',
      meta: { title: '等级保护对象', crumbs },
      component: () => import('./TargetListPage.vue'),
    },
    {
      path: '/protection-targets/:target',
      name: 'protection-target',
      meta: { title: '对象', crumbs: [...crumbs, { label: '等级保护对象', to: '/protection-targets' }] },
      component: () => import('./TargetDetailPage.vue'),
    },
  ],
  menu: [{ group: 'protection', label: '等级保护对象', to: '/protection-targets', order: 10, icon: Monitor, key: 't' }],
} satisfies Feature
