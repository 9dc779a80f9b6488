import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { bindMoment, useMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import DescribeTargetDialog from '@/features/protectiontarget/DescribeTargetDialog.vue'
import RegisterTargetDialog from '@/features/protectiontarget/RegisterTargetDialog.vue'
import TargetDetailPage from '@/features/protectiontarget/TargetDetailPage.vue'
import TargetListPage from '@/features/protectiontarget/TargetListPage.vue'

const unit = { unit: 'unit-S', name: '样例中学' }
const person = { person: 'person-1', name: '王示范' }
const made = {
  position: 9, sequence: 0, eventName: 'protectiontarget.registered', effective: '2025-01-02', recorded: '2025-01-02T02:00:00Z', late: false,
  actor: person, role: 'UNIT_IT', unit, basis: { document: { number: '样教〔2025〕1号', issuer: '样例中学', issuedOn: '2025-01-01' } },
}
const target = {
  target: 'target-7K2M9QXA', version: 4, operator: 'unit-S', name: '示例平台', kind: 'INFORMATION_SYSTEM', buildKind: 'NEW', phase: 'TRIAL',
  phaseSince: '2025-09-01', life: { suspensionOrdered: false }, business: { types: ['PUBLIC_SERVICE'], description: '家校沟通' }, service: { scope: 'CITY', audience: 'BOTH' },
  deployment: { coverage: 'LOCAL_AREA', network: 'PRIVATE', sourceAddresses: [], domains: [], ports: [], interconnections: [] },
  architecture: { technologies: [] },
}
const regions = {
  levels: { information: 'L3', service: 'L2', overall: 'L3' }, grading: 'grading-7K2M9QXB', gradingPhase: 'FINAL', gradingSince: '2025-12-09', changed: true,
  filingPhase: 'CERTIFIED', certificate: '51010400023-00004', validUntil: '2026-12-13', orders: { open: 0, overdue: 0 },
}
const detail = { target, regions, examined: {}, operator: unit, path: [unit], sinceThen: [], changesSince: 0 }
const row = { target: target.target, name: target.name, operator: unit, kind: target.kind, phase: 'TRIAL', phaseSince: '2025-09-01', regions, changedOn: '2025-09-01' }
const here = '/api/v1/protection-targets/target-7K2M9QXA'

/** A calendar for every day of the form takes seconds to draw and shows nothing here. */
const HEAVY = { ElDatePicker: true, ElSelect: true, ElOption: true, ElTreeV2: true, ElPagination: true }
const PATIENCE = { timeout: 10_000 }

let role: string
let sent: { url: URL; match: string | null; body: Record<string, unknown> }[]
let refuse: number
let page: VueWrapper

const bodies = (): Record<string, unknown> => ({
  '/api/v1/me': { person, today: '2026-11-23', appointments: [{ appointment: 'a', role, unit, standing: 'CURRENT', made }] },
  '/api/v1/units/tree': [],
  '/api/v1/protection-targets': { rows: [row], total: 1, page: 1, size: 20 },
  [here]: detail,
  [`${here}/history`]: [{ trace: made, changes: [{ field: 'kind', after: 'INFORMATION_SYSTEM' }] }],
  [`${here}/responsibility`]: { links: [{ unit, role: 'DIRECT_RESPONSIBLE', holders: [], vacantSince: '2026-11-13' }] },
  [`${here}/obligations`]: [],
})

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const on = url.searchParams.get('on') ?? '2026-11-23'
  if (request.method === 'POST') {
    sent.push({ url, match: request.headers.get('If-Match'), body: await request.json() })
    if (refuse) return Response.json({ title: '内容已被他人更改', status: refuse }, { status: refuse })
    return Response.json({ stream: target.target, version: 5, position: 10 })
  }
  if (url.pathname.startsWith(here) && on < '2025-01-02') return Response.json({ title: '没有找到' }, { status: 404 })
  return Response.json({ position: 9, on, body: bodies()[url.pathname] }, { headers: { ETag: '"4"' } })
}

async function open(path: string): Promise<VueWrapper> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/protection-targets', component: TargetListPage },
      { path: '/protection-targets/:target', component: TargetDetailPage },
      { path: '/:path(.*)*', component: { template: '<i/>' } },
    ],
  })
  bindMoment(router)
  await router.push(path)
  await useSession().load()
  const component = path.startsWith('/protection-targets/') ? TargetDetailPage : TargetListPage
  page = mount(component, { global: { plugins: [router], stubs: HEAVY }, attachTo: document.body })
  await flushPromises()
  return page
}

async function dialog(component: Component, props: object): Promise<void> {
  await useMoment().leave()
  page = mount(component, { props: { ...props, modelValue: true }, global: { stubs: HEAVY }, attachTo: document.body })
  await flushPromises()
}

const describe = () => dialog(DescribeTargetDialog, { target, etag: '"4"' })
const labels = () => page.findAll('button').map((button) => button.text())
const button = (label: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === label)

/** A dialog comes a moment after its button was pressed. */
function found(selector: string): Promise<HTMLInputElement> {
  return vi.waitFor(() => {
    const element = document.querySelector<HTMLInputElement>(selector)
    if (!element) throw new Error(`no ${selector}`)
    return element
  }, PATIENCE)
}

async function type(field: string, text: string): Promise<void> {
  const input = await found(`[data-field="${field}"] input`)
  input.value = text
  input.dispatchEvent(new Event('input'))
  await flushPromises()
}

vi.setConfig({ testTimeout: 20_000 })
beforeEach(() => {
  role = 'UNIT_IT'
  sent = []
  refuse = 0
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  page.unmount()
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

test('the list names unit, number, phase and the gap', async () => {
  const text = (await open('/protection-targets')).text()
  for (const part of ['示例平台', '样例中学', 'ZL-7K2M9QXA', '试运行', '空缺', '新增', '第三级', '已变更，待复核', '剩 20 天']) expect(text).toContain(part)
})

test('the detail shows what the role may do, and the gap in the chain', async () => {
  const text = (await open('/protection-targets/target-7K2M9QXA')).text()
  expect(labels()).toContain('修改')
  expect(labels()).not.toContain('投入使用')
  for (const part of ['5 公众服务', '30 地（市、区）内', '自 2026-11-13 起 10 天', 'S3A2G3', '已变更，待复核', '51010400023-00004']) expect(text).toContain(part)
})

test('on another day nothing can be done', async () => {
  role = 'FIRST_RESPONSIBLE'
  await open('/protection-targets/target-7K2M9QXA?on=2025-03-14&tab=history')
  for (const act of ['修改', '投入使用', '更正']) expect(labels()).not.toContain(act)
})

test('before its registration the page says when that was', async () => {
  const text = (await open('/protection-targets/target-7K2M9QXA?on=2024-03-14')).text()
  expect(text).toContain('2024-03-14 尚未登记')
  expect(text).toContain('首次登记于 2025-01-02')
})

test('a change sends its part alone, under the version seen', async () => {
  await describe()
  await type('service.users', '120')
  button('提交')?.click()
  await flushPromises()
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]?.match).toBe('"4"')
  expect(sent[0]?.body).toEqual({ service: { scope: 'CITY', audience: 'BOTH', users: 120 }, effective: '2026-11-23' })
})

test('addresses are asked of targets on the internet, and what stands is shown', async () => {
  await describe()
  await found('[data-field="deployment.network"]')
  expect(document.querySelector('[data-field="deployment.domains"]')).toBeNull()
  page.unmount()
  const deployment = { ...target.deployment, domains: ['xiaoyuan.example'] }
  await dialog(DescribeTargetDialog, { target: { ...target, deployment }, etag: '"4"' })
  await found('[data-field="deployment.domains"]')
})

test('whoever was overtaken sees both versions side by side', async () => {
  await describe()
  await type('name', '我的名称')
  refuse = 412
  button('提交')?.click()
  await vi.waitFor(() => expect(document.querySelector('.versions')?.textContent).toContain('示例平台'), PATIENCE)
  expect(document.querySelector('.versions')?.textContent).toContain('我的名称')
})

test('a state secret system is refused before anything is sent', async () => {
  await dialog(RegisterTargetDialog, { operator: unit })
  const secret = await found('[data-field="stateSecret"] label:last-child input')
  secret.click()
  await flushPromises()
  button('登记')?.click()
  await flushPromises()
  expect(document.querySelector('.secret')?.textContent).toContain('保密行政管理部门')
  expect(document.body.textContent).toContain('StateSecretSystemsStayOutside')
  expect(document.querySelector('[data-field="name"]')).toBeNull()
  expect(sent).toEqual([])
})
