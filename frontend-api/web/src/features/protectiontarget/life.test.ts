import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Component } from 'vue'
import { useSession, type HeldAppointment } from '@/app/session'
import { useMoment } from '@/app/moment'
import type { HistoryEntry } from '@/components/shapes'
import { correctable, type LifePhase } from '@/features/protectiontarget/acts'
import type { TargetDetail } from '@/features/protectiontarget/fields'
import HandOverDialog from '@/features/protectiontarget/HandOverDialog.vue'
import { lifeActs } from '@/features/protectiontarget/life'
import LifeCard from '@/features/protectiontarget/LifeCard.vue'
import MajorChangeDialog from '@/features/protectiontarget/MajorChangeDialog.vue'
import PauseDialog from '@/features/protectiontarget/PauseDialog.vue'
import { regionBand } from '@/features/protectiontarget/regions'
import RetireDialog from '@/features/protectiontarget/RetireDialog.vue'

const school = { unit: 'unit-S', name: '样例中学' }
const bureau = { unit: 'unit-D', name: '样例区教育局' }
const city = { unit: 'unit-C', name: '样例市教育局' }
type Life = TargetDetail['target']['life']

function detail(phase: LifePhase, life: Partial<Life> = {}): TargetDetail {
  const target = { target: 'target-7K2M9QXA', name: '示例平台', phase, phaseSince: '2026-09-01', life: { suspensionOrdered: false, ...life } }
  return { target: target as TargetDetail['target'], regions: { changed: false, orders: { open: 0, overdue: 0 } }, examined: {}, operator: school, path: [city, bureau, school], sinceThen: [], changesSince: 0 }
}

function acting(role: string, unit = school): HeldAppointment {
  return { appointment: 'a', role, unit } as HeldAppointment
}

const HEAVY = { ElDatePicker: true, ElSelectV2: true }
const PATIENCE = { timeout: 10_000 }
let role = 'FIRST_RESPONSIBLE'
let unit = school
let sent: { path: string; match: string | null; body: Record<string, unknown> }[] = []
let page: VueWrapper | undefined

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method === 'POST') {
    sent.push({ path: url.pathname, match: request.headers.get('If-Match'), body: await request.json() })
    return Response.json({ stream: 'target-7K2M9QXA', version: 5, position: 10 })
  }
  if (url.pathname === '/api/v1/evidence/limits') return Response.json({ types: ['PDF'], size: 20 * 1024 * 1024 })
  const person = { person: 'person-1', name: '王示范' }
  const bodies: Record<string, unknown> = {
    '/api/v1/me': { person, today: '2026-11-23', appointments: [{ appointment: 'a', role, unit, standing: 'CURRENT' }] },
    '/api/v1/units/tree': [school, bureau],
  }
  return Response.json({ position: 9, on: '2026-11-23', body: bodies[url.pathname] ?? {} }, { headers: { ETag: '"4"' } })
}

async function open(component: Component, props: object): Promise<void> {
  await useSession().load()
  await useMoment().leave()
  page = mount(component, { props: { modelValue: true, etag: '"4"', ...props }, global: { stubs: HEAVY }, attachTo: document.body })
  await flushPromises()
}

function element<T extends HTMLElement>(selector: string): Promise<T> {
  return vi.waitFor(() => {
    const found = document.querySelector<T>(selector)
    if (!found) throw new Error(`no ${selector}`)
    return found
  }, PATIENCE)
}

async function type(field: string, text: string, tag = 'textarea'): Promise<void> {
  const input = await element<HTMLInputElement>(`[data-field="${field}"] ${tag}`)
  input.value = text
  input.dispatchEvent(new Event('input'))
  await flushPromises()
}

async function press(label: string): Promise<void> {
  const wanted = () => [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === label)
  await vi.waitFor(() => expect(wanted()).toBeDefined(), PATIENCE)
  wanted()?.click()
  await flushPromises()
}

const says = (text: string) => vi.waitFor(() => expect(document.body.textContent).toContain(text), PATIENCE)

vi.setConfig({ testTimeout: 20_000 })
beforeEach(() => {
  role = 'FIRST_RESPONSIBLE'
  unit = school
  sent = []
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
})
afterEach(() => {
  page?.unmount()
  page = undefined
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
})

test('a head suspends, retires and records changes, school IT records changes alone', () => {
  const head = acting('FIRST_RESPONSIBLE')
  expect(lifeActs(detail('ONLINE'), head)).toEqual(['suspend', 'major-change', 'retire'])
  expect(lifeActs(detail('PLANNED'), head)).toEqual(['retire'])
  expect(lifeActs(detail('ONLINE'), acting('UNIT_IT'))).toEqual(['major-change'])
  expect(lifeActs(detail('RETIRED'), head)).toEqual([])
  expect(lifeActs(detail('ONLINE'), undefined)).toEqual([])
})

test('whoever suspended resumes', () => {
  const head = acting('DIRECT_RESPONSIBLE')
  const district = acting('DISTRICT_ADMIN', bureau)
  expect(lifeActs(detail('SUSPENDED'), head)).toContain('resume')
  expect(lifeActs(detail('SUSPENDED'), district)).not.toContain('resume')
  expect(lifeActs(detail('SUSPENDED', { suspensionOrdered: true }), head)).not.toContain('resume')
  expect(lifeActs(detail('SUSPENDED', { suspensionOrdered: true }), district)).toContain('resume')
})

test('an authority above orders a suspension and hands over, another district does neither', () => {
  expect(lifeActs(detail('ONLINE'), acting('DISTRICT_ADMIN', bureau))).toEqual(['suspend', 'hand-over'])
  expect(lifeActs(detail('ONLINE'), acting('CITY_ADMIN', city))).toEqual(['suspend', 'hand-over'])
  expect(lifeActs(detail('ONLINE'), acting('DISTRICT_ADMIN', { unit: 'unit-X', name: '别区' }))).toEqual([])
  expect(lifeActs(detail('ONLINE'), acting('AUDITOR', city))).toEqual([])
})

test('a day is put right by the side that gave it', () => {
  const entry = (by: string) => ({ trace: { eventName: 'protectiontarget.suspended', role: by }, changes: [] }) as unknown as HistoryEntry
  const district = acting('DISTRICT_ADMIN', bureau)
  const head = acting('FIRST_RESPONSIBLE')
  expect(correctable(entry('DISTRICT_ADMIN'), district, 'unit-S')).toBe('transition')
  expect(correctable(entry('DISTRICT_ADMIN'), head, 'unit-S')).toBeUndefined()
  expect(correctable(entry('FIRST_RESPONSIBLE'), district, 'unit-S')).toBeUndefined()
  expect(correctable(entry('FIRST_RESPONSIBLE'), head, 'unit-S')).toBe('transition')
})

test('the band tells an ordered suspension, and keeps the day a resumed system went online', () => {
  const life = (shown: TargetDetail) => regionBand(shown, '2026-11-23')[0]
  expect(life(detail('SUSPENDED', { suspensionOrdered: true }))).toMatchObject({ tone: 'warn', text: '停用', detail: '2026-09-01 起，责令停用' })
  expect(life(detail('RETIRED'))).toMatchObject({ tone: 'na', text: '退役', detail: '2026-09-01 起' })
  expect(life(detail('ONLINE', { online: '2025-03-01' }))).toMatchObject({ detail: '2025-03-01 投入运行' })
})

test('a suspension is not sent without its reason', async () => {
  await open(PauseDialog, { act: 'suspend', detail: detail('ONLINE') })
  await press('停用')
  await says('请填写停用理由')
  expect(sent).toEqual([])
  await type('basis.reason', '暑期设备搬迁')
  await press('停用')
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toEqual({
    path: '/api/v1/protection-targets/target-7K2M9QXA/suspend', match: '"4"', body: { effective: '2026-11-23', basis: { reason: '暑期设备搬迁' } },
  })
})

test('an authority names the document by which it orders a suspension', async () => {
  role = 'DISTRICT_ADMIN'
  unit = bureau
  await open(PauseDialog, { act: 'suspend', detail: detail('ONLINE') })
  await type('basis.reason', '存在重大隐患')
  await press('责令停用')
  await says('请填写文号')
  expect(sent).toEqual([])
})

test('a resumption needs nothing but its day', async () => {
  await open(PauseDialog, { act: 'resume', detail: detail('SUSPENDED') })
  await press('恢复使用')
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toMatchObject({ path: '/api/v1/protection-targets/target-7K2M9QXA/resume', body: { effective: '2026-11-23' } })
})

test('what had data is not retired without proof, what had none is', async () => {
  await open(RetireDialog, { detail: detail('ONLINE') })
  await type('retirement.description', '没有产生数据')
  ;(await element<HTMLInputElement>('[data-field="retirement.disposal"] input[value="DESTROYED"]')).click()
  await flushPromises()
  await press('退役')
  await says('请上传数据处置证明')
  expect(sent).toEqual([])
  ;(await element<HTMLInputElement>('[data-field="retirement.disposal"] input[value="NONE"]')).click()
  await flushPromises()
  await press('退役')
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]?.body).toEqual({ retirement: { disposal: 'NONE', description: '没有产生数据' }, effective: '2026-11-23' })
})

test('a major change says what changed', async () => {
  await open(MajorChangeDialog, { detail: detail('ONLINE') })
  await type('change.description', '迁到教育云')
  await press('登记')
  await says('请至少选择一项')
  expect(sent).toEqual([])
  ;(await element<HTMLInputElement>('[data-field="change.kinds"] input[value="ARCHITECTURE"]')).click()
  await flushPromises()
  await press('登记')
  await vi.waitFor(() => expect(sent).toHaveLength(1), PATIENCE)
  expect(sent[0]).toMatchObject({
    path: '/api/v1/protection-targets/target-7K2M9QXA/record-major-change', body: { change: { kinds: ['ARCHITECTURE'], description: '迁到教育云' } },
  })
})

test('a handover says that orders stay, and is not sent without unit and document', async () => {
  role = 'CITY_ADMIN'
  unit = city
  await open(HandOverDialog, { detail: detail('ONLINE') })
  expect(document.body.textContent).toContain('整改通知不随系统移交')
  await press('移交')
  await says('请选择接收单位')
  await says('请填写文号')
  expect(sent).toEqual([])
})

test('the card tells what became of the data and the last major change', () => {
  const shown = detail('RETIRED', {
    retirement: { disposal: 'ARCHIVED', description: '移交档案室' },
    majorChange: { kinds: ['SERVICE', 'OTHER'], description: '面向家长开放' },
    majorChangeOn: '2026-05-06',
  })
  page = mount(LifeCard, { props: { detail: shown } })
  for (const part of ['2026-09-01 退役', '归档保存', '移交档案室', '2026-05-06 重大变更（服务范围或对象、其他）', '面向家长开放']) expect(page.text()).toContain(part)
  page.unmount()
  page = mount(LifeCard, { props: { detail: detail('ONLINE') } })
  expect(page.text()).toBe('')
})
