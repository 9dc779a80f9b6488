import { DocumentChecked } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'

const crumbs = [{ label: '等级保护' }]
const under = [...crumbs, { label: '备案', to: '/filings' }]

export default {
  routes: [
    { path: '/filings', name: 'filings', meta: { title: '备案', crumbs }, component: () => import('./FilingListPage.vue') },
    { path: '/filings/:filing', name: 'filing', meta: { title: '备案', crumbs: under }, component: () => import('./FilingDetailPage.vue') },
    { path: '/filings/:filing/edit', name: 'filing-edit', meta: { title: '填写备案表', crumbs: under }, component: () => import('./FilingFormPage.vue') },
  ],
  menu: [{ group: 'protection', label: '备案', to: '/filings', order: 30, icon: DocumentChecked, key: 'f' }],
} satisfies Feature
