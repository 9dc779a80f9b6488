import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { bindMoment, useMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import InspectionDetailPage from '@/features/inspection/InspectionDetailPage.vue'
import InspectionListPage from '@/features/inspection/InspectionListPage.vue'
import PlanDetailPage from '@/features/inspection/PlanDetailPage.vue'
import PlanListPage from '@/features/inspection/PlanListPage.vue'
import RecordInspectionDialog from '@/features/inspection/RecordInspectionDialog.vue'
import TargetChoice from '@/features/inspection/TargetChoice.vue'
import ExaminedCard from '@/features/protectiontarget/ExaminedCard.vue'
import type { TargetDetail } from '@/features/protectiontarget/fields'

const school = { unit: 'unit-S', name: '样例中学' }
const bureau = { unit: 'unit-D', name: '样例区教育局' }
const FILE = 'f'.repeat(64)
const document = { number: '检公监〔2026〕7号', issuer: '样例公安机关', issuedOn: '2026-11-10' }
const trace = { position: 4, sequence: 1, eventName: 'inspection.corrected', effective: '2026-11-12', recorded: '2026-11-12T02:00:00Z', late: false, basis: { document } }
const record = { kind: 'POLICE', targets: ['target-1', 'target-2'], beganOn: '2026-11-11', onSite: true, summary: '日志留存不足', upToLevel: false, record: FILE }
const inspection = {
  inspection: { inspection: 'inspection-1', version: 2, unit: 'unit-S', record, endedOn: '2026-11-12', entry: 1 },
  unit: school, path: [bureau, school], targets: [{ target: 'target-1', name: '学习平台' }, { target: 'target-2' }], recorded: trace,
}
const plan = {
  plan: { id: 'plan-1', version: 1, target: 'target-1', plan: { year: 2026, plan: FILE }, filedOn: '2026-11-01', entry: 0 },
  targetName: '学习平台', operator: school, path: [bureau, school], recorded: { ...trace, eventName: 'protectionplan.filed', basis: {} },
}
const row = { inspection: 'inspection-1', unit: school, kind: 'POLICE', targets: inspection.targets, beganOn: '2026-11-11', endedOn: '2026-11-12', onSite: true, upToLevel: false, document: document.number }
const planRow = { id: 'plan-1', target: 'target-1', targetName: '学习平台', operator: school, level: 'L3', year: 2026, filedOn: '2026-11-01', plan: FILE }
const targets = [{ target: 'target-1', name: '学习平台', regions: { changed: false, levels: { overall: 'L3' } } }]
const node = (unit: object, superior?: string) => ({ ...unit, superior, kind: 'PRIMARY_SCHOOL', standing: 'ACTIVE', pinyin: '', targets: 1 })
const paged = (rows: object[]) => ({ rows, total: rows.length, page: 1, size: 20 })

let role = 'POLICE_LIAISON'
let unit: { unit: string; name: string } = bureau
let asked: URL[] = []
let sent: { path: string; match: string | null; body: Record<string, unknown> }[] = []
let page: VueWrapper | undefined

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  asked.push(url)
  if (request.method === 'POST') {
    sent.push({ path: url.pathname, match: request.headers.get('If-Match'), body: await request.json() })
    return Response.json({ stream: 'inspection-9', version: 1, position: 10 })
  }
  if (url.pathname === '/api/v1/evidence/limits') return Response.json({ types: ['PDF'], size: 20 * 1024 * 1024 })
  const bodies: Record<string, unknown> = {
    '/api/v1/me': { person: { person: 'person-1', name: '王示范' }, today: '2026-11-23', appointments: [{ appointment: 'a', role, unit, standing: 'CURRENT' }] },
    '/api/v1/units/tree': [node(bureau), node(school, 'unit-D')],
    '/api/v1/inspections': paged([row]),
    '/api/v1/inspections/inspection-1': inspection,
    '/api/v1/inspections/inspection-1/history': [{ trace, changes: [{ field: 'upToLevel', before: 'true', after: 'false' }], corrects: 0 }],
    '/api/v1/protection-plans': paged([planRow]),
    '/api/v1/protection-plans/plan-1': plan,
    '/api/v1/protection-plans/plan-1/history': [],
    '/api/v1/protection-targets': paged(targets),
  }
  return Response.json({ position: 9, on: '2026-11-23', body: bodies[url.pathname] ?? {} }, { headers: { ETag: '"2"' } })
}

async function visit(component: Component, path: string, at: string): Promise<VueWrapper> {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path, component }, { path: '/:rest(.*)*', component: { template: '<i />' } }] })
  bindMoment(router)
  await router.push(at)
  if (!at.includes('on=')) await useMoment().leave()
  await useSession().load()
  page = mount(component, { global: { plugins: [router], stubs: { ElDatePicker: true, ElSelectV2: true, UnitTreePanel: true, EvidenceLink: true } }, attachTo: window.document.body })
  await flushPromises()
  return page
}

const buttons = () => [...window.document.querySelectorAll('button')].map((each) => each.textContent?.trim())

vi.setConfig({ testTimeout: 20_000 })
beforeEach(() => {
  role = 'POLICE_LIAISON'
  unit = bureau
  sent = []
  asked = []
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  page?.unmount()
  page = undefined
  window.document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

test('the list tells kind, unit, day, result and document; a system out of sight has no name', async () => {
  const list = await visit(InspectionListPage, '/inspections', '/inspections')
  for (const part of ['样例中学', '公安机关监督检查', '2026-11-12', '不符合等级保护要求', document.number, '学习平台、已移交的系统']) expect(list.text()).toContain(part)
  expect(buttons()).toContain('登记公安机关监督检查')
})

test('on another day nothing can be recorded or put right', async () => {
  await visit(InspectionListPage, '/inspections', '/inspections?on=2026-11-20')
  expect(buttons().some((each) => each?.startsWith('登记'))).toBe(false)
  page?.unmount()
  await visit(InspectionDetailPage, '/inspections/:inspection', '/inspections/inspection-1?on=2026-11-20')
  expect(page?.text()).toContain('日志留存不足')
  expect(buttons()).not.toContain('更正')
})

test('an auditor looks and writes nothing', async () => {
  role = 'AUDITOR'
  const list = await visit(InspectionListPage, '/inspections', '/inspections')
  expect(list.text()).toContain('样例中学')
  expect(buttons().some((each) => each?.startsWith('登记'))).toBe(false)
})

test('the page of an inspection has its paper, its systems and its history', async () => {
  const detail = await visit(InspectionDetailPage, '/inspections/:inspection', '/inspections/inspection-1')
  for (const part of [`${document.number}（${document.issuer}，${document.issuedOn}）`, '第 2 版', '已移交给您看不到的单位']) expect(detail.text()).toContain(part)
  expect(detail.find('a[href="/protection-targets/target-1"]').exists()).toBe(true)
  expect(buttons()).toContain('更正')
  await detail.find('#tab-history').trigger('click')
  await flushPromises()
  await vi.waitFor(() => expect(detail.text()).toContain('更正检查'))
  expect(detail.text()).toContain('不符合等级保护要求')
})

test('a police inspection is not sent without its document, a self-inspection needs none', async () => {
  await useSession().load()
  await useMoment().leave()
  const units = [node(bureau), node(school, 'unit-D')]
  const open = async (kind: string) => {
    page = mount(RecordInspectionDialog as Component, {
      props: { modelValue: true, kind, units, unit: 'unit-S', target: 'target-1' }, global: { stubs: { ElDatePicker: true, ElSelectV2: true } }, attachTo: window.document.body,
    })
    await flushPromises()
    await vi.waitFor(() => expect(window.document.querySelector('[data-field="record.summary"] textarea')).not.toBeNull())
    const summary = window.document.querySelector<HTMLTextAreaElement>('[data-field="record.summary"] textarea')
    if (summary) summary.value = '核查日志留存'
    summary?.dispatchEvent(new Event('input'))
    window.document.querySelector<HTMLInputElement>('[data-field="record.upToLevel"] input')?.click()
    const [began] = page.findAllComponents({ name: 'DayField' })
    began?.vm.$emit('update:modelValue', '2026-11-20')
    await flushPromises()
    ;[...window.document.querySelectorAll('button')].find((each) => each.textContent?.trim() === '登记')?.click()
    await flushPromises()
  }
  await open('POLICE')
  await vi.waitFor(() => expect(window.document.body.textContent).toContain('请填写文号'))
  expect(sent).toEqual([])
  page?.unmount()
  window.document.body.innerHTML = ''
  await open('SELF')
  await vi.waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.path).toBe('/api/v1/inspections')
  expect(sent[0]?.body).toMatchObject({
    unit: 'unit-S', effective: '2026-11-23', record: { kind: 'SELF', targets: ['target-1'], beganOn: '2026-11-20', summary: '核查日志留存', upToLevel: true },
  })
})

test('plans are listed by year; a head records and puts right, school IT does not', async () => {
  role = 'FIRST_RESPONSIBLE'
  unit = school
  const list = await visit(PlanListPage, '/protection-plans', '/protection-plans')
  for (const part of ['学习平台', '2026', '2026-11-01']) expect(list.text()).toContain(part)
  expect(buttons()).toContain('登记保护工作方案')
  page?.unmount()
  const detail = await visit(PlanDetailPage, '/protection-plans/:plan', '/protection-plans/plan-1')
  expect(detail.text()).toContain('学习平台，2026 年保护工作方案')
  expect(buttons()).toContain('更正')
  page?.unmount()
  role = 'UNIT_IT'
  await visit(PlanListPage, '/protection-plans', '/protection-plans')
  expect(buttons()).not.toContain('登记保护工作方案')
})

test("a target's page tells who looked last and the plan of the year, and leads to recording another", async () => {
  role = 'FIRST_RESPONSIBLE'
  unit = school
  const examined = { self: { inspection: 'inspection-1', endedOn: '2026-04-12', upToLevel: false }, police: { endedOn: '2025-10-08', upToLevel: true } }
  const detail = (more: object) =>
    ({ target: { target: 'target-1', phase: 'ONLINE' }, operator: school, path: [bureau, school], regions: { changed: false, levels: { overall: 'L3' } }, examined: { ...examined, ...more } }) as unknown as TargetDetail
  const card = (more: object) => ({ components: { ExaminedCard }, setup: () => ({ detail: detail(more) }), template: '<ExaminedCard :detail="detail" />' })
  const without = await visit(card({}), '/card', '/card')
  expect(without.find('a[href="/inspections/inspection-1"]').text()).toBe('2026-04-12')
  for (const part of ['不符合等级保护要求', '2025-10-08，移交前的单位', '没有记录', '没有登记']) expect(without.text()).toContain(part)
  expect(buttons()).toEqual(['登记自查', '登记方案'])
  page?.unmount()
  const planned = await visit(card({ plan: { plan: 'plan-1', year: 2026, filedOn: '2026-05-20' } }), '/card', '/card')
  expect(planned.find('a[href="/protection-plans/plan-1"]').text()).toBe('2026-05-20 报公安机关')
  expect(buttons()).toEqual(['登记自查'])
  page?.unmount()
  for (const [post, at, labels] of [['POLICE_LIAISON', bureau, ['登记公安机关监督检查']], ['DISTRICT_ADMIN', bureau, ['登记主管部门检查']], ['AUDITOR', bureau, []]] as const) {
    role = post
    unit = at
    await visit(card({}), '/card', '/card')
    expect(buttons()).toEqual(labels)
    page?.unmount()
  }
})

test('the systems offered are those that the unit operates on the day; what is chosen beside them can be taken back', async () => {
  await useSession().load()
  await useMoment().leave()
  page = mount(TargetChoice as Component, { props: { unit: 'unit-S', day: '2026-03-04', modelValue: ['target-2'] }, attachTo: window.document.body })
  await flushPromises()
  await vi.waitFor(() => expect(page?.text()).toContain('学习平台'))
  expect(page.text()).toContain('该日不由本单位运营的系统')
  const { searchParams } = asked.find(({ pathname }) => pathname === '/api/v1/protection-targets') ?? new URL('about:blank')
  expect(Object.fromEntries(searchParams)).toMatchObject({ within: 'unit-S', exactly: 'true', on: '2026-03-04' })
})
