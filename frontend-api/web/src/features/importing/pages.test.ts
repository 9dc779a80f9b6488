import axe from 'axe-core'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { menuEntries } from '@/app/feature'
import { bindMoment, useMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import ImportButton from '@/components/ImportButton.vue'
import feature from '@/features/importing/feature'

const city = { unit: 'unit-C', name: '示例市教育局' }
const district = { unit: 'unit-D', name: '样例区教育局' }
const node = (unit: string, name: string, superior?: string) => ({ unit, name, superior, kind: 'PRIMARY_SCHOOL', standing: 'ACTIVE', pinyin: '', targets: 0 })
const confirmed = {
  position: 9, sequence: 0, eventName: 'importing.confirmed', effective: '2026-11-23', recorded: '2026-11-23T02:00:00Z', late: false,
  actor: { person: 'person-1', name: '王示范' }, role: 'DISTRICT_ADMIN', unit: district, basis: {},
}
const LONG = `${'样例区教育系统单位基本情况统计表'.repeat(6)}.xlsx`
const counts = { added: 12, changed: 1, unchanged: 3, wrong: 2 }
const checked = {
  id: 'check-1', unit: 'unit-D', kind: 'UNITS', workbook: LONG, phase: 'CHECKED', checkedRows: 18, rows: 18, counts, headFaults: [],
  notices: [{ sheet: '单位', rule: 'TotalRowsAreNotRead', message: '第 20 行是合计，没有读取。' }],
}
const wrong = {
  sheet: '单位', row: 9, hidden: true, outcome: 'WRONG', key: '样例小学', changes: [],
  faults: [{ sheet: '单位', row: 9, column: 'H', header: '统一社会信用代码', shown: '510104-0003', rule: 'CreditCodeIsWellFormed', message: '应为 18 位。' }],
}
const changed = { sheet: '单位', row: 12, hidden: false, outcome: 'CHANGED', key: '样例中学', changes: [{ header: '学校标识码', before: '', after: '3151000001' }], faults: [] }
const under = {
  id: 'import-1', version: 1, unit: district, kind: 'UNITS', phase: 'UNDER_WAY', workbook: LONG, digest: 'f'.repeat(64), counts, asked: 13, done: 5, refused: 0, confirmed,
}
const ended = { ...under, phase: 'FINISHED', done: 13, refused: 1, finished: '2026-11-23T02:01:00Z' }
const refusedRow = { sheet: '单位', row: 14, step: 0, command: 'unit.RegisterUnit', rule: 'UnitNamesAreUnique', message: '已有同名的单位。', arguments: [] }
const samples = [{ name: 'units-good', kind: 'UNITS', title: '单位样例', explanation: '虚构的十所学校。' }, { name: 'people-good', kind: 'PEOPLE', title: '人员样例', explanation: '虚构的人员。' }]

const HEAVY = { ElDatePicker: true, ElSelect: true, ElSelectV2: true, ElOption: true, ElTreeV2: true, ElPagination: true }
const PATIENCE = { timeout: 10_000 }

/** What a browser sends by its older way, as it can tell how much has gone out. */
class Upload extends EventTarget {
  static last: Upload | undefined
  readonly upload = new EventTarget()
  status = 201
  responseText = JSON.stringify({ id: 'check-1' })
  path = ''
  key = ''
  file: File | undefined
  constructor() {
    super()
    Upload.last = this
  }
  open(_method: string, path: string) {
    this.path = path
  }
  setRequestHeader(name: string, value: string) {
    if (name === 'Idempotency-Key') this.key = value
  }
  send(form: FormData) {
    this.file = form.get('file') as File
  }
  abort() {
    this.dispatchEvent(new Event('abort'))
  }
  end() {
    this.dispatchEvent(new Event('load'))
  }
}

let role: string
let acting: { unit: string; name: string }
let check: object | undefined
let view: object | undefined
let rows: object[]
let asked: URL[]
let sent: { method: string; path: string; body: unknown }[]
let page: VueWrapper
let router: Router

const bodies = (): Record<string, unknown> => ({
  '/api/v1/me': { person: confirmed.actor, today: '2026-11-23', appointments: [{ appointment: 'a', role, unit: acting, standing: 'CURRENT', made: confirmed }] },
  '/api/v1/units/tree': [node('unit-C', '示例市教育局'), node('unit-D', '样例区教育局', 'unit-C'), node('unit-S', '样例小学', 'unit-D')],
  '/api/v1/imports': { rows: [ended], total: 1, page: 1, size: 20 },
  '/api/v1/imports/import-1': view,
  '/api/v1/imports/import-1/refused-rows': { rows: [refusedRow], total: 1, page: 1, size: 20 },
})
const plain = (): Record<string, unknown> => ({
  '/api/v1/imports/samples': samples,
  '/api/v1/import-checks/check-1': check,
  '/api/v1/import-checks/check-1/rows': { rows, total: rows.length, page: 1, size: 20 },
})

const workbook = () => new Response('bytes', { headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent('单位（错误原因）.xlsx')}` } })

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method !== 'GET') {
    const form = request.headers.get('Content-Type')?.startsWith('multipart/')
    sent.push({ method: request.method, path: url.pathname, body: form ? 'file' : await request.text() })
    if (request.method === 'DELETE') return new Response(null, { status: 204 })
    if (url.pathname.endsWith('/confirm')) return Response.json({ imported: 'import-1', position: 9 })
    return workbook()
  }
  asked.push(url)
  if (url.pathname.endsWith('/workbook')) return request.headers.get('Accept')?.includes('octet-stream') ? workbook() : new Response(null, { status: 406 })
  const [known, wrapped] = [plain()[url.pathname], bodies()[url.pathname]]
  if (known !== undefined) return Response.json(known)
  if (wrapped !== undefined) return Response.json({ position: 9, on: '2026-11-23', body: wrapped }, { headers: { ETag: '"1"' } })
  return Response.json({ title: '没有找到', status: 404 }, { status: 404 })
}

async function open(path: string): Promise<VueWrapper> {
  router = createRouter({ history: createMemoryHistory(), routes: [...feature.routes, { path: '/list', component: { components: { ImportButton }, template: '<ImportButton kind="UNITS" />' } }, { path: '/:path(.*)*', component: { template: '<i/>' } }] })
  bindMoment(router)
  await router.push(path)
  await useSession().load()
  page = mount({ template: '<router-view />' }, { global: { plugins: [router], stubs: HEAVY }, attachTo: document.body })
  await flushPromises()
  return page
}

const shows = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text), PATIENCE)
const button = (label: string) => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === label)
const labels = () => [...document.querySelectorAll('button')].map((each) => each.textContent?.trim())
const tabs = () => page.findAll('[role=tab]').map((tab) => `${tab.text()}${tab.attributes('aria-selected') === 'true' ? ' *' : ''}`)

async function press(label: string): Promise<void> {
  await vi.waitFor(() => expect(button(label), label).toBeTruthy(), PATIENCE)
  button(label)?.click()
  await flushPromises()
}

async function drop(file: File): Promise<void> {
  await page.find('label.zone').trigger('drop', { dataTransfer: { files: [file] } })
  await flushPromises()
}

async function isReadable(): Promise<void> {
  const found = await axe.run(page.element.parentElement ?? document.body, { runOnly: ['wcag2a', 'wcag2aa'], rules: { 'color-contrast': { enabled: false } } })
  expect(found.violations.flatMap(({ id, nodes }) => nodes.map((each) => `${id} ${each.html}`))).toEqual([])
}

vi.setConfig({ testTimeout: 20_000 })
beforeEach(() => {
  role = 'DISTRICT_ADMIN'
  acting = district
  check = checked
  view = ended
  rows = [wrong]
  asked = []
  sent = []
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('XMLHttpRequest', Upload)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  URL.createObjectURL = vi.fn(() => 'blob:here')
  URL.revokeObjectURL = vi.fn()
  HTMLAnchorElement.prototype.click = vi.fn()
})
afterEach(async () => {
  page.unmount()
  await useMoment().leave()
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

test('the menu is for whoever may confirm', async () => {
  await open('/')
  const entry = menuEntries.find(({ to }) => to === '/imports')
  expect(entry?.roles).toContain('CITY_ADMIN')
  expect(entry?.roles).toContain('UNIT_IT')
  expect(entry?.roles).not.toContain('AUDITOR')
})

test('what and where are chosen first, then the file is sent and its check is opened', async () => {
  await open('/imports')
  await shows('什么也不改动')
  expect(page.find('input[type=file]').attributes('disabled')).toBeDefined()
  await page.find('input[value=UNITS]').setValue(true)
  await shows('下载模板：单位')
  await shows('单位样例')
  expect(page.text()).not.toContain('人员样例')
  await isReadable()
  await drop(new File(['x'], '通知.pdf'))
  await shows('不接受 .pdf 文件')
  await drop(new File(['x'], '单位.xlsx'))
  expect(Upload.last?.path).toBe('/api/v1/import-checks?unit=unit-D&kind=UNITS')
  expect(Upload.last?.file?.name).toBe('单位.xlsx')
  expect(page.find('[role=progressbar]').attributes('aria-valuetext')).toContain('单位.xlsx')
  Upload.last?.end()
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/imports/checks/check-1'), PATIENCE)
})

test('a refused upload stays on the page with its sentence', async () => {
  await open('/imports?kind=PEOPLE&unit=unit-S')
  await drop(new File(['x'], '人员.csv'))
  expect(Upload.last?.path).toBe('/api/v1/import-checks?unit=unit-S&kind=PEOPLE')
  Object.assign(Upload.last ?? {}, { status: 429, responseText: JSON.stringify({ title: '操作过于频繁', detail: '您已有 2 份表格在检查。' }) })
  Upload.last?.end()
  await shows('您已有 2 份表格在检查。')
  expect(page.find('input[type=file]').exists()).toBe(true)
})

test('after a lost line another file is another check', async () => {
  await open('/imports?kind=UNITS')
  await drop(new File(['x'], '甲.xlsx'))
  const first = Upload.last
  first?.dispatchEvent(new Event('error'))
  await shows('网络中断')
  await drop(new File(['y'], '乙.xlsx'))
  expect(Upload.last?.file?.name).toBe('乙.xlsx')
  expect(Upload.last?.key).not.toBe(first?.key)
})

test('a list leads to importing what it lists, for whoever may', async () => {
  await open('/list')
  await press('导入')
  await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/imports?kind=UNITS'), PATIENCE)
  page.unmount()
  role = 'UNIT_IT'
  await open('/list')
  expect(labels()).not.toContain('导入')
})

test('kinds that the person cannot bring say who does', async () => {
  role = 'UNIT_IT'
  acting = { unit: 'unit-S', name: '样例小学' }
  await open('/imports?kind=UNITS')
  expect(page.find('input[value=UNITS]').attributes('disabled')).toBeDefined()
  expect(page.find('input[value=TARGETS]').attributes('disabled')).toBeUndefined()
  expect(page.text()).toContain('由市级或区县管理员导入')
  expect(labels().filter((label) => label?.startsWith('下载模板'))).toEqual([])
})

test('who may not import, and who looks at the past, finds no form', async () => {
  role = 'AUDITOR'
  await open('/imports')
  expect(page.text()).toContain('当前任职不能导入')
  expect(page.find('input').exists()).toBe(false)
  page.unmount()
  role = 'CITY_ADMIN'
  acting = city
  await open('/imports?on=2026-10-01')
  expect(page.text()).toContain('过去的日子不能导入')
  expect(page.find('input').exists()).toBe(false)
})

test('a check under way says how far it is, asks again, and can be cancelled', async () => {
  check = { ...checked, phase: 'CHECKING', checkedRows: 100, rows: 400 }
  await open('/imports/checks/check-1')
  const bar = page.find('[role=progressbar]')
  expect([bar.attributes('aria-valuenow'), bar.attributes('aria-valuetext')]).toEqual(['25', '已检查 100 行，共 400 行'])
  expect(labels()).not.toContain('确认导入')
  await isReadable()
  check = { ...checked, phase: 'CHECKING', checkedRows: 200, rows: 400 }
  await vi.waitFor(() => expect(page.find('[role=progressbar]').attributes('aria-valuenow')).toBe('50'), PATIENCE)
  await press('取消检查')
  expect(sent).toMatchObject([{ method: 'DELETE', path: '/api/v1/import-checks/check-1' }])
  expect(router.currentRoute.value.fullPath).toBe('/imports?kind=UNITS&unit=unit-D')
})

test('a checked workbook shows what is wrong first, cell by cell', async () => {
  await open('/imports/checks/check-1')
  await shows('应为 18 位。')
  expect(tabs()).toEqual(['新增12', '更新1', '不变3', '错误2 *'])
  for (const part of [LONG, '第 9 行', '隐藏的行', 'H 列', '「统一社会信用代码」', '510104-0003', '第 20 行是合计', '有 2 行错误']) expect(page.text()).toContain(part)
  await isReadable()
  rows = [changed]
  await page.find('#tab-CHANGED').trigger('click')
  await shows('3151000001')
  expect(asked.at(-1)?.searchParams.get('outcome')).toBe('CHANGED')
  for (const part of ['「学校标识码」', '原为空', '改为3151000001']) expect(page.text()).toContain(part)
  await page.find('#tab-CHANGED').trigger('keydown', { key: 'Right' })
  await vi.waitFor(() => expect(tabs()[2]).toBe('不变3 *'), PATIENCE)
})

test('the same workbook comes back with reasons', async () => {
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click')
  await open('/imports/checks/check-1')
  await press('下载错误原因工作簿')
  await vi.waitFor(() => expect(click).toHaveBeenCalled(), PATIENCE)
  expect(asked.map(({ pathname }) => pathname)).toContain('/api/v1/import-checks/check-1/workbook')
})

test('confirming says in words what will be done and what is left out', async () => {
  await open('/imports/checks/check-1')
  await press('确认导入')
  await shows('在样例区教育局及所属，新增 12 个单位，更新 1 个单位。')
  await shows('2 行有错误，不导入')
  await shows('王示范，样例区教育局区县管理员')
  await press('导入 13 行')
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe('/imports/import-1'), PATIENCE)
  expect(sent).toEqual([{ method: 'POST', path: '/api/v1/import-checks/check-1/confirm', body: '{}' }])
})

test('where nothing would be done nothing can be confirmed', async () => {
  check = { ...checked, counts: { added: 0, changed: 0, unchanged: 18, wrong: 0 } }
  rows = []
  await open('/imports/checks/check-1')
  await shows('与登记完全一致，不必导入')
  expect(button('确认导入')?.hasAttribute('disabled')).toBe(true)
  expect(labels()).not.toContain('下载错误原因工作簿')
})

test('rows that cannot be imported are not offered beside those at fault', async () => {
  check = { ...checked, counts: { added: 0, changed: 0, unchanged: 1, wrong: 2 } }
  await open('/imports/checks/check-1')
  await shows('有 2 行错误，不会导入。下载带「错误原因」列的工作簿，改好后重新上传。')
  await shows('没有可以导入的行，改好错误后再传')
})

test('a refused file says its sentence', async () => {
  const problem = { rule: 'HomeAddressesStayOutside', message: '表格里有家庭住址一类的列“住址”，整份文件不予读取。' }
  check = { ...checked, phase: 'REFUSED', counts: { added: 0, changed: 0, unchanged: 0, wrong: 0 }, notices: [], problem }
  await open('/imports/checks/check-1')
  const text = page.find('[role=alert]').text()
  for (const part of [problem.message, problem.rule]) expect(text).toContain(part)
  expect(labels()).not.toContain('确认导入')
  expect(page.findAll('a').map((link) => link.attributes('href'))).toContain('/imports?kind=UNITS&unit=unit-D')
})

test('headers at fault are named, and nothing can be confirmed', async () => {
  const fault = { sheet: '单位', row: 3, column: null, header: '名称', shown: '', rule: 'RequiredColumnsAreThere', message: '缺少必填的列“名称”。' }
  check = { ...checked, counts: { added: 0, changed: 0, unchanged: 0, wrong: 0 }, headFaults: [fault] }
  await open('/imports/checks/check-1')
  expect(page.find('[role=alert]').text()).toContain('单位 第 3 行「名称」缺少必填的列“名称”。')
  expect(labels()).not.toContain('确认导入')
  expect(labels()).toContain('下载错误原因工作簿')
})

test('a check that is no more says where to go', async () => {
  check = undefined
  await open('/imports/checks/check-1')
  await shows('保留 60 分钟')
})

test('an import under way is followed to its end, with the rows that were refused', async () => {
  view = under
  await open('/imports/import-1')
  const bar = page.find('[role=progressbar]')
  expect([bar.attributes('aria-valuenow'), bar.attributes('aria-valuetext')]).toEqual(['38', '已办 5 行，共 13 行'])
  view = ended
  await shows('办成 12 行，未办成 1 行')
  await shows('已有同名的单位。')
  for (const part of [LONG, '第 14 行', '登记单位', '王示范，样例区教育局区县管理员', '新增 12，更新 1，不变 3，错误 2']) expect(page.text()).toContain(part)
  await isReadable()
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click')
  await drop(new File(['x'], '单位.xlsx'))
  await vi.waitFor(() => expect(click).toHaveBeenCalled(), PATIENCE)
  expect(sent).toEqual([{ method: 'POST', path: '/api/v1/imports/import-1/workbook', body: 'file' }])
})

test('an import that ended before its rows says so', async () => {
  view = { ...ended, done: 9, refused: 0 }
  await open('/imports/import-1')
  expect(page.text()).toContain('有 4 行没有办理')
})

test('in the past nothing is offered; outside the scope there is nothing', async () => {
  view = under
  await open('/imports/import-1?on=2026-11-23&asOf=9')
  expect(page.text()).toContain('已办 5 行，共 13 行')
  expect(page.text()).not.toContain('再导入一份')
  expect(page.find('input[type=file]').exists()).toBe(false)
  page.unmount()
  view = undefined
  await open('/imports/import-1')
  expect(page.find('h1').text()).toBe('没有找到')
})

test('imports are listed: who, when, what, how many', async () => {
  await open('/imports/records?within=unit-D&kind=UNITS')
  await shows('王示范，区县管理员')
  for (const part of [LONG, '样例区教育局及所属', '2026-11-23 10:00', '新增 12，更新 1，不变 3，错误 2', '13/13 行，未办成 1 行', '已完成']) expect(page.text()).toContain(part)
  const query = asked.find(({ pathname }) => pathname === '/api/v1/imports')?.searchParams
  expect([query?.get('within'), query?.get('kind')]).toEqual(['unit-D', 'UNITS'])
  await isReadable()
})

test('the guide is a page', async () => {
  await open('/imports/guide')
  await shows('先后次序')
  expect(page.findAll('h2').length).toBeGreaterThan(4)
  await isReadable()
})
