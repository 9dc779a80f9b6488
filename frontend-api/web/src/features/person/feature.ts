import { User } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'
import { searchOf } from '@/app/search'

const crumbs = [{ label: '责任' }]

export default {
  routes: [
    { path: '/people', name: 'people', meta: { title: '人员', crumbs }, component: () => import('./PersonListPage.vue') },
    {
      path: '/people/:person',
      name: 'person',
      meta: { title: '人员', crumbs: [...crumbs, { label: '人员', to: '/people' }] },
      component: () => import('./PersonDetailPage.vue'),
    },
  ],
  menu: [{ group: 'responsibility', label: '人员', to: '/people', order: 20, icon: User, key: 'p' }],
  search: searchOf('person', '人员', '/people'),
} satisfies Feature
