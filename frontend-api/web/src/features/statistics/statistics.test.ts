import { expect, test } from 'vitest'
import { setToday } from '@/app/time'
import { listOf, percentText, placeOf, type OfUnit } from '@/features/statistics/statistics'

const row: OfUnit = { unit: { unit: 'unit-D', name: '样例区教育局' }, exactly: false, targets: 3, ungraded: 1, levels: { L2: 2 }, filed: 1, toFile: 2, overdue: 0 }

test('a number opens the list of exactly what it counts', () => {
  expect(listOf({ ...placeOf(row), level: 'L2' })).toBe('/protection-targets?within=unit-D&level=L2')
  expect(listOf({ ...placeOf({ ...row, exactly: true }), graded: false })).toBe('/protection-targets?within=unit-D&exactly=true&graded=false')
  expect(listOf({ within: undefined })).toBe('/protection-targets')
})

test('a month is counted on its last day, today without a day', () => {
  setToday('2026-10-31')
  expect(listOf({ filed: true }, '2026-09-30')).toBe('/protection-targets?filed=true&on=2026-09-30')
  expect(listOf({ filed: true }, '2026-10-31')).toBe('/protection-targets?filed=true')
})

test('a share of nothing is nothing', () => {
  expect(percentText(925, 1007)).toBe('91.9%')
  expect(percentText(0, 0)).toBe('—')
})
