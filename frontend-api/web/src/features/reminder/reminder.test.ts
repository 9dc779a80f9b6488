import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { bindMoment, useMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import ReminderBell from '@/features/reminder/ReminderBell.vue'
import ReminderListPage from '@/features/reminder/ReminderListPage.vue'
import ReminderMailCard from '@/features/reminder/ReminderMailCard.vue'
import { bellText, marked, stepLabel, stepTone, type Reminder, type ReminderCounts, type ReminderMail } from '@/features/reminder/reminders'

const unit = { unit: 'unit-S', name: '样例中学' }
const made = { position: 9, sequence: 0, eventName: 'appointment.made', effective: '2024-03-01', recorded: '2024-03-01T02:00:00Z', late: false, basis: {} }
const obligation: Reminder['obligation'] = {
  obligation: 'obligation-F02-target-7K2M9QXA-9', rule: 'F02', unit, subjectName: '示例学籍系统', target: 'target-7K2M9QXA', openedOn: '2026-10-15',
  dueOn: '2026-11-14', standing: 'OVERDUE', severity: 'BLOCK', internal: false, source: '公通字〔2007〕43号第十五条',
  roles: ['UNIT_IT', 'DIRECT_RESPONSIBLE', 'FIRST_RESPONSIBLE'], act: 'filing.prepare', version: 0,
}
const overdue: Reminder = { reminder: 'obligation-F02-target-7K2M9QXA-9:overdue', since: '2026-11-15', read: false, obligation }
const soon: Reminder = {
  reminder: 'obligation-F11-target-22222222-3:30', within: 30, since: '2026-11-20', read: true,
  obligation: { ...obligation, obligation: 'obligation-F11-target-22222222-3', rule: 'F11', subjectName: '示例门户', target: 'target-22222222', dueOn: '2026-12-20', standing: 'OPEN', act: 'filing.extend' },
}

let rows: Reminder[]
let counts: ReminderCounts
let mail: ReminderMail
let asked: URL[]
let sent: { path: string; key: string | null; body: unknown }[]
let refuse: boolean
let page: VueWrapper
let router: Router

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  asked.push(url)
  if (request.method === 'POST') {
    const body = (await request.json()) as { wanted?: boolean }
    sent.push({ path: url.pathname, key: request.headers.get('Idempotency-Key'), body })
    if (refuse) return Response.json({ title: '暂时不能记下', status: 503 }, { status: 503, headers: { 'Content-Type': 'application/problem+json' } })
    if (body.wanted !== undefined) mail = { ...mail, wanted: body.wanted }
    else counts = { ...counts, unread: 0 }
    return Response.json({ unread: 0 })
  }
  const bodies: Record<string, unknown> = {
    '/api/v1/me': { person: { person: 'person-1', name: '王示范' }, today: '2026-11-23', appointments: [{ appointment: 'a', role: 'UNIT_IT', unit, standing: 'CURRENT', made }] },
    '/api/v1/reminders': { rows, total: rows.length, page: 1, size: 20 },
    '/api/v1/reminders/counts': counts,
    '/api/v1/me/reminder-mail': mail,
  }
  return Response.json({ position: 9, on: '2026-11-23', body: bodies[url.pathname] })
}

async function open(path: string, component: object = ReminderListPage): Promise<VueWrapper> {
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<i/>' } }] })
  bindMoment(router)
  await router.push(path)
  await useSession().load()
  page = mount(component, { global: { plugins: [router], stubs: { ElPagination: true } }, attachTo: document.body })
  await flushPromises()
  return page
}

const button = (label: string) => page.findAll('button').find((each) => each.text() === label)

beforeEach(() => {
  rows = [overdue, soon]
  counts = { unread: 1, overdue: 1, within: [{ days: 7, count: 0 }, { days: 30, count: 1 }, { days: 90, count: 0 }], below: 0 }
  mail = { offered: true, wanted: true, address: 'w****@example.cn' }
  asked = []
  sent = []
  refuse = false
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(async () => {
  await useMoment().leave()
  page.unmount()
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

test('what is overdue stands first, each under its step and with the way to where it is done', async () => {
  const text = (await open('/reminders')).text()
  for (const part of ['已运行系统备案', '示例学籍系统', '逾期 9 天', '去备案', '备案证明延期', '剩 27 天', '2026-11-20']) expect(text).toContain(part)
  expect(page.findAll('.heading').map((each) => each.text())).toEqual(['已逾期', '30 天内到期'])
  expect(page.findAll('.counts li').map((each) => each.text())).toEqual(['已逾期1', '7 天内到期0', '30 天内到期1', '90 天内到期0'])
  expect(page.findAll('a').map((each) => each.attributes('href'))).toContain('/protection-targets/target-7K2M9QXA?tab=filing')
  expect(page.findAll('.unread')).toHaveLength(1)
  expect(text).not.toContain('管辖的单位')
})

test('one is marked as read by itself, and all up to the position that was shown', async () => {
  await open('/reminders')
  await button('标为已读')?.trigger('click')
  await flushPromises()
  expect(sent.map(({ path, body }) => ({ path, body }))).toEqual([{ path: '/api/v1/reminders/read', body: { reminders: [overdue.reminder] } }])
  expect(button('全部标为已读')).toBeUndefined()
  page.unmount()
  counts = { ...counts, unread: 1 }
  await open('/reminders')
  await button('全部标为已读')?.trigger('click')
  await flushPromises()
  expect(sent[1]?.body).toEqual({ snapshot: 9 })
  expect(sent[1]?.key).not.toBe(sent[0]?.key)
})

test('whoever goes where it is done has read it', async () => {
  await open('/reminders')
  await page.find('a.act').trigger('click')
  await flushPromises()
  expect(sent[0]?.body).toEqual({ reminders: [overdue.reminder] })
})

test('a refusal is shown, and what was not marked stays unread', async () => {
  refuse = true
  await open('/reminders')
  await button('标为已读')?.trigger('click')
  await vi.waitFor(() => expect(page.text()).toContain('暂时不能记下'))
  expect(page.findAll('.unread')).toHaveLength(1)
})

test('only what is unread is asked for when the address says so', async () => {
  await open('/reminders?unread=true')
  expect(asked.find((url) => url.pathname === '/api/v1/reminders')?.searchParams.get('unread')).toBe('true')
})

test('on another day everything is shown and nothing can be marked', async () => {
  const text = (await open('/reminders?on=2026-11-01')).text()
  expect(text).toContain('示例学籍系统')
  expect(text).not.toContain('每日邮件')
  expect(page.findAll('button').map((each) => each.text()).filter((label) => label.includes('已读'))).toEqual([])
  expect(page.findAll('.unread')).toEqual([])
})

test('a bureau is led to what is overdue under it', async () => {
  counts = { ...counts, below: 12 }
  const text = (await open('/reminders')).text()
  expect(text).toContain('管辖的单位另有 12 项已逾期')
  expect(page.findAll('a').map((each) => each.attributes('href'))).toContain('/obligations?standing=OVERDUE')
})

test('the bell says how many are unread, counts anew when some were read, and has no number on another day', async () => {
  counts = { ...counts, unread: 120 }
  await open('/', ReminderBell)
  expect(page.find('a').attributes('aria-label')).toBe('提醒，120 条未读')
  expect(page.text()).toBe('99+')
  counts = { ...counts, unread: 0 }
  marked.value++
  await flushPromises()
  expect(page.find('a').attributes('aria-label')).toBe('提醒')
  expect(page.find('b').exists()).toBe(false)
  counts = { ...counts, unread: 3 }
  page.unmount()
  await open('/?on=2026-11-01', ReminderBell)
  expect(page.find('b').exists()).toBe(false)
})

test('the daily mail can be switched off, and says why there is none', async () => {
  await open('/reminders', ReminderMailCard)
  expect(page.text()).toContain('w****@example.cn')
  await page.find('[role="switch"]').trigger('click')
  await flushPromises()
  expect(sent[0]).toMatchObject({ path: '/api/v1/me/reminder-mail', body: { wanted: false } })
  expect(page.find('[role="switch"]').attributes('aria-checked')).toBe('false')
  page.unmount()
  mail = { offered: true, wanted: true }
  expect((await open('/reminders', ReminderMailCard)).text()).toContain('没有登记电子邮箱')
  page.unmount()
  mail = { offered: false, wanted: true }
  expect((await open('/reminders', ReminderMailCard)).text()).toContain('没有配置发信')
})

test('steps in words, colours, and the number that fits', () => {
  expect([undefined, 7, 30].map(stepLabel)).toEqual(['已逾期', '7 天内到期', '30 天内到期'])
  expect([undefined, 7, 30].map(stepTone)).toEqual(['bad', 'warn', 'none'])
  expect([1, 99, 100].map(bellText)).toEqual(['1', '99', '99+'])
})
