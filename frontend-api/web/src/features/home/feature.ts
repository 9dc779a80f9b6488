import { List } from '@element-plus/icons-vue'
import type { Feature } from '@/app/feature'
import { searchEverything } from '@/features/home/search'

export default {
  routes: [{ path: '/', name: 'home', meta: { title: '首页' }, component: () => import('./HomePage.vue') }],
  menu: [{ group: 'top', label: '首页', to: '/', order: 10, icon: List, key: 'h' }],
  search: searchEverything,
} satisfies Feature
