import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { bindMoment, useMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import NextSteps from '@/components/NextSteps.vue'
import { actLabel, actPlace, isMine, leftText, mayWaive, placeOf, type Obligation } from '@/components/obligations'
import { badgeOf } from '@/features/obligation/badge'
import ObligationListPage from '@/features/obligation/ObligationListPage.vue'
import WaiveDialog from '@/features/obligation/WaiveDialog.vue'

const unit = { unit: 'unit-S', name: '样例中学' }
const made = { position: 9, sequence: 0, eventName: 'appointment.made', effective: '2024-03-01', recorded: '2024-03-01T02:00:00Z', late: false, basis: {} }
const overdue: Obligation = {
  obligation: 'obligation-F02-target-7K2M9QXA-9', rule: 'F02', unit, subjectName: '示例学籍系统', target: 'target-7K2M9QXA', openedOn: '2026-10-15',
  dueOn: '2026-11-14', standing: 'OVERDUE', severity: 'BLOCK', internal: false, source: '公通字〔2007〕43号第十五条',
  roles: ['UNIT_IT', 'DIRECT_RESPONSIBLE', 'FIRST_RESPONSIBLE'], act: 'filing.prepare', version: 0,
}
const soon: Obligation = { ...overdue, obligation: 'obligation-F01-target-11111111-7', rule: 'F01', subjectName: '示例门户', dueOn: '2026-11-23', standing: 'DUE_SOON', severity: 'HIGH', internal: true, act: 'grading.start' }
const waived: Obligation = { ...overdue, obligation: 'obligation-F10-target-22222222-3', rule: 'F10', standing: 'WAIVED', waivedUntil: '2026-12-31', act: 'filing.change', version: 1 }
const counts = { overdue: 1, dueSoon: 1, open: 0, waived: 1, mine: 2, longestOverdue: 9, rules: [{ rule: 'F02', overdue: 1, open: 0 }] }

const ORDERED = 'obligation-F18-rectification-33333333-4'

const HEAVY = { ElDatePicker: true, ElSelect: true, ElOption: true, ElTreeV2: true, ElPagination: true }
let role: string
let rows: Obligation[]
let asked: URL[]
let sent: { path: string; match: string | null; body: unknown }[]
let page: VueWrapper

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  asked.push(url)
  if (request.method === 'POST') {
    sent.push({ path: url.pathname, match: request.headers.get('If-Match'), body: await request.json() })
    return Response.json({ stream: 'x', version: 1, position: 10 })
  }
  const bodies: Record<string, unknown> = {
    '/api/v1/me': { person: { person: 'person-1', name: '王示范' }, today: '2026-11-23', appointments: [{ appointment: 'a', role, unit, standing: 'CURRENT', made }] },
    '/api/v1/units/tree': [],
    '/api/v1/obligations': { rows, total: rows.length, page: 1, size: 20 },
    '/api/v1/obligations/counts': counts,
    '/api/v1/protection-targets/target-7K2M9QXA/obligations': rows,
  }
  return Response.json({ position: 9, on: '2026-11-23', body: bodies[url.pathname] }, { headers: { ETag: '"0"' } })
}

async function open(path: string, component: object = ObligationListPage, props: object = {}): Promise<VueWrapper> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<i/>' } }] })
  bindMoment(router)
  await router.push(path)
  await useSession().load()
  page = mount(component, { props, global: { plugins: [router], stubs: HEAVY }, attachTo: document.body })
  await flushPromises()
  return page
}

const links = () => page.findAll('a').map((link) => link.attributes('href'))
const labels = () => page.findAll('button').map((button) => button.text())

beforeEach(() => {
  role = 'UNIT_IT'
  rows = [overdue, soon]
  asked = []
  sent = []
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(async () => {
  await useMoment().leave()
  page.unmount()
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

test('what is overdue stands first, each with its day, its clause and the way to where it is done', async () => {
  const text = (await open('/obligations')).text()
  for (const part of ['已运行系统备案', '示例学籍系统', '逾期 9 天', '法规', '公通字〔2007〕43号第十五条', '去备案', '已违反规定', '今天到期', '内部要求', '最长 9 天']) {
    expect(text).toContain(part)
  }
  const headings = page.findAll('.heading').map((each) => each.text())
  expect(headings).toHaveLength(2)
  expect(headings[0]).toContain('已逾期')
  expect(headings[1]).toContain('至 2026-11-30')
  for (const to of ['/protection-targets/target-7K2M9QXA?tab=filing', '/protection-targets/target-7K2M9QXA?tab=grading', '/obligations?standing=DUE_SOON']) {
    expect(links()).toContain(to)
  }
})

test('unit, rule, standing and whose it is come from the address', async () => {
  await open('/obligations?within=unit-S&rule=F02&standing=OVERDUE&mine=true')
  const list = asked.find((url) => url.pathname === '/api/v1/obligations')
  expect(Object.fromEntries(list?.searchParams ?? [])).toMatchObject({ within: 'unit-S', rule: 'F02', standing: 'OVERDUE', mine: 'true' })
  expect(asked.find((url) => url.pathname.endsWith('/counts'))?.searchParams.get('within')).toBe('unit-S')
})

test('only bureaus waive, and nobody on another day', async () => {
  await open('/obligations')
  expect(labels()).not.toContain('豁免')
  page.unmount()
  role = 'DISTRICT_ADMIN'
  rows = [overdue, waived]
  const text = (await open('/obligations')).text()
  expect(labels()).toContain('豁免')
  expect(labels()).toContain('终止豁免')
  expect(text).toContain('豁免至 2026-12-31')
  expect(text).toContain('责任单位')
  page.unmount()
  await open('/obligations?on=2026-11-01')
  expect(labels()).not.toContain('豁免')
})

test('a waiver needs a last day and a reason, and is sent with both', async () => {
  await open('/obligations', WaiveDialog, { obligation: overdue, modelValue: true })
  const press = async () => {
    await vi.waitFor(() => expect(document.querySelectorAll('.foot button')).toHaveLength(2))
    document.querySelectorAll<HTMLElement>('.foot button')[1]?.click()
    await flushPromises()
  }
  await press()
  expect(document.body.textContent).toContain('有 2 项需要改正')
  expect(sent).toEqual([])
  const dialog = page.findComponent({ name: 'ActDialog' })
  const reason = document.querySelector<HTMLTextAreaElement>('[data-field="basis.reason"] textarea')
  if (!reason) throw new Error('no reason')
  reason.value = '系统月底停用'
  reason.dispatchEvent(new Event('input'))
  dialog.findAllComponents({ name: 'DayField' }).at(1)?.vm.$emit('update:modelValue', '2026-12-31')
  await flushPromises()
  await press()
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual({
    path: '/api/v1/obligations/obligation-F02-target-7K2M9QXA-9/waive',
    match: null,
    body: { unit: 'unit-S', until: '2026-12-31', effective: '2026-11-23', basis: { reason: '系统月底停用' } },
  })
})

test('the next steps of a target name its obligations; done by others, they only show', async () => {
  const text = (await open('/protection-targets/target-7K2M9QXA', NextSteps, { target: 'target-7K2M9QXA' })).text()
  for (const part of ['下一步', '2 项', '已运行系统备案', '逾期 9 天', '去备案']) expect(text).toContain(part)
  page.unmount()
  role = 'AUDITOR'
  await open('/protection-targets/target-7K2M9QXA', NextSteps, { target: 'target-7K2M9QXA' })
  expect(page.text()).not.toContain('去备案')
  page.unmount()
  rows = []
  await open('/protection-targets/target-7K2M9QXA', NextSteps, { target: 'target-7K2M9QXA' })
  expect(page.text()).toContain('没有待办事项')
})

test('an order is named on the page of a system that it is about, and leads to its own', async () => {
  const { target: _target, ...rest } = overdue
  rows = [{ ...rest, obligation: ORDERED, rule: 'F18', subjectName: '限期整改弱口令', act: 'rectification.plan', severity: 'HIGH' }]
  const text = (await open('/protection-targets/target-7K2M9QXA', NextSteps, { target: 'target-7K2M9QXA' })).text()
  for (const part of ['整改', '限期整改弱口令', '去制定方案']) expect(text).toContain(part)
  expect(links()).toContain('/rectifications/rectification-33333333')
})

test('what a unit lacks leads to the unit, and is for the bureau to appoint', async () => {
  role = 'DISTRICT_ADMIN'
  const { target: _target, ...rest } = overdue
  rows = [{ ...rest, obligation: 'obligation-F20-unit-44444444-4', rule: 'F20', subjectName: '样例中学', act: 'unit.appoint', roles: ['DISTRICT_ADMIN', 'CITY_ADMIN'], internal: true }]
  const text = (await open('/obligations')).text()
  for (const part of ['明确职能部门和责任人', '内部要求', '去任命责任人']) expect(text).toContain(part)
  expect(links()).toContain('/units/unit-S')
})

test('whose it is follows from the post acted under', () => {
  const acting = (as: string, at: string) => ({ appointment: 'a', role: as, unit: { unit: at, name: '' }, standing: 'CURRENT', made })
  const police: Obligation = { ...overdue, roles: ['POLICE_LIAISON'], act: 'filing.record' }
  expect(isMine(overdue, acting('FIRST_RESPONSIBLE', 'unit-S'))).toBe(true)
  expect(isMine(overdue, acting('FIRST_RESPONSIBLE', 'unit-T'))).toBe(false)
  expect(isMine(police, acting('POLICE_LIAISON', 'unit-D'))).toBe(true)
  expect(isMine(overdue, undefined)).toBe(false)
  expect(mayWaive(overdue, acting('CITY_ADMIN', 'unit-C'))).toBe(true)
  expect(mayWaive({ ...overdue, rule: 'F18' }, acting('CITY_ADMIN', 'unit-C'))).toBe(false)
  expect(mayWaive(overdue, acting('UNIT_IT', 'unit-S'))).toBe(false)
  expect(actLabel(police, true)).toBe('登记公安结果')
  expect(actLabel(police, false)).toBe('查看')
})

test('what is only recorded leads to its form, open, for who may record it', () => {
  const acting = (as: string) => ({ appointment: 'a', role: as, unit, standing: 'CURRENT', made })
  const check = { ...overdue, act: 'inspection.record' }
  expect(actPlace(check, acting('UNIT_IT'))).toBe('/inspections?record=target-7K2M9QXA&unit=unit-S')
  expect(actPlace(check, undefined)).toBe('/protection-targets/target-7K2M9QXA')
  const plan = { ...overdue, act: 'plan.file' }
  expect(actPlace(plan, acting('FIRST_RESPONSIBLE'))).toBe('/protection-plans?record=target-7K2M9QXA&unit=unit-S')
  expect(actPlace(plan, acting('UNIT_IT'))).toBe('/protection-targets/target-7K2M9QXA')
  expect(actPlace(overdue, acting('UNIT_IT'))).toBe('/protection-targets/target-7K2M9QXA?tab=filing')
})

test('places, days left and the number in the menu', () => {
  const { target: _target, ...own } = overdue
  expect(placeOf(own)).toBe('/units/unit-S')
  expect(placeOf({ ...overdue, act: 'evaluation.plan' })).toBe('/protection-targets/target-7K2M9QXA?tab=evaluation')
  expect(placeOf({ ...overdue, act: 'plan.file' })).toBe('/protection-targets/target-7K2M9QXA')
  expect(placeOf({ ...own, obligation: ORDERED })).toBe('/rectifications/rectification-33333333')
  const { dueOn: _dueOn, ...undated } = overdue
  expect(leftText({ ...undated, standing: 'OPEN' }, '2026-11-23')).toBe('未定期限')
  expect(leftText({ ...soon, dueOn: '2026-11-30' }, '2026-11-23')).toBe('剩 7 天')
  expect(badgeOf(counts)).toEqual({ count: 2, label: '待我办理 2 项' })
  expect(badgeOf({ ...counts, mine: 0 })).toEqual({ count: 1, label: '已逾期 1 项' })
  expect(badgeOf({ ...counts, mine: 0, overdue: 0 })).toBeUndefined()
})
