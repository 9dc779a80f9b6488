import { Finished } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'
import { useObligationBadge } from '@/features/obligation/badge'

export default {
  routes: [{ path: '/obligations', name: 'obligations', meta: { title: '待办' }, component: () => import('./ObligationListPage.vue') }],
  menu: [{ group: 'top', label: '待办', to: '/obligations', order: 11, icon: Finished, key: 'o', badge: useObligationBadge }],
} satisfies Feature
