import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { bindMoment, useMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import RectificationVersions from '@/components/RectificationVersions.vue'
import RectificationDetailPage from '@/features/rectification/RectificationDetailPage.vue'
import RectificationListPage from '@/features/rectification/RectificationListPage.vue'
import type { RectificationDetail } from '@/features/rectification/rectification'
import { bureau, city, detailOf, item, school, traced } from '@/features/rectification/sample'

const here = '/api/v1/rectifications/rectification-7K2M9QXD'
const row = {
  rectification: 'rectification-7K2M9QXD', unit: school, origin: 'POLICE', subject: '补齐日志', number: '示公网安〔2026〕3号', risk: 'MAJOR',
  targets: [{ target: 'target-7K2M9QXA', name: '示例平台' }], phase: 'IN_PROGRESS', phaseSince: '2026-10-01', orderedOn: '2026-09-01', dueOn: '2026-11-14',
  overdueDays: 9, items: 3, settled: 1, extensionAsked: true, escalated: true,
}
const HEAVY = { ElDatePicker: true, ElTreeV2: true, ElPagination: true, ElSelectV2: true }
const PATIENCE = { timeout: 10_000 }

let role: string
let unit: { unit: string; name: string }
let rows: object[]
let shown: RectificationDetail
let broken: boolean
let asked: URL[]
let sent: { path: string; match: string | null; body: Record<string, unknown> }[]
let page: VueWrapper | undefined

const bodies = (): Record<string, unknown> => ({
  '/api/v1/me': { person: { person: 'person-9', name: '李示例' }, today: '2026-11-23', appointments: [{ appointment: 'a', role, unit, standing: 'CURRENT', made: traced(1) }] },
  '/api/v1/units/tree': [],
  '/api/v1/rectifications': { rows, total: rows.length, page: 1, size: 20 },
  '/api/v1/rectifications/counts': { open: 5, overdue: 2, longestOverdue: 9, extensionAsked: 1, phases: { SUBMITTED: 3 }, origins: {} },
  '/api/v1/protection-targets': { rows: [{ target: 'target-7K2M9QXA', name: '示例平台' }], total: 1, page: 1, size: 200 },
  '/api/v1/protection-targets/target-7K2M9QXA': { operator: school },
  '/api/v1/protection-targets/target-7K2M9QXA/rectifications': rows,
  [here]: shown,
  [`${here}/history`]: [{ trace: traced(1, 'DISTRICT_ADMIN'), changes: [{ field: 'dueOn', after: '2026-12-31' }] }],
})

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  asked.push(url)
  if (request.method === 'POST') {
    sent.push({ path: url.pathname, match: request.headers.get('If-Match'), body: await request.json() })
    return Response.json({ stream: 'rectification-7K2M9QXD', version: 5, position: 10 })
  }
  if (url.pathname === '/api/v1/evidence/limits') return Response.json({ types: ['PDF'], size: 20 * 1024 * 1024 })
  if (broken && url.pathname === '/api/v1/rectifications') return Response.json({ title: '查询服务没有应答', status: 503 }, { status: 503 })
  return Response.json({ position: 9, on: '2026-11-23', body: bodies()[url.pathname] }, { headers: { ETag: '"4"' } })
}

async function open(path: string, component?: object, props: object = {}): Promise<VueWrapper> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/rectifications', component: RectificationListPage },
      { path: '/rectifications/:rectification', component: RectificationDetailPage },
      { path: '/:path(.*)*', component: { template: '<i/>' } },
    ],
  })
  bindMoment(router)
  await router.push(path)
  await useSession().load()
  const named = path.startsWith('/rectifications/') ? RectificationDetailPage : RectificationListPage
  page = mount(component ?? named, { props, global: { plugins: [router], stubs: HEAVY }, attachTo: document.body })
  await flushPromises()
  return page
}

const links = () => page?.findAll('a').map((link) => link.attributes('href'))
const says = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text), PATIENCE)

async function press(label: string, which = 0): Promise<void> {
  const wanted = () => [...document.querySelectorAll<HTMLElement>('button, .el-dropdown-menu__item')].filter((each) => each.textContent?.trim() === label).at(which)
  await vi.waitFor(() => expect(wanted()).toBeDefined(), PATIENCE)
  wanted()?.click()
  await flushPromises()
}

async function type(field: string, text: string, tag = 'textarea'): Promise<void> {
  const found = () => document.querySelector<HTMLInputElement>(`[data-field="${field}"] ${tag}`)
  await vi.waitFor(() => expect(found()).not.toBeNull(), PATIENCE)
  const input = found()
  if (!input) return
  input.value = text
  input.dispatchEvent(new Event('input'))
  await flushPromises()
}

/** The calendar is a stub; a day is what it says it is. */
async function day(field: string, on: string): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector(`[data-field="${field}"]`)).not.toBeNull(), PATIENCE)
  const picker = page?.findAllComponents({ name: 'ElDatePicker' }).find((each) => each.element.closest(`[data-field="${field}"]`))
  picker?.vm.$emit('update:modelValue', on)
  await flushPromises()
}

function tick(selector: string): Promise<void> {
  return vi.waitFor(() => {
    const input = document.querySelector<HTMLInputElement>(selector)
    if (!input) throw new Error(`no ${selector}`)
    input.click()
  }, PATIENCE)
}

vi.setConfig({ testTimeout: 20_000 })
beforeEach(() => {
  role = 'DISTRICT_ADMIN'
  unit = bureau
  rows = [row]
  shown = detailOf({ phase: 'IN_PROGRESS' })
  broken = false
  asked = []
  sent = []
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(async () => {
  await useMoment().leave()
  page?.unmount()
  page = undefined
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

test('a row says what is to be put right, for whom, and how late it is', async () => {
  const text = (await open('/rectifications?overdue=true')).text()
  for (const part of ['补齐日志', '样例中学，示公网安〔2026〕3号', '公安机关整改通知', '整改中', '逾期 9 天', '申请延期', '已升级督办', '重大风险隐患', '1 / 3']) expect(text).toContain(part)
  expect(links()).toEqual(expect.arrayContaining(['/rectifications/rectification-7K2M9QXD', '/protection-targets/target-7K2M9QXA?tab=rectification']))
  expect(asked.find(({ pathname }) => pathname === '/api/v1/rectifications')?.searchParams.get('overdue')).toBe('true')
})

test('each number leads to the orders it counts, below the unit chosen', async () => {
  const text = (await open('/rectifications?within=unit-D&phase=ALL')).text()
  expect(text).toContain('最长 9 天')
  for (const counted of ['overdue=true', 'extensionAsked=true', 'phase=SUBMITTED', 'open=true']) expect(links()).toContain(`/rectifications?within=unit-D&${counted}`)
  expect(asked.find(({ pathname }) => pathname === '/api/v1/rectifications/counts')?.searchParams.get('within')).toBe('unit-D')
})

test('an authority begins with what waits to be looked at, a school with what is open', async () => {
  await open('/rectifications')
  await vi.waitFor(() => expect(asked.some(({ searchParams }) => searchParams.get('phase') === 'SUBMITTED')).toBe(true), PATIENCE)
  page?.unmount()
  asked = []
  role = 'UNIT_IT'
  unit = school
  await open('/rectifications')
  await vi.waitFor(() => expect(asked.some(({ searchParams }) => searchParams.get('open') === 'true')).toBe(true), PATIENCE)
})

test('a list narrowed to a system says so', async () => {
  await open('/rectifications?target=target-7K2M9QXA&open=true')
  expect(page?.text()).toContain('系统 ZL-7K2M9QXA')
  expect(asked.find(({ pathname }) => pathname === '/api/v1/rectifications')?.searchParams.get('target')).toBe('target-7K2M9QXA')
})

test('nothing there says what to do, and what went wrong says so', async () => {
  rows = []
  role = 'AUDITOR'
  unit = city
  await open('/rectifications')
  expect(page?.text()).toContain('您可见的单位都没有整改')
  page?.unmount()
  broken = true
  await open('/rectifications')
  await says('查询服务没有应答')
})

test('an order from a system’s page names its unit and is not sent before it is whole', async () => {
  await open('/rectifications?order=target-7K2M9QXA')
  await press('下达', -1)
  await says('请选择来源')
  await says('请填写整改期限')
  await says('请选择风险等级')
  expect(document.body.textContent).not.toContain('请选择责任单位')
  expect(sent).toEqual([])
})

test('a school orders of itself what its evaluation found, and comes to the order', async () => {
  role = 'UNIT_IT'
  unit = school
  await open('/rectifications?order=target-7K2M9QXA&evaluation=evaluation-7K2M9QXA')
  await type('order.subject', '补齐日志', 'input')
  await type('order.items.0.finding', '日志只留 30 天')
  await tick('[data-field="order.items.0.risk"] input[value="HIGH"]')
  await day('order.dueOn', '2026-11-01')
  await press('下达', -1)
  await says('不能早于 2026-11-23')
  await day('order.dueOn', '2026-12-31')
  await press('下达', -1)
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toEqual({
    path: '/api/v1/rectifications', match: null,
    body: {
      unit: 'unit-S', effective: '2026-11-23',
      order: {
        origin: 'EVALUATION', subject: '补齐日志', dueOn: '2026-12-31', evaluation: 'evaluation-7K2M9QXA',
        items: [{ target: 'target-7K2M9QXA', risk: 'HIGH', finding: '日志只留 30 天' }],
      },
    },
  })
})

test('an order put right names the entry, and keeps its items’ numbers', async () => {
  shown = detailOf({ phase: 'SUBMITTED', items: [item(1, 'DONE'), item(2, 'DONE')] })
  await open('/rectifications/rectification-7K2M9QXD')
  await press('更正')
  await says('责任单位和来源不能更正')
  expect([...document.querySelectorAll('legend button')].map((button) => button.getAttribute('aria-label'))).toEqual(['删除第 2 项'])
  await type('basis.reason', '抄错')
  await type('order.subject', '补齐访问日志', 'input')
  await press('更正', -1)
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toMatchObject({ path: `${here}/correct-order`, match: '"4"', body: { corrects: 0, order: { subject: '补齐访问日志', origin: 'AUTHORITY_INSPECTION' }, basis: { reason: '抄错' } } })
})

test('a risk is accepted of what is open, until a day, with a reason', async () => {
  shown = detailOf({ phase: 'IN_PROGRESS', items: [item(1, 'DONE'), item(2, 'OPEN', 'LOW'), item(3, 'OPEN', 'MAJOR')] })
  await open('/rectifications/rectification-7K2M9QXD')
  await press('接受风险')
  await says('重大风险隐患不能接受风险')
  expect([...document.querySelectorAll<HTMLInputElement>('[data-field="items"] input')].map(({ value }) => value)).toEqual(['2'])
  await tick('[data-field="items"] input')
  await day('until', '2027-06-30')
  await type('basis.reason', '影响很小')
  await press('接受风险', -1)
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toMatchObject({ path: `${here}/accept-risk`, body: { items: { values: [2] }, until: '2027-06-30', basis: { reason: '影响很小' } } })
})

test('a head asks for more time, with a reason', async () => {
  role = 'FIRST_RESPONSIBLE'
  unit = school
  shown = detailOf({ phase: 'ISSUED' })
  await open('/rectifications/rectification-7K2M9QXD')
  await press('申请延期')
  await day('until', '2027-01-31')
  await press('申请')
  await says('请填写延期理由')
  await type('basis.reason', '设备未到货')
  await press('申请')
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toMatchObject({ path: `${here}/ask-extension`, body: { until: '2027-01-31', basis: { reason: '设备未到货' } } })
})

test('the page shows items, due day and course, and leads to the system', async () => {
  shown = detailOf({ phase: 'IN_PROGRESS', deadline: { dueOn: '2026-11-14', overdueDays: 9 }, work: { acknowledged: traced(2) } })
  const text = (await open('/rectifications/rectification-7K2M9QXD')).text()
  for (const part of ['补齐日志', '逾期 9 天', '问题 1', '已整改', '未整改', '已处理 1 / 2', '签收', '2026-11-02']) expect(text).toContain(part)
  expect(links()).toContain('/protection-targets/target-7K2M9QXA?tab=rectification')
})

test('in the past nothing can be done', async () => {
  await open('/rectifications/rectification-7K2M9QXD?on=2026-11-20')
  expect(page?.text()).toContain('补齐日志')
  for (const label of ['催办', '更多办理', '同意延期']) expect(page?.findAll('button').map((button) => button.text())).not.toContain(label)
  page?.unmount()
  await open('/rectifications?overdue=true&on=2026-11-20')
  expect(page?.findAll('button').map((button) => button.text())).not.toContain('下达整改')
})

test('a school reports which items are put right', async () => {
  role = 'UNIT_IT'
  unit = school
  await open('/rectifications/rectification-7K2M9QXD')
  await press('报告进展')
  await type('note', '已扩容')
  await press('报告')
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toEqual({
    path: `${here}/report-progress`, match: '"4"', body: { done: { values: [2] }, note: '已扩容', evidence: [], effective: '2026-11-23' },
  })
})

test('what is still open keeps the report from being submitted', async () => {
  role = 'FIRST_RESPONSIBLE'
  unit = school
  await open('/rectifications/rectification-7K2M9QXD')
  const submit = page?.findAll('button').find((button) => button.text() === '提交整改报告')
  expect(submit?.attributes('disabled')).toBeDefined()
  expect(page?.text()).toContain('第 2 项还没有整改')
})

test('a verification names the submission seen and needs an opinion', async () => {
  const submissions = [{ entry: 6, report: 'b'.repeat(64), trace: traced(7) }]
  shown = detailOf({ phase: 'SUBMITTED', items: [item(1, 'DONE')], work: { submissions } })
  await open('/rectifications/rectification-7K2M9QXD')
  await press('核查通过')
  await press('核查通过', -1)
  await says('请填写核查意见')
  expect(sent).toEqual([])
  await type('opinion', '现场核对一致')
  await press('核查通过', -1)
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toEqual({ path: `${here}/verify`, match: '"4"', body: { submission: 6, opinion: '现场核对一致', effective: '2026-11-23' } })
})

test('a return names items and gives a reason', async () => {
  const submissions = [{ entry: 6, report: 'b'.repeat(64), trace: traced(7) }]
  shown = detailOf({ phase: 'SUBMITTED', items: [item(1, 'DONE'), item(2, 'DONE')], work: { submissions } })
  await open('/rectifications/rectification-7K2M9QXD')
  await press('退回')
  await press('退回', -1)
  await says('请选择没有整改到位的项')
  await says('请填写退回理由')
  document.querySelectorAll<HTMLInputElement>('[data-field="again"] input')[1]?.click()
  await type('basis.reason', '日志仍缺')
  await press('退回', -1)
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toMatchObject({ path: `${here}/return`, body: { submission: 6, again: { values: [2] }, basis: { reason: '日志仍缺' } } })
})

test('a district chases', async () => {
  await open('/rectifications/rectification-7K2M9QXD')
  await press('催办')
  await type('message', '请抓紧')
  await press('催办', -1)
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toMatchObject({ path: `${here}/urge`, body: { message: '请抓紧' } })
})

test('an extension needs the written consent and a later day', async () => {
  shown = detailOf({ phase: 'IN_PROGRESS', deadline: { dueOn: '2026-12-31', asked: { until: '2026-12-31', trace: traced(5, 'FIRST_RESPONSIBLE', '设备未到货') } } })
  await open('/rectifications/rectification-7K2M9QXD')
  await press('同意延期')
  await says('设备未到货')
  await press('同意')
  await says('应晚于现在的期限 2026-12-31')
  await says('请上传同意延期的书面材料')
  expect(sent).toEqual([])
})

test('what the police ordered is voided by their document only', async () => {
  role = 'POLICE_LIAISON'
  shown = detailOf({ phase: 'VERIFIED', origin: 'POLICE' })
  await open('/rectifications/rectification-7K2M9QXD')
  await press('作废')
  await press('作废', -1)
  await says('请填写作废理由')
  await says('请填写文号')
  expect(sent).toEqual([])
})

test('a system’s page lists its orders, and a district orders from there', async () => {
  await open('/x', RectificationVersions, { target: 'target-7K2M9QXA', unit: 'unit-S', path: [city, bureau, school] })
  for (const part of ['补齐日志', '逾期 9 天', '已处理 1 / 3', '下达整改']) expect(page?.text()).toContain(part)
  page?.unmount()
  role = 'AUDITOR'
  rows = []
  await open('/x', RectificationVersions, { target: 'target-7K2M9QXA', unit: 'unit-S', path: [city, bureau, school] })
  expect(page?.text()).toContain('没有整改')
  expect(page?.text()).not.toContain('下达整改')
})
