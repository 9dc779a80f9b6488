import { describe, expect, test } from 'vitest'
import { actsOf } from '@/features/evaluation/acts'
import type { EvaluationDetail } from '@/features/evaluation/evaluation'
import { CONCLUSIONS, existingFaults, existingForm, existingOf, hundredths, reportFaults, reportForm, reportOf, schemeOn } from '@/features/evaluation/report'

function whole() {
  return {
    ...reportForm(undefined, 'L3'), number: '51010400001-00002-26-5101-01', reportedOn: '2026-05-01', conclusion: 'BASICALLY_CONFORMING' as const,
    rate: '８５.５', majorRisks: '3', majorRisksResolved: '1', scan: 'f'.repeat(64),
  }
}
const pointers = (form: ReturnType<typeof reportForm>) => reportFaults(form, '/report').map(({ pointer }) => pointer)

describe('a report', () => {
  test('is whole, and says hundredths', () => {
    expect(pointers(whole())).toEqual([])
    expect(reportOf(whole()).result).toEqual({ scheme: 'EDITION_2025', conclusion: 'BASICALLY_CONFORMING', rate: 8550, majorRisks: 3, majorRisksResolved: 1 })
  })

  test('V16: a conclusion belongs to its template', () => {
    expect(pointers({ ...whole(), scheme: 'EDITION_2019' })).toEqual(['/report/result/conclusion'])
    expect(CONCLUSIONS[schemeOn('2025-03-19')]).toContain('GOOD')
    expect(schemeOn('2025-03-20')).toBe('EDITION_2025')
  })

  test('what is missing or no number is named', () => {
    expect(pointers(reportForm())).toEqual(['/report/number', '/report/reportedOn', '/report/level', '/report/result/conclusion', '/report/scan'])
    expect(pointers({ ...whole(), rate: '100.01', majorRisksResolved: '4' })).toEqual(['/report/result/rate', '/report/result/majorRisksResolved'])
  })

  test('a rate has two places at most', () => {
    expect(['90', '90.5', '90.55', '100', '0', '85%'].map(hundredths)).toEqual([9000, 9050, 9055, 10000, 0, 8500])
    expect(['', 'x', '90.555', '101', '-1'].map(hundredths)).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
})

describe('存量', () => {
  test('was filed after it was reported, and is entered no earlier', () => {
    const form = { ...existingForm(), agency: { name: '示例测评中心', number: '' }, report: whole(), filedOn: '2026-04-30' }
    expect(existingFaults(form, '2026-04-01').map(({ pointer }) => pointer)).toEqual(['/existing/filedOn', '/effective'])
    expect(existingOf({ ...form, filedOn: null })).toMatchObject({ agency: { name: '示例测评中心', number: undefined }, filedOn: undefined })
  })
})

describe('who may do what', () => {
  const acting = (role: string, unit: string) => ({ role, unit: { unit } }) as Parameters<typeof actsOf>[1]
  const detail = (phase: string) =>
    ({ evaluation: { phase }, operator: { unit: 'unit-1' }, path: [{ unit: 'unit-0' }, { unit: 'unit-2' }, { unit: 'unit-1' }] }) as unknown as EvaluationDetail
  test.each([
    ['DUE', 'UNIT_IT', 'unit-1', ['contract']],
    ['REPORTED', 'UNIT_IT', 'unit-1', ['correct-report']],
    ['REPORTED', 'FIRST_RESPONSIBLE', 'unit-1', ['confirm-report', 'correct-report']],
    ['CONFIRMED', 'DIRECT_RESPONSIBLE', 'unit-1', ['file-report']],
    ['CONFIRMED', 'CITY_ADMIN', 'unit-0', ['correct-report']],
    ['EXISTING', 'DISTRICT_APPROVER', 'unit-2', ['accept-existing', 'return-existing']],
    ['EXISTING', 'UNIT_IT', 'unit-1', ['correct-existing']],
    ['FILED_WITH_POLICE', 'AUDITOR', 'unit-0', []],
  ])('%s, %s', (phase, role, unit, acts) => expect(actsOf(detail(phase), acting(role, unit))).toEqual(acts))
})
