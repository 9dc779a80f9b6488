import { Postcard } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'
import { searchOf } from '@/app/search'

const crumbs = [{ label: '责任' }]

export default {
  routes: [
    { path: '/appointments', name: 'appointments', meta: { title: '任职', crumbs }, component: () => import('./AppointmentListPage.vue') },
    {
      path: '/appointments/:appointment',
      name: 'appointment',
      meta: { title: '任职', crumbs: [...crumbs, { label: '任职', to: '/appointments' }] },
      component: () => import('./AppointmentDetailPage.vue'),
    },
  ],
  menu: [{ group: 'responsibility', label: '任职', to: '/appointments', order: 30, icon: Postcard, key: 'a' }],
  search: searchOf('appointment', '任职', '/appointments'),
} satisfies Feature
