import { expect, test } from 'vitest'
import type { HeldAppointment } from '@/app/session'
import { actsOn, mayRecord, nameCorrectable, valueText, type PersonDetail } from '@/features/person/person'

const acting = (role: string, unit = 'unit-A'): HeldAppointment => ({
  appointment: 'appointment-1', role, unit: { unit, name: '示例小学' }, standing: 'CURRENT', made: { basis: {} },
})
const detail = (standing: 'IN_SERVICE' | 'LEFT' | 'JOINED'): PersonDetail => ({
  person: { person: 'person-8K3M9QXW', version: 2, unit: 'unit-A', name: '甲示例', standing },
  unit: { unit: 'unit-A', name: '示例小学' },
  appointments: [],
})
const entry = (eventName: string, correctedBy?: number) => ({
  trace: { position: 9, sequence: 3, eventName, effective: '2025-09-01', recorded: '2025-09-01T02:00:00Z', late: false, basis: {} },
  changes: [], correctedBy,
})

test('a school looks after its own people and no others; moving them is the administrators’', () => {
  expect(mayRecord(acting('UNIT_IT'), 'unit-A')).toBe(true)
  expect(mayRecord(acting('UNIT_IT'), 'unit-B')).toBe(false)
  expect(mayRecord(acting('AUDITOR'), 'unit-A')).toBe(false)
  expect(actsOn(detail('IN_SERVICE'), acting('FIRST_RESPONSIBLE'))).toEqual(['rename', 'contacts', 'identity'])
  expect(actsOn(detail('IN_SERVICE'), acting('DISTRICT_ADMIN', 'unit-D'))).toContain('leaving')
})

test('whoever has left, or is another record, takes no change', () => {
  expect(actsOn(detail('LEFT'), acting('CITY_ADMIN'))).toEqual(['same'])
  expect(actsOn(detail('JOINED'), acting('CITY_ADMIN'))).toEqual([])
})

test('only a renaming that stands can be put right', () => {
  expect(nameCorrectable(entry('person.renamed'), acting('CITY_ADMIN'))).toBe(true)
  expect(nameCorrectable(entry('person.renamed', 5), acting('CITY_ADMIN'))).toBe(false)
  expect(nameCorrectable(entry('person.registered'), acting('CITY_ADMIN'))).toBe(false)
})

test('names of codes are in words', () => {
  expect(valueText('standing', 'LEFT')).toBe('已离任')
  expect(valueText('same', 'person-7HJ2K4NP')).toBe('7HJ2K4NP')
})
