import { expect, test } from 'vitest'
import { holderOn, makingEntry, neighbours, termText, valueText, type Appointment } from '@/features/appointment/appointment'

const trace = (position: number, sequence = position, eventName = 'appointment.made') => ({
  position, sequence, eventName, effective: '2025-03-01', recorded: '2025-03-01T02:00:00Z', late: false, basis: {},
})
const held = (appointment: string, from: string, until?: string, principal?: string): Appointment => ({
  appointment, version: 1, person: { person: `person-${appointment}` }, role: 'DIRECT_RESPONSIBLE',
  unit: { unit: 'unit-S', name: '示例小学' }, standing: 'CURRENT', from, until, revoked: false, made: trace(4, 0),
  ...(principal && { principal: { person: principal } }),
})
const first = held('1', '2023-09-01', '2025-02-28')
const second = held('2', '2025-03-01')
const delegate = held('3', '2025-06-01', '2025-06-30', 'person-2')

test('whoever holds the role on the day is succeeded, whoever stands in is not', () => {
  expect(holderOn([delegate, first, second], '2025-06-10')).toBe(second)
  expect(holderOn([first], '2025-03-01')).toBeUndefined()
  expect(holderOn([first], '2025-02-28')).toBe(first)
})

test('neighbours are the last before and the first after', () => {
  expect(neighbours([delegate, second, first], second).before).toBe(first)
  expect(neighbours([delegate, second, first], first).after).toBe(second)
})

test('a correction names the entry that stands', () => {
  const entries = [
    { trace: trace(9, 2, 'appointment.corrected'), changes: [], corrects: 0 },
    { trace: trace(4, 0), changes: [], correctedBy: 2 },
  ]
  expect(makingEntry(entries, second)?.trace.sequence).toBe(2)
  expect(makingEntry([{ trace: trace(4, 0, 'appointment.delegated'), changes: [] }], second)).toBeUndefined()
})

test('a term says its last day', () => {
  expect(termText(first)).toBe('2023-09-01 至 2025-02-28')
  expect(valueText('revoked', 'true')).toBe('是')
})
