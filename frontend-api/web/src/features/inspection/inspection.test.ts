import { describe, expect, test } from 'vitest'
import type { HeldAppointment } from '@/app/session'
import { inspectedUnits, mayCorrectInspection, mayCorrectPlan, recordedBy } from '@/features/inspection/acts'
import { inspectionFaults, inspectionForm, needsPlan, planFaults, planForm, planOf, planYears, recordOf, type InspectionForm } from '@/features/inspection/form'
import type { InspectionDetail, InspectionKind, PlanDetail, UnitTarget } from '@/features/inspection/inspection'
import { inspectionShown, inspectionsText, planShown, plansText } from '@/locales/inspection'
import { labelOf, shown } from '@/locales/target'

const FILE = 'f'.repeat(64)
const acting = (role: string, unit: string) => ({ role, unit: { unit } }) as HeldAppointment
const path = [{ unit: 'unit-C', name: '市' }, { unit: 'unit-D', name: '区' }, { unit: 'unit-S', name: '校' }]
const nodes = [
  { unit: 'unit-C', superior: null }, { unit: 'unit-D', superior: 'unit-C' }, { unit: 'unit-S', superior: 'unit-D' },
  { unit: 'unit-E', superior: 'unit-C' }, { unit: 'unit-T', superior: 'unit-E' },
]

function whole(): InspectionForm {
  return { ...inspectionForm('unit-S', 'target-1'), beganOn: '2026-11-20', summary: ' 核查日志留存 ', upToLevel: false, record: FILE }
}
const pointers = (form: InspectionForm, effective = '2026-11-23') => inspectionFaults(form, effective).map(({ pointer }) => pointer)

describe('an inspection', () => {
  test('says what was looked at and what came of it', () => {
    expect(pointers(whole())).toEqual([])
    expect(recordOf('SELF', whole())).toEqual({
      kind: 'SELF', targets: ['target-1'], beganOn: '2026-11-20', onSite: true, summary: '核查日志留存', upToLevel: false, record: FILE,
    })
    expect(recordOf('POLICE', { ...whole(), record: null })).not.toHaveProperty('record')
  })

  test('takes no result for granted, and names all that is missing', () => {
    expect(pointers(inspectionForm('', ''))).toEqual(['/unit', '/record/targets', '/record/beganOn', '/record/summary', '/record/upToLevel'])
  })

  test('V8: ends on the day it began, or later', () => {
    expect(pointers(whole(), '2026-11-20')).toEqual([])
    expect(pointers(whole(), '2026-11-19')).toEqual(['/record/beganOn'])
  })

  test('is of fifty systems at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, number) => `target-${number}`)
    expect(pointers({ ...whole(), targets: many(50) })).toEqual([])
    expect(pointers({ ...whole(), targets: many(51) })).toEqual(['/record/targets'])
  })

  test('put right begins as it was said', () => {
    const said = recordOf('SELF', whole())
    expect(recordOf('SELF', inspectionForm('unit-S', '', said))).toEqual(said)
  })
})

describe('a plan', () => {
  test('is of a year from 2025 on, the next one at most', () => {
    expect(planYears('2026-11-23')).toEqual([2027, 2026, 2025])
    expect(planForm('target-1', '2026-11-23').year).toBe(2026)
    expect(planForm('target-1', '2024-01-01').year).toBe(2025)
  })

  test('has its file, and a receipt where there is one', () => {
    const form = planForm('', '2026-11-23')
    expect(planFaults(form).map(({ pointer }) => pointer)).toEqual(['/target', '/plan/plan'])
    expect(planFaults({ ...form, target: 'target-1', plan: FILE })).toEqual([])
    expect(planOf({ ...form, plan: FILE })).toEqual({ year: 2026, plan: FILE })
    expect(planOf({ ...form, plan: FILE, receipt: FILE }).receipt).toBe(FILE)
  })

  test('is of a system of level 3 or above', () => {
    const at = (overall?: string) => needsPlan({ regions: { changed: false, ...(overall && { levels: { overall } }) } } as unknown as UnitTarget)
    expect(['L2', 'L3', 'L5', undefined].map(at)).toEqual([false, true, true, false])
  })
})

describe('who may do what', () => {
  test.each([
    ['UNIT_IT', 'unit-S', 'SELF', ['unit-S']],
    ['FIRST_RESPONSIBLE', 'unit-S', 'SELF', ['unit-S']],
    ['POLICE_LIAISON', 'unit-D', 'POLICE', ['unit-D', 'unit-S']],
    ['DISTRICT_ADMIN', 'unit-D', 'AUTHORITY', ['unit-S']],
    ['CITY_ADMIN', 'unit-C', 'AUTHORITY', ['unit-D', 'unit-S', 'unit-E', 'unit-T']],
    ['DISTRICT_APPROVER', 'unit-D', undefined, []],
    ['AUDITOR', 'unit-C', undefined, []],
  ])('%s of %s records', (role, unit, kind, units) => {
    expect(recordedBy(acting(role, unit))).toBe(kind)
    expect(inspectedUnits(nodes, acting(role, unit)).map((each) => each.unit)).toEqual(units)
  })

  const inspection = (kind: InspectionKind) => ({ inspection: { unit: 'unit-S', record: { kind } }, path }) as unknown as InspectionDetail
  test.each([
    ['SELF', 'UNIT_IT', 'unit-S', true],
    ['SELF', 'UNIT_IT', 'unit-T', false],
    ['SELF', 'CITY_ADMIN', 'unit-C', false],
    ['POLICE', 'POLICE_LIAISON', 'unit-D', true],
    ['POLICE', 'POLICE_LIAISON', 'unit-E', false],
    ['POLICE', 'FIRST_RESPONSIBLE', 'unit-S', false],
    ['AUTHORITY', 'DISTRICT_ADMIN', 'unit-D', true],
    ['AUTHORITY', 'DISTRICT_ADMIN', 'unit-E', false],
    ['AUTHORITY', 'CITY_ADMIN', 'unit-C', true],
  ] as const)('%s is put right by %s of %s: %s', (kind, role, unit, may) => expect(mayCorrectInspection(inspection(kind), acting(role, unit))).toBe(may))

  test('a plan is put right by the heads and the city', () => {
    const plan = { operator: { unit: 'unit-S' }, path } as unknown as PlanDetail
    expect(mayCorrectPlan(plan, acting('DIRECT_RESPONSIBLE', 'unit-S'))).toBe(true)
    expect(mayCorrectPlan(plan, acting('UNIT_IT', 'unit-S'))).toBe(false)
    expect(mayCorrectPlan(plan, acting('CITY_ADMIN', 'unit-C'))).toBe(true)
    expect(mayCorrectPlan(plan, acting('DISTRICT_ADMIN', 'unit-D'))).toBe(false)
  })
})

test('histories tell inspections and plans in words', () => {
  expect(inspectionsText('SELF/2026-04-12/false、POLICE/2026-05-10/true')).toBe('2026-04-12 自查，不符合；2026-05-10 公安机关监督检查，符合')
  expect(plansText('2026/2026-05-20')).toBe('2026 年度，2026-05-20 报送')
  expect(labelOf('regions.inspections')).toBe('检查')
  expect(shown('regions.plans', '2026/2026-05-20')).toContain('2026 年度')
  expect([inspectionShown('kind', 'AUTHORITY'), inspectionShown('onSite', 'false'), inspectionShown('summary', '甲')]).toEqual(['主管部门检查', '远程', '甲'])
  expect(planShown('receipt', FILE)).toBe('文件 ffffffff')
})
