import { OfficeBuilding } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'
import { searchOf } from '@/app/search'

const crumbs = [{ label: '责任' }]

export default {
  routes: [
    { path: '/units', name: 'units', meta: { title: '单位', crumbs }, component: () => import('./UnitListPage.vue') },
    {
      path: '/units/:unit',
      name: 'unit',
      meta: { title: '单位', crumbs: [...crumbs, { label: '单位', to: '/units' }] },
      component: () => import('./UnitDetailPage.vue'),
    },
  ],
  menu: [{ group: 'responsibility', label: '单位', to: '/units', order: 10, icon: OfficeBuilding, key: 'u' }],
  search: searchOf('unit', '单位', '/units'),
} satisfies Feature
