import { Upload } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'
import { MAY_IMPORT } from '@/app/imports'

const crumbs = [{ label: '导入导出' }]
const under = [...crumbs, { label: '批量导入', to: '/imports' }]

export default {
  routes: [
    { path: '/imports', name: 'import-start', meta: { title: '批量导入', crumbs }, component: () => import('./StartPage.vue') },
    { path: '/imports/records', name: 'imports', meta: { title: '导入记录', crumbs: under }, component: () => import('./ImportListPage.vue') },
    { path: '/imports/guide', name: 'import-guide', meta: { title: '批量导入指南', crumbs: under }, component: () => import('./GuidePage.vue') },
    { path: '/imports/checks/:check', name: 'import-check', meta: { title: '检查', crumbs: under }, component: () => import('./CheckPage.vue') },
    { path: '/imports/:import', name: 'import', meta: { title: '导入', crumbs: under }, component: () => import('./ImportPage.vue') },
  ],
  menu: [{ group: 'exchange', label: '批量导入', to: '/imports', order: 10, icon: Upload, key: 'i', roles: MAY_IMPORT }],
} satisfies Feature
