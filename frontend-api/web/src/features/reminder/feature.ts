import type { Feature } from '@/app/feature'
import ReminderBell from '@/features/reminder/ReminderBell.vue'

export default {
  routes: [{ path: '/reminders', name: 'reminders', meta: { title: '提醒' }, component: () => import('./ReminderListPage.vue') }],
  header: ReminderBell,
} satisfies Feature
