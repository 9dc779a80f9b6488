import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h, type Component } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import { bindMoment, useMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import GradingVersions from '@/components/GradingVersions.vue'
import GradingDetailPage from '@/features/grading/GradingDetailPage.vue'
import GradingListPage from '@/features/grading/GradingListPage.vue'
import GradingWizardPage from '@/features/grading/GradingWizardPage.vue'

const unit = { unit: 'unit-S', name: '样例中学' }
const district = { unit: 'unit-D', name: '样例区教育局' }
const person = { person: 'person-1', name: '王示范' }
const trace = (eventName: string, more: object = {}) => ({
  position: 9, sequence: 4, eventName, effective: '2026-11-09', recorded: '2026-11-09T08:05:00Z', late: false,
  actor: { person: 'person-2', name: '邓示例' }, role: 'FIRST_RESPONSIBLE', unit, basis: {}, ...more,
})
const information = { description: '学生信息', harms: [{ object: 'SOCIETY', degree: 'SERIOUS' }], explanation: '影响较大' }
const service = { description: '查询服务', harms: [{ object: 'CITIZENS', degree: 'SERIOUS' }], explanation: '可以替代' }
const digest = '7ac419e0'.repeat(7) + '000052bd'
const view = {
  grading: 'grading-7K2M9QXA', version: 4, target: 'target-7K2M9QXA', phase: 'DRAFT', phaseSince: '2026-11-01', matrix: 'GBT22240_2020',
  category: 'STUDENT', information, service, levels: { information: 'L3', service: 'L2', overall: 'L3' },
}
const target = {
  target: 'target-7K2M9QXA', version: 7, operator: 'unit-S', name: '示例平台', kind: 'INFORMATION_SYSTEM', buildKind: 'EXISTING', phase: 'ONLINE',
  phaseSince: '2025-09-01', business: { types: ['PUBLIC_SERVICE'], description: '家校沟通' }, service: { scope: 'CITY', audience: 'BOTH' },
  deployment: { coverage: 'LOCAL_AREA', network: 'PRIVATE', sourceAddresses: [], domains: [], ports: [], interconnections: [] }, architecture: { technologies: [] },
}
const here = '/api/v1/gradings/grading-7K2M9QXA'
const HEAVY = { ElDatePicker: true, ElSelect: true, ElOption: true, ElTreeV2: true, ElPagination: true, EvidenceField: true, EvidenceLink: true }

let role: string
let at: typeof unit
let detail: Record<string, unknown>
let entries: unknown[]
let rows: unknown[]
let sent: { path: string; match: string | null; body: Record<string, unknown> }[]
let asked: URL[]
let refuse: number
let page: VueWrapper
let router: Router

const row = () => ({ grading: view.grading, target: view.target, targetName: '示例平台', operator: unit, phase: 'AUTHORITY_REVIEW', phaseSince: '2026-11-13', levels: view.levels, existing: false, changed: false })
const bodies = (): Record<string, unknown> => ({
  '/api/v1/me': { person, today: '2026-11-23', appointments: [{ appointment: 'a', role, unit: at, standing: 'CURRENT', made: trace('appointment.made') }] },
  '/api/v1/units/tree': [],
  '/api/v1/gradings': { rows: [row()], total: 1, page: 1, size: 20 },
  '/api/v1/protection-targets/target-7K2M9QXA': { target, operator: unit, path: [district, unit], regions: { changed: false, orders: { open: 0, overdue: 0 } }, examined: {}, sinceThen: [], changesSince: 0 },
  '/api/v1/protection-targets/target-7K2M9QXA/gradings': rows,
  '/api/v1/code-tables/system-category': [{ table: 'system-category', code: 'STUDENT', label: '学籍与学生管理', order: 1, from: '2000-01-01', version: 1, source: { document: '登记簿自定', official: false } }],
  '/api/v1/parameters': [{ key: 'grading-experts-minimum', name: '专家', value: '3', since: '2000-01-01', version: 1, source: { document: '登记簿自定', official: false } }],
  [here]: detail,
  [`${here}/history`]: entries,
})

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method === 'POST') {
    sent.push({ path: url.pathname, match: request.headers.get('If-Match'), body: await request.json() })
    if (refuse === 1) throw new TypeError('no line')
    if (refuse) return Response.json({ title: '内容已被他人更改', status: refuse }, { status: refuse })
    return Response.json({ stream: 'grading-NEWNEWNE', version: 5, position: 10 })
  }
  asked.push(url)
  return Response.json({ position: 9, on: url.searchParams.get('on') ?? '2026-11-23', body: bodies()[url.pathname] }, { headers: { ETag: '"4"' } })
}

async function open(path: string, component?: Component): Promise<void> {
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/gradings', component: GradingListPage },
      { path: '/gradings/:grading', component: GradingDetailPage },
      { path: '/gradings/:grading/edit', component: GradingWizardPage },
      { path: '/:path(.*)*', component: component ?? { template: '<i/>' } },
    ],
  })
  bindMoment(router)
  await router.push(path)
  await useSession().load()
  page = mount(RouterView, { global: { plugins: [router], stubs: HEAVY }, attachTo: document.body })
  await flushPromises()
}

const labels = () => page.findAll('button').map((button) => button.text())
const button = (label: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim().startsWith(label))
async function press(label: string): Promise<void> {
  button(label)?.click()
  await flushPromises()
}
const eventually = <T>(look: () => T) => vi.waitFor(look, { timeout: 10_000 })

vi.setConfig({ testTimeout: 20_000 })
beforeEach(() => {
  role = 'UNIT_IT'
  at = unit
  detail = { grading: view, targetName: '示例平台', operator: unit, path: [district, unit], authority: district, guide: 'L2', matricesDiffer: false, changed: [] }
  entries = [{ trace: trace('grading.drafted'), changes: [{ field: 'information.harms', after: 'SOCIETY/SERIOUS' }] }]
  rows = []
  sent = []
  asked = []
  refuse = 0
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(async () => {
  await useMoment().leave()
  page.unmount()
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

const radio = (name: string, degree: string) => page.find<HTMLInputElement>(`input[name="${name}"][value="${degree}"]`)

test('the level follows while one chooses, with its cell, clause and what comes of it', async () => {
  await open('/gradings/grading-7K2M9QXA/edit?step=level')
  expect(page.find('[data-notation]').text()).toBe('S3A2G3')
  await radio('service-SOCIETY', 'ESPECIALLY_SERIOUS').setValue()
  expect(page.find('[data-notation]').text()).toBe('S3A4G4')
  for (const part of ['社会秩序、公共利益 × 特别严重损害 =', 'GB/T 22240-2020 6.4 表 3', '不低于参考等级', '至少 3 名专家评审', '样例区教育局审核', '强制保护级']) {
    expect(page.text()).toContain(part)
  }
  expect(page.findAll('[role=radiogroup]').length).toBeGreaterThanOrEqual(6)
})

test('the next step saves what changed alone, under the version seen', async () => {
  await open('/gradings/grading-7K2M9QXA/edit?step=level')
  await radio('service-SOCIETY', 'GENERAL').setValue()
  await press('下一步')
  await eventually(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.match).toBe('"4"')
  expect(sent[0]?.body).toEqual({
    service: { ...service, harms: [...service.harms, { object: 'SOCIETY', degree: 'GENERAL' }] },
    effective: '2026-11-23',
  })
  await eventually(() => expect(page.text()).toContain('以下内容按对象的登记信息预填'))
})

test('without a line what was typed stays, and the same save may be sent again', async () => {
  await open('/gradings/grading-7K2M9QXA/edit?step=level')
  await radio('service-SOCIETY', 'GENERAL').setValue()
  refuse = 1
  await press('下一步')
  await eventually(() => expect(page.text()).toContain('不知道是否已保存'))
  expect(radio('service-SOCIETY', 'GENERAL').element.checked).toBe(true)
})

test('whoever was overtaken sees both versions side by side', async () => {
  await open('/gradings/grading-7K2M9QXA/edit?step=level')
  await radio('service-CITIZENS', 'GENERAL').setValue()
  refuse = 412
  detail = { ...detail, grading: { ...view, version: 6, service: { ...service, harms: [{ object: 'CITIZENS', degree: 'ESPECIALLY_SERIOUS' }] } } }
  await press('下一步')
  await eventually(() => expect(page.find('.versions').text()).toContain('× 特别严重损害'))
  expect(page.find('.versions').text()).toContain('× 一般损害')
  expect(radio('service-CITIZENS', 'GENERAL').element.checked).toBe(true)
})

test('leaving what is not saved is asked about', async () => {
  await open('/gradings/grading-7K2M9QXA/edit?step=level')
  await radio('service-SOCIETY', 'GENERAL').setValue()
  const leaving = router.push('/gradings')
  await eventually(() => expect(document.body.textContent).toContain('还有未保存的内容'))
  await press('留在本页')
  await leaving
  expect(router.currentRoute.value.path).toContain('/edit')
})

test('level one is determined by the unit, and only by its responsible persons', async () => {
  const harms = [{ object: 'CITIZENS', degree: 'GENERAL' }]
  const report = { template: 'CLASSIC', responsibleBody: '甲', composition: '乙', business: '丙', subsystems: [], securityResponsibility: '丁' }
  const levels = { information: 'L1', service: 'L1', overall: 'L1' }
  detail = { ...detail, grading: { ...view, levels, report, information: { ...information, harms }, service: { ...service, harms } } }
  await open('/gradings/grading-7K2M9QXA/edit?step=determine')
  expect(page.text()).toContain('请第一责任人或直接责任人登录后办理')
  page.unmount()
  role = 'DIRECT_RESPONSIBLE'
  await open('/gradings/grading-7K2M9QXA/edit?step=determine')
  expect(page.text()).not.toContain('专家评审，含')
  expect(button('确定等级')).toBeDefined()
})

test('an approval names the submission seen and its document; the digest is shortened', async () => {
  role = 'DISTRICT_APPROVER'
  at = district
  detail = { ...detail, grading: { ...view, phase: 'AUTHORITY_REVIEW', submission: 4, submissionDigest: digest }, submitted: trace('grading.submitted') }
  await open('/gradings/grading-7K2M9QXA')
  expect(labels()).toEqual(expect.arrayContaining(['审核通过', '退回']))
  expect(page.text()).toContain('7ac4 19e0 … 52bd')
  await page.find('.digest').trigger('click')
  expect(page.text()).toContain(digest)
  expect(page.text()).toContain('您不是提交人')
  await press('审核通过')
  await eventually(() => expect(document.querySelector('[data-field="basis.document.number"]')).not.toBeNull())
  const dialog = document.querySelector('[role=dialog]')
  expect(dialog?.textContent).toContain(digest)
  ;[...(dialog?.querySelectorAll('button') ?? [])].find((each) => each.textContent?.trim() === '审核通过')?.click()
  await flushPromises()
  expect(sent).toEqual([])
  await eventually(() => expect(dialog?.textContent).toContain('请填写文号'))
})

test('what has changed since its submission cannot be approved', async () => {
  role = 'DISTRICT_APPROVER'
  at = district
  const changed = [{ field: 'service.audience', then: 'STAFF', now: 'BOTH' }]
  detail = { ...detail, changed, grading: { ...view, phase: 'AUTHORITY_REVIEW', submission: 4, submissionDigest: digest }, submitted: trace('grading.submitted') }
  await open('/gradings/grading-7K2M9QXA')
  expect(button('审核通过')?.disabled).toBe(true)
  for (const part of ['已变更，待复核', '服务对象', '1 单位内部人员', '3 两者均包括', '请退回，由学校重新提交']) expect(page.text()).toContain(part)
})

test('what came in by a list says that its scan is to be uploaded', async () => {
  const existing = { levels: view.levels, gradedOn: '2023-09-04', template: 'CLASSIC' }
  detail = { ...detail, grading: { ...view, phase: 'EXISTING', existing } }
  await open('/gradings/grading-7K2M9QXA')
  expect(page.text()).toContain('还没有上传。更正时上传，之后才能核对')
})

test('who has submitted is not urged to take it back', async () => {
  role = 'FIRST_RESPONSIBLE'
  detail = { ...detail, grading: { ...view, phase: 'AUTHORITY_REVIEW', submission: 4, submissionDigest: digest }, submitted: trace('grading.submitted') }
  await open('/gradings/grading-7K2M9QXA')
  expect(button('撤回')?.className).not.toContain('primary')
})

test('experts who were asked today met today; those asked before, on a day that is to be said', async () => {
  role = 'FIRST_RESPONSIBLE'
  const asked = async (phaseSince: string) => {
    detail = { ...detail, grading: { ...view, phase: 'EXPERT_REVIEW', phaseSince } }
    await open('/gradings/grading-7K2M9QXA/edit?step=experts')
    await press('登记专家评审')
    await eventually(() => expect(page.text()).toContain('请选择评审结论'))
    return page.text()
  }
  expect(await asked('2026-11-23')).not.toContain('请填写评审日期')
  page.unmount()
  expect(await asked('2026-11-20')).toContain('请填写评审日期')
})

test('a draft that came back says why', async () => {
  entries = [{ trace: trace('grading.drafted'), changes: [] }, { trace: trace('grading.returned', { basis: { reason: '说明过于简单' } }), changes: [] }]
  await open('/gradings/grading-7K2M9QXA')
  expect(page.text()).toContain('退回：说明过于简单')
})

test('on another day nothing can be done', async () => {
  role = 'FIRST_RESPONSIBLE'
  await open('/gradings/grading-7K2M9QXA?on=2026-11-10')
  for (const act of ['继续填写', '放弃']) expect(labels()).not.toContain(act)
  page.unmount()
  await open('/gradings/grading-7K2M9QXA/edit?on=2026-11-10')
  expect(page.text()).toContain('历史日期下不能填写')
})

test('an approver begins with what waits for approval; everything stands in the URL', async () => {
  role = 'DISTRICT_APPROVER'
  at = district
  await open('/gradings')
  await eventually(() => expect(router.currentRoute.value.query.phase).toBe('AUTHORITY_REVIEW'))
  expect(page.text()).toContain('已等 10 天')
  await press('全部')
  await eventually(() => expect(router.currentRoute.value.query.phase).toBe('ALL'))
  await flushPromises()
  expect(asked.filter((url) => url.pathname === '/api/v1/gradings').at(-1)?.searchParams.has('phase')).toBe(false)
})

test('a target without a grading offers to start one, and goes on in the wizard', async () => {
  await open('/elsewhere', defineComponent(() => () => h(GradingVersions, { target: view.target, unit: unit.unit })))
  expect(labels()).toEqual(expect.arrayContaining(['开始定级', '登记存量定级']))
  await press('开始定级')
  await eventually(() => expect(router.currentRoute.value.path).toBe('/gradings/grading-NEWNEWNE/edit'))
  expect(sent[0]?.body).toEqual({ target: 'target-7K2M9QXA', matrix: 'GBT22240_2020', effective: '2026-11-23' })
})
