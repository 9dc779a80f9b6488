import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { bindMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import FilingVersions from '@/components/FilingVersions.vue'
import FilingDetailPage from '@/features/filing/FilingDetailPage.vue'
import FilingFormPage from '@/features/filing/FilingFormPage.vue'
import FilingListPage from '@/features/filing/FilingListPage.vue'

const unit = { unit: 'unit-S', name: '样例中学' }
const city = { unit: 'unit-C', name: '市教育局' }
const made = {
  position: 9, sequence: 0, eventName: 'filing.prepared', effective: '2026-11-01', recorded: '2026-11-01T02:00:00Z', late: false,
  actor: { person: 'person-1', name: '王示范' }, role: 'UNIT_IT', unit, basis: {},
}
const counts = { l1: 0, l2: 1, l3: 0, l4: 0, l5: 0 }
const target = {
  name: '示例平台', number: 'ZL-7K2M9QXA', kind: 'INFORMATION_SYSTEM', commissionedOn: '2025-09-01',
  business: { types: ['PUBLIC_SERVICE'], description: '家校沟通' }, service: { scope: 'CITY', audience: 'BOTH' },
  deployment: { coverage: 'LOCAL_AREA', network: 'PRIVATE', sourceAddresses: [], domains: [], ports: [], interconnections: [] },
  architecture: { technologies: ['BIG_DATA'] },
}
const levels = { information: 'L2', service: 'L2', overall: 'L2' }
const known = {
  based: 'grading-1', unitName: '样例中学', industry: 14, leader: { name: '李示范', title: '副校长', mobile: '138****0001' }, department: '信息中心', all: counts, filed: counts,
  approved: true, reviewed: true, gradedOn: '2026-03-01', information: [{ object: 'SOCIETY', degree: 'GENERAL' }], service: [{ object: 'SOCIETY', degree: 'GENERAL' }],
  levels, required: ['EXPERT_OPINION'], target,
}
const draft = { filing: 'filing-1', version: 1, target: 'target-7K2M9QXA', phase: 'DRAFT', phaseSince: '2026-11-01', edition: 'FORM_2025', extensions: [], form: { based: 'grading-1', materials: [], data: [] } }
const certified = {
  ...draft, phase: 'CERTIFIED', level: 'L2', certificate: { number: '50010400001-00002', issuedOn: '2025-03-10', authority: '样例公安分局' },
  validity: { from: '2025-03-10', until: '2028-03-09' }, form: { ...draft.form, target, scenario: {} },
}
const row = { filing: 'filing-1', target: 'target-7K2M9QXA', targetName: '示例平台', operator: unit, phase: 'SUBMITTED', phaseSince: '2026-11-01', edition: 'FORM_2025', existing: false }

/** A calendar for every day of the form takes seconds to draw and shows nothing here; files are not uploaded. */
const HEAVY = { ElDatePicker: true, ElSelect: true, ElOption: true, ElTreeV2: true, ElPagination: true, EvidenceField: true, EvidenceLink: true }
const PATIENCE = { timeout: 10_000 }

let role: string
let acting: { unit: string; name: string }
let filing: object
let filings: object[]
let sent: { path: string; match: string | null; body: Record<string, unknown> }[]
let asked: URL[]
let refuse: number
let page: VueWrapper
let router: Router

const detail = () => ({ filing, operator: unit, path: [city, unit], required: ['EXPERT_OPINION'], stemDiffers: true, targetName: '示例平台', extensionOpens: '2027-12-10' })
const bodies = (): Record<string, unknown> => ({
  '/api/v1/me': { person: made.actor, today: '2026-11-23', appointments: [{ appointment: 'a', role, unit: acting, standing: 'CURRENT', made }] },
  '/api/v1/units/tree': [],
  '/api/v1/filings': { rows: [row], total: 1, page: 1, size: 20 },
  '/api/v1/filings/filing-1': detail(),
  '/api/v1/filings/filing-1/history': [{ trace: made, changes: [{ field: 'phase', after: 'DRAFT' }] }],
  '/api/v1/protection-targets/target-7K2M9QXA/suggested-form': known,
  '/api/v1/protection-targets/target-7K2M9QXA/filings': filings,
})

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method === 'POST') {
    sent.push({ path: url.pathname, match: request.headers.get('If-Match'), body: await request.json() })
    if (refuse) return Response.json({ title: '内容已被他人更改', status: refuse }, { status: refuse })
    return Response.json({ stream: 'filing-2', version: 2, position: 10 })
  }
  asked.push(url)
  return Response.json({ position: 9, on: '2026-11-23', body: bodies()[url.pathname] }, { headers: { ETag: '"1"' } })
}

async function open(path: string): Promise<VueWrapper> {
  router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/filings', component: FilingListPage },
      { path: '/filings/:filing', component: FilingDetailPage },
      { path: '/filings/:filing/edit', component: FilingFormPage },
      { path: '/versions', component: { components: { FilingVersions }, template: '<FilingVersions target="target-7K2M9QXA" unit="unit-S" />' } },
      { path: '/:path(.*)*', component: { template: '<i/>' } },
    ],
  })
  bindMoment(router)
  await router.push(path)
  await useSession().load()
  page = mount({ template: '<router-view />' }, { global: { plugins: [router], stubs: HEAVY }, attachTo: document.body })
  await flushPromises()
  return page
}

const labels = () => page.findAll('button').map((button) => button.text())
const button = (label: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === label)

async function press(label: string): Promise<void> {
  await vi.waitFor(() => {
    if (!button(label)) throw new Error(`no ${label}`)
  }, PATIENCE)
  button(label)?.click()
  await flushPromises()
}

async function type(field: string, text: string): Promise<void> {
  const input = await vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>(`[data-field="${field}"] :is(input, textarea)`)
    if (!found) throw new Error(`no ${field}`)
    return found
  }, PATIENCE)
  input.value = text
  input.dispatchEvent(new Event('input'))
  await flushPromises()
}

vi.setConfig({ testTimeout: 20_000 })
beforeEach(() => {
  role = 'UNIT_IT'
  acting = unit
  filing = draft
  filings = []
  sent = []
  asked = []
  refuse = 0
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  page.unmount()
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

test('the form is filled from what is registered, sheet by sheet complete or not', async () => {
  const text = (await open('/filings/filing-1/edit')).text()
  expect(text).toContain('已按登记内容预填，请核对')
  expect(page.find<HTMLInputElement>('[data-field="draft.unit.name"] input').element.value).toBe('样例中学')
  expect(page.find('#tab-unit').text()).toMatch(/缺 \d+ 项/)
  expect(page.find('#tab-target').text()).toContain('待核对')
})

test('a sheet with masked contacts is not sent, and says so under the field', async () => {
  const contact = { name: '李示范', title: '副校长', mobile: '138****0001' }
  const department = { name: '信息中心', contact }
  const address = { province: '四川省', city: '成都市', county: '锦江区', detail: '示例路 1 号', postcode: '610000', division: '510104' }
  const recorded = { name: '样例中学', address, leader: contact, security: department, data: department, affiliation: 'COUNTY', bodyKind: 'PUBLIC_INSTITUTION', industry: 14, filed: counts, all: counts }
  filing = { ...draft, form: { ...draft.form, unit: recorded } }
  await open('/filings/filing-1/edit')
  expect(page.find('#tab-unit').text()).toContain('完整')
  await type('draft.unit.website', 'www.xiaoyuan.example')
  await press('保存')
  expect(sent).toEqual([])
  await vi.waitFor(() => expect(page.find('[data-field="draft.unit.leader.mobile"]').text()).toContain('请重新填写完整'), PATIENCE)
})

test('whoever chooses 其他 is asked what, and only they', async () => {
  await open('/filings/filing-1/edit')
  expect(page.find('[data-field="draft.unit.otherIndustry"]').exists()).toBe(false)
  await type('draft.unit.industry', '99')
  await press('保存')
  await vi.waitFor(() => expect(page.find('[data-field="draft.unit.otherIndustry"]').text()).toContain('选择“其他”的，请说明'), PATIENCE)
  expect(sent).toEqual([])
})

test('a masked number is told where it is to be typed, one department is typed once', async () => {
  await open('/filings/filing-1/edit')
  const mobile = page.find<HTMLInputElement>('[data-field="draft.unit.leader.mobile"] input').element
  expect([mobile.value, mobile.placeholder]).toEqual(['', '登记为 138****0001'])
  expect(page.find('[data-field="draft.unit.data.name"]').exists()).toBe(false)
  await type('draft.unit.security.name', '教务处')
  page.find<HTMLInputElement>('.el-checkbox.wide input').element.click()
  await flushPromises()
  expect(page.find<HTMLInputElement>('[data-field="draft.unit.data.name"] input').element.value).toBe('教务处')
  await type('draft.unit.security.name', '信息中心')
  expect(page.find<HTMLInputElement>('[data-field="draft.unit.data.name"] input').element.value).toBe('教务处')
})

test('表五 begins with what the level asks for, 表六 says that it is empty', async () => {
  await open('/filings/filing-1/edit?tab=materials')
  expect(page.find('.line .el-form-item__label').text()).toContain('专家评审意见')
  expect(page.find('#tab-data').text()).toContain('未填')
  expect(page.text()).toContain('由第一责任人或直接责任人登录提交')
})

test('表四 shows the parts of the technologies used; only sheets that were looked at are sent, under the version seen', async () => {
  await open('/filings/filing-1/edit?tab=scenario')
  expect(page.text()).toContain('数据是否出境')
  expect(page.text()).not.toContain('感知层')
  await type('draft.scenario.bigData.composition', '数据湖')
  await press('保存')
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]?.match).toBe('"1"')
  expect(sent[0]?.body).toEqual({ draft: { scenario: { bigData: { composition: '数据湖', crossesBorder: false } } }, effective: '2026-11-23' })
})

test('whoever was overtaken sees both', async () => {
  filing = { ...draft, form: { ...draft.form, target, scenario: { bigData: { composition: '旧', crossesBorder: false } } } }
  await open('/filings/filing-1/edit?tab=scenario')
  await type('draft.scenario.bigData.composition', '我的')
  filing = { ...draft, version: 2, form: { ...draft.form, target, scenario: { bigData: { composition: '他的', crossesBorder: false } } } }
  refuse = 412
  await press('保存')
  await vi.waitFor(() => expect(document.querySelector('.versions')?.textContent).toContain('他的'), PATIENCE)
  expect(document.querySelector('.versions')?.textContent).toContain('我的')
})

test('the page of a filing explains the certificate and what is unusual about it', async () => {
  filing = certified
  role = 'FIRST_RESPONSIBLE'
  const text = (await open('/filings/filing-1')).text()
  for (const part of ['50010400001-00002', '还剩 472 天', '有效期三年，自发证日期 2025-03-10 起，至 2028-03-09 止', '前 11 位与本单位其他系统不同', '不以 51']) expect(text).toContain(part)
  expect(labels()).toContain('变更')
  expect(text).toContain('2027-12-10 起可以申请')
})

test('the liaison opens on what waits for the police', async () => {
  role = 'POLICE_LIAISON'
  acting = city
  await open('/filings')
  await vi.waitFor(() => expect(asked.some((url) => url.pathname === '/api/v1/filings' && url.searchParams.get('phase') === 'SUBMITTED')).toBe(true), PATIENCE)
  expect(page.text()).toContain('待公安审核')
  expect(page.text()).toContain('已等 22 天')
})

test('the liaison records a certificate as it reads', async () => {
  role = 'POLICE_LIAISON'
  acting = city
  filing = { ...draft, phase: 'SUBMITTED' }
  await open('/filings/filing-1')
  await press('登记备案证明')
  await type('certificate.number', '510104-1')
  await press('登记')
  await vi.waitFor(() => expect(document.body.textContent).toContain('备案证明编号为 11 位数字、短横、5 位数字，如'), PATIENCE)
  expect(sent).toEqual([])
})

test('a head is told what is missing before it is sent', async () => {
  role = 'FIRST_RESPONSIBLE'
  await open('/filings/filing-1')
  await press('提交备案')
  await vi.waitFor(() => expect(document.querySelector('.missing')?.textContent).toContain('缺专家评审意见'), PATIENCE)
})

test('a target that was approved can be filed', async () => {
  await open('/versions')
  await press('准备备案')
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]?.body).toEqual({ target: 'target-7K2M9QXA', based: 'grading-1', effective: '2026-11-23' })
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/filings/filing-2/edit'), PATIENCE)
})

test('while one filing is open no other is prepared', async () => {
  filings = [row]
  await open('/versions')
  expect(page.text()).toContain('2025 版备案表')
  expect(labels()).not.toContain('准备备案')
})

test('what came in by a list says that its scan is to be uploaded', async () => {
  const { certificate } = certified
  filing = { ...certified, phase: 'EXISTING', form: undefined, existing: { certificate, level: 'L2', edition: 'FORM_2007' } }
  await open('/filings/filing-1')
  expect(page.text()).toContain('扫描件还没有上传。更正时上传，之后才能核对。')
  filing = { ...certified, scan: 'a'.repeat(64), phase: 'EXISTING', form: undefined, existing: { certificate, level: 'L2', edition: 'FORM_2007' } }
  await open('/filings/filing-1')
  expect(page.text()).not.toContain('扫描件还没有上传')
})
