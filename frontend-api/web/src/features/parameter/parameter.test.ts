import { expect, test } from 'vitest'
import { daysOf, linesOf, stretchesOf, weeksOf } from '@/features/parameter/days'
import { labelOf, missing, shown, sourceForm, sourceOf } from '@/features/parameter/source'
import { tableName } from '@/features/parameter/tables'

test('days in a row are one stretch, over the end of a month too', () => {
  expect(stretchesOf(['2026-03-01', '2026-02-28', '2026-02-27', '2026-03-05', '2026-03-05'])).toEqual([
    { from: '2026-02-27', until: '2026-03-01' },
    { from: '2026-03-05', until: '2026-03-05' },
  ])
})

test('what is shown can be typed again', () => {
  const days = ['2026-09-25', '2026-10-01', '2026-10-02', '2026-10-03']
  expect(daysOf(linesOf(days), 2026)).toEqual({ days })
  expect(daysOf('２０２６１００１ 至 2026年10月3日、2026/9/25', 2026)).toEqual({ days })
})

test('a line that is no day of the year is named', () => {
  for (const text of ['国庆', '2026-02-30', '2026-10-07 至 2026-10-01', '2027-01-01', '2026-12-31 至 2027-01-02']) {
    expect(daysOf(`2026-05-01\n${text}`, 2026)).toEqual({ wrong: expect.stringContaining(text) })
  }
})

test('a table is called by its name, or by its key while it has none', () => {
  expect([{ table: 'division', name: '行政区划' }, { table: 'sector' }].map(tableName)).toEqual(['行政区划', 'sector'])
})

test('weeks begin on Monday and hold every day once', () => {
  const weeks = weeksOf(2026, 2)
  expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-02-01'])
  expect(weeks.flat().filter(Boolean)).toHaveLength(28)
  expect(weeks.every((week) => week.length === 7)).toBe(true)
})

test('a history names the field, and the code in front of it', () => {
  expect(labelOf('value')).toBe('值')
  expect(labelOf('source.official')).toBe('来源性质')
  expect(labelOf('510104.label')).toBe('510104 名称')
  expect(labelOf('510104.source.document')).toBe('510104 来源文件')
  expect(labelOf('unheardOf')).toBeUndefined()
  expect(shown('510104.source.official', 'false')).toBe('内部默认')
})

test('a source without clause says none, and what is empty is missed', () => {
  expect(sourceOf({ ...sourceForm(), document: ' 示例文件 ' })).toEqual({ document: '示例文件', clause: undefined, official: true })
  expect(missing({ '/name': [' ', '请填写名称'], '/value': ['30', '请填写值'], '/effective': [null, '请填写日期'] })).toEqual([
    { pointer: '/name', detail: '请填写名称' },
    { pointer: '/effective', detail: '请填写日期' },
  ])
})
