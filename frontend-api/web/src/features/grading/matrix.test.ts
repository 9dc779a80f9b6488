import { expect, test } from 'vitest'
import { cell, clauseOf, combinations, deciding, DEGREES, editionsDiffer, elsewhere, levelOf, OBJECTS } from '@/features/grading/matrix'

/** domain.md §1.1, by rows: citizens, society, nation. */
test.each([
  ['GBT22240_2020', [[1, 2, 2], [2, 3, 4], [3, 4, 5]]],
  ['FORM_2025', [[1, 2, 2], [2, 3, 4], [4, 5, 5]]],
] as const)('every cell of %s', (matrix, levels) => {
  expect(OBJECTS.map((object) => DEGREES.map((degree) => cell(matrix, object, degree)))).toEqual(levels)
})

test('the highest of the chosen cells decides', () => {
  const harms = [{ object: 'CITIZENS', degree: 'ESPECIALLY_SERIOUS' }, { object: 'SOCIETY', degree: 'SERIOUS' }] as const
  expect(deciding('GBT22240_2020', harms)).toEqual(harms[1])
  expect(levelOf('GBT22240_2020', harms)).toBe(3)
  expect(levelOf('GBT22240_2020', [])).toBeUndefined()
})

test('the editions differ in the row of national security alone, and not in its last cell', () => {
  const differing = OBJECTS.flatMap((object) => DEGREES.filter((degree) => editionsDiffer([{ object, degree }])).map((degree) => `${object} ${degree}`))
  expect(differing).toEqual(['NATION GENERAL', 'NATION SERIOUS'])
  expect(elsewhere('GBT22240_2020', 'NATION', 'GENERAL')).toBe(4)
  expect(elsewhere('FORM_2025', 'NATION', 'GENERAL')).toBe(3)
  expect(elsewhere('GBT22240_2020', 'NATION', 'ESPECIALLY_SERIOUS')).toBeUndefined()
})

test('a level names its combinations and its clause', () => {
  expect(combinations(3)).toEqual(['S1A3', 'S2A3', 'S3A3', 'S3A2', 'S3A1'])
  expect(combinations(1)).toEqual(['S1A1'])
  expect(clauseOf('GBT22240_2020', 'service')).toBe('GB/T 22240-2020 6.4 表 3')
})
