import { expect, test } from 'vitest'
import { correctable, transitionsFrom } from '@/features/protectiontarget/acts'
import { differencesOf, factsOf, valuesOf, type TargetDetail } from '@/features/protectiontarget/fields'
import { changedParts, emptyForm, faultsOf, formOf, merged, partsOf, type TargetView } from '@/features/protectiontarget/form'
import { shown } from '@/locales/target'

const view: TargetView = {
  target: 'target-7K2M9QXA',
  version: 3,
  operator: 'unit-1',
  name: '示例智慧校园平台',
  kind: 'INFORMATION_SYSTEM',
  buildKind: 'EXISTING',
  phase: 'ONLINE',
  phaseSince: '2025-01-01',
  life: { suspensionOrdered: false },
  commissionedOn: '2021-09-01',
  business: { types: ['INTERNAL_OFFICE', 'PUBLIC_SERVICE'], description: '家校沟通' },
  service: { scope: 'CITY', audience: 'BOTH', users: 3860 },
  deployment: {
    coverage: 'METROPOLITAN_AREA', network: 'INTERNET', sourceAddresses: ['192.0.2.16/28'], domains: ['xiaoyuan.example'],
    ports: ['HTTPS/443'], interconnections: [],
  },
  architecture: {
    technologies: ['CLOUD', 'MOBILE'],
    cloud: { platform: '示例云', level: 3, filingNumber: '51010400001-00002' },
  },
}
const detail: TargetDetail = {
  target: view,
  operator: { unit: 'unit-1', name: '样例中学' },
  path: [{ unit: 'unit-1', name: '样例中学' }],
  regions: { changed: false, orders: { open: 0, overdue: 0 } },
  examined: {},
  sinceThen: [{ field: 'service.regions', now: '3' }],
  changesSince: 1,
}
const pointers = (faults: { pointer: string }[]) => faults.map((fault) => fault.pointer)

test('what was read and not touched says the same again', () => {
  const form = formOf(view)
  expect(faultsOf(form)).toEqual([])
  expect(changedParts(form, { ...form, businessTypes: ['PUBLIC_SERVICE', 'INTERNAL_OFFICE'] })).toEqual({})
  expect(valuesOf(partsOf(form)).get('architecture.cloud.level')).toBe('3')
})

test('only the parts that changed are sent', () => {
  const form = formOf(view)
  const parts = changedParts(form, { ...form, domains: 'xiaoyuan.example\nxin.example', users: '３９００' })
  expect(Object.keys(parts)).toEqual(['service', 'deployment'])
  expect(parts.service?.users).toBe(3900)
  expect(parts.deployment?.domains).toEqual(['xiaoyuan.example', 'xin.example'])
})

test('a choice makes its words necessary, and taking it back forgets them', () => {
  const form = { ...formOf(view), technologies: ['OTHER'], otherTechnology: '', network: 'OTHER', otherNetwork: '专线', subsystem: true }
  expect(pointers(faultsOf(form))).toEqual(['/architecture/otherTechnology', '/architecture/superiorSystem', '/architecture/superiorSystemUnit'])
  const parts = partsOf({ ...form, network: 'PRIVATE', subsystem: false })
  expect(parts.deployment.otherNetwork).toBeUndefined()
  expect(parts.architecture.cloud).toBeUndefined()
})

test('on the Internet there are addresses, domains and ports, each well formed', () => {
  const form = { ...formOf(view), sourceAddresses: '', domains: 'not a domain!', ports: '443' }
  expect(pointers(faultsOf(form))).toEqual([
    '/deployment/sourceAddresses', '/deployment/domains', '/deployment/ports',
  ])
})

test('an empty form names every necessary field', () => {
  expect(pointers(faultsOf(emptyForm()))).toEqual([
    '/name', '/kind', '/business/description', '/business/types', '/service/scope', '/service/audience',
    '/deployment/coverage', '/deployment/network',
  ])
})

test('after a conflict the untouched follows the present and the touched stays', () => {
  const base = formOf(view)
  const next = merged(base, { ...base, name: '我的名称' }, { ...base, name: '别人的名称', developer: '示例软件' })
  expect([next.name, next.developer]).toEqual(['我的名称', '示例软件'])
})

test('facts carry words, and a dependent one appears where it differs from today', () => {
  const facts = factsOf('service', detail)
  expect(facts.find((fact) => fact.field === 'business.types')?.value).toBe('4 内部办公、5 公众服务')
  expect(facts.some((fact) => fact.field === 'service.regions')).toBe(true)
  expect(facts.some((fact) => fact.field === 'service.otherScope')).toBe(false)
  expect(factsOf('architecture', detail).find((fact) => fact.field === 'architecture.superiorSystem')?.value).toBe('非分系统')
})

test('two days are compared field by field', () => {
  const now = valuesOf({ ...view, phase: 'TRIAL', commissionedOn: undefined })
  expect(differencesOf(valuesOf(view), now)).toEqual([
    { field: 'commissionedOn', then: '2021-09-01', now: undefined },
    { field: 'phase', then: 'ONLINE', now: 'TRIAL' },
  ])
  expect(shown('phase', 'TRIAL')).toBe('试运行')
})

test('who may do what follows from the appointment acted under', () => {
  const held = (role: string, unit = 'unit-1') => ({
    appointment: 'a', role, unit: { unit, name: '样例中学' }, standing: 'CURRENT', made: { basis: {} },
  })
  const steps = (role: string, unit?: string) => transitionsFrom('BUILDING', held(role, unit), 'unit-1').map((step) => step.to)
  expect(steps('UNIT_IT')).toEqual(['TRIAL'])
  expect(steps('DIRECT_RESPONSIBLE')).toEqual(['TRIAL', 'ONLINE'])
  expect(steps('DIRECT_RESPONSIBLE', 'unit-2')).toEqual([])
  expect(steps('CITY_ADMIN')).toEqual([])
  const entry = (eventName: string, correctedBy?: number) => ({
    trace: { position: 1, sequence: 0, eventName, effective: '2025-01-01', recorded: '2025-01-01T00:00:00Z', late: false, basis: {} },
    changes: [],
    correctedBy,
  })
  expect(correctable(entry('protectiontarget.described'), held('UNIT_IT'), 'unit-1')).toBe('description')
  expect(correctable(entry('protectiontarget.putonline'), held('UNIT_IT'), 'unit-1')).toBeUndefined()
  expect(correctable(entry('protectiontarget.described', 4), held('UNIT_IT'), 'unit-1')).toBeUndefined()
})
