import { expect, test } from 'vitest'
import type { HeldAppointment } from '@/app/session'
import { actsOn, correctable, divisionText, valueText, type UnitDetail } from '@/features/unit/unit'

const acting = (role: string, unit: string): HeldAppointment => ({
  appointment: 'appointment-1', role, unit: { unit, name: '示例' }, standing: 'CURRENT', made: { basis: {} },
})
const detail = (unit: string, kind: 'CITY_BUREAU' | 'DISTRICT_BUREAU' | 'PRIMARY_SCHOOL', standing: 'ACTIVE' | 'CLOSED' = 'ACTIVE'): UnitDetail => ({
  unit: { unit, version: 1, name: '示例', nature: { kind, applicability: 'BINDING' }, division: '510104', codes: {}, standing },
  path: ['unit-C', 'unit-D', 'unit-S'].slice(0, { CITY_BUREAU: 1, DISTRICT_BUREAU: 2, PRIMARY_SCHOOL: 3 }[kind]).map((each) => ({ unit: each, name: each })),
  formerNames: [], warnings: [], targets: 0,
})
const school = detail('unit-S', 'PRIMARY_SCHOOL')

test('a district changes its schools and not itself', () => {
  expect(actsOn(school, acting('DISTRICT_ADMIN', 'unit-D'))).toContain('merge')
  expect(actsOn(detail('unit-D', 'DISTRICT_BUREAU'), acting('DISTRICT_ADMIN', 'unit-D'))).toEqual(['department'])
  expect(actsOn(school, acting('DISTRICT_ADMIN', 'unit-X'))).toEqual([])
})

test('the city bureau remains, bureaus keep their kind, what has ended takes nothing', () => {
  expect(actsOn(detail('unit-C', 'CITY_BUREAU'), acting('CITY_ADMIN', 'unit-C'))).toEqual(['rename', 'codes', 'department'])
  expect(actsOn(detail('unit-D', 'DISTRICT_BUREAU'), acting('CITY_ADMIN', 'unit-C'))).not.toContain('reclassify')
  expect(actsOn(detail('unit-S', 'PRIMARY_SCHOOL', 'CLOSED'), acting('CITY_ADMIN', 'unit-C'))).toEqual([])
})

test('a school names its own functional department and nothing else', () => {
  expect(actsOn(school, acting('UNIT_IT', 'unit-S'))).toEqual(['department'])
  expect(actsOn(school, acting('DIRECT_RESPONSIBLE', 'unit-S'))).toEqual([])
})

test('registrations and renamings that stand can be put right', () => {
  const entry = (eventName: string, correctedBy?: number) => ({
    trace: { position: 9, sequence: 3, eventName, effective: '2025-09-01', recorded: '2025-09-01T02:00:00Z', late: false, basis: {} },
    changes: [], correctedBy,
  })
  expect(correctable(entry('unit.registered'), school, acting('CITY_ADMIN', 'unit-C'))).toBe('registration')
  expect(correctable(entry('unit.renamed'), school, acting('DISTRICT_ADMIN', 'unit-D'))).toBe('name')
  expect(correctable(entry('unit.renamed', 4), school, acting('CITY_ADMIN', 'unit-C'))).toBeUndefined()
  expect(correctable(entry('unit.moved'), school, acting('CITY_ADMIN', 'unit-C'))).toBeUndefined()
})

test('codes are shown in words', () => {
  expect(valueText('nature.kind', 'PRIMARY_SCHOOL')).toBe('小学')
  expect(divisionText('510104', undefined)).toBe('510104')
})
