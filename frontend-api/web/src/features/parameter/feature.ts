import { Calendar, Collection, SetUp } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'
import { today } from '@/app/time'

const crumbs = [{ label: '参数' }]
const under = (label: string, to: string) => ({ crumbs: [...crumbs, { label, to }] })

export default {
  routes: [
    { path: '/parameters', name: 'parameters', meta: { title: '规则参数', crumbs }, component: () => import('./ParameterListPage.vue') },
    { path: '/parameters/:key', name: 'parameter', meta: { title: '参数', ...under('规则参数', '/parameters') }, component: () => import('./ParameterPage.vue') },
    { path: '/code-tables', name: 'code-tables', meta: { title: '代码表', crumbs }, component: () => import('./CodeTablesPage.vue') },
    { path: '/code-tables/:table', name: 'code-table', meta: { title: '代码表', ...under('代码表', '/code-tables') }, component: () => import('./CodeTablePage.vue') },
    { path: '/holidays', redirect: () => `/holidays/${today.value.slice(0, 4)}` },
    { path: '/holidays/:year(\\d{4})', name: 'holidays', meta: { title: '节假日', crumbs }, component: () => import('./HolidaysPage.vue') },
  ],
  menu: [
    { group: 'parameter', label: '规则参数', to: '/parameters', order: 10, icon: SetUp },
    { group: 'parameter', label: '代码表', to: '/code-tables', order: 20, icon: Collection },
    { group: 'parameter', label: '节假日', to: '/holidays', order: 30, icon: Calendar },
  ],
} satisfies Feature
