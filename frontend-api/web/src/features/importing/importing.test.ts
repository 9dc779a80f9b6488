import { describe, expect, test } from 'vitest'
import GUIDE from '../../../../../infra/docs/guides/批量导入.md?raw'
import { KINDS, mayBring, mayImport, type ImportKind } from '@/app/imports'
import { below } from '@/features/importing/below'
import { blocksOf } from '@/features/importing/guide'
import { firstLook } from '@/features/importing/importing'
import { lackingFor, whatWasDone, whatWillBeDone } from '@/features/importing/sentences'
import { faultOf } from '@/features/importing/workbook'

const acting = (role: string) => ({ role, unit: { unit: 'unit-1', name: '样例' } }) as Parameters<typeof mayImport>[0]
const counts = (added: number, changed: number, unchanged: number, wrong: number) => ({ added, changed, unchanged, wrong })

describe('who may import', () => {
  test.each([['CITY_ADMIN', true], ['DISTRICT_ADMIN', true], ['UNIT_IT', true], ['DIRECT_RESPONSIBLE', true], ['CITY_APPROVER', false], ['AUDITOR', false], ['PLATFORM_OPERATOR', false]])(
    '%s', (role, may) => expect(mayImport(acting(role))).toBe(may))
  test('nobody without a post', () => expect(mayImport(undefined)).toBe(false))
  test.each<[string, ImportKind[]]>([
    ['DISTRICT_ADMIN', ['UNITS', 'PEOPLE', 'APPOINTMENTS', 'TARGETS', 'EXISTING_GRADINGS', 'EXISTING_FILINGS']],
    ['UNIT_IT', ['PEOPLE', 'TARGETS', 'EXISTING_GRADINGS', 'EXISTING_FILINGS']],
    ['DIRECT_RESPONSIBLE', ['TARGETS', 'EXISTING_GRADINGS', 'EXISTING_FILINGS']],
    ['AUDITOR', []],
  ])('%s brings what they may do', (role, kinds) => expect(KINDS.filter((kind) => mayBring(acting(role), kind))).toEqual(kinds))
})

test('a unit and what stands under it, nothing else', () => {
  const node = (unit: string, superior?: string) => ({ unit, superior, name: unit, kind: 'PRIMARY_SCHOOL', standing: 'ACTIVE', pinyin: '', targets: 0 })
  const tree = [node('city'), node('a', 'city'), node('a1', 'a'), node('a11', 'a1'), node('b', 'city')] as unknown as Parameters<typeof below>[0]
  expect(below(tree, 'a').map(({ unit }) => unit)).toEqual(['a', 'a1', 'a11'])
  expect(below(tree, 'elsewhere')).toEqual([])
  expect(below(tree, undefined)).toEqual([])
})

test('what is plainly no workbook is said before it is sent', () => {
  expect(faultOf({ name: '单位.XLSX', size: 9 })).toBeUndefined()
  expect(faultOf({ name: '没有扩展名', size: 9 })).toBeUndefined()
  expect(faultOf({ name: '单位.csv', size: 20 * 1024 * 1024 })).toBeUndefined()
  expect(faultOf({ name: '单位.csv', size: 0 })).toContain('空文件')
  expect(faultOf({ name: '单位.xls', size: 20 * 1024 * 1024 + 1 })).toContain('超过 20 MB')
  expect(faultOf({ name: '单位.pdf', size: 9 })).toContain('.pdf')
})

describe('sentences', () => {
  test('say what will be done and what is left out', () => {
    expect(whatWillBeDone('UNITS', '样例区教育局', counts(12, 7, 96, 5))).toEqual([
      '在样例区教育局及所属，新增 12 个单位，更新 7 个单位。',
      '96 行与登记一致，不产生记录。',
      '5 行有错误，不导入。这些行写在带「错误原因」列的工作簿里，改好后可以再传。',
    ])
    expect(whatWillBeDone('PEOPLE', '样例小学', counts(0, 1, 0, 0))).toEqual(['在样例小学及所属，更新 1 名人员。'])
  })
  test('say why nothing can be confirmed', () => {
    expect(lackingFor(counts(1, 0, 0, 3))).toBeUndefined()
    expect(lackingFor(counts(0, 0, 4, 1))).toContain('改好错误')
    expect(lackingFor(counts(0, 0, 4, 0))).toContain('完全一致')
    expect(lackingFor(counts(0, 0, 0, 0))).toContain('没有填写的行')
  })
  test('say how far it is', () => {
    expect(whatWasDone(60, 100, 0)).toBe('已办 60 行，共 100 行')
    expect(whatWasDone(100, 100, 3)).toBe('已办 100 行，共 100 行：办成 97 行，未办成 3 行')
  })
  test('what is wrong is looked at first, else what there is', () => {
    expect(firstLook(counts(3, 0, 0, 1))).toBe('WRONG')
    expect(firstLook(counts(0, 2, 5, 0))).toBe('CHANGED')
    expect(firstLook(counts(0, 0, 5, 0))).toBe('UNCHANGED')
    expect(firstLook(counts(0, 0, 0, 0))).toBe('WRONG')
  })
})

describe('the guide', () => {
  const blocks = blocksOf(GUIDE)
  test('is read whole, and nothing of its marks is left', () => {
    expect(blocks[0]).toEqual({ is: 'heading', depth: 1, spans: [{ text: '批量导入指南', strong: false }] })
    expect(new Set(blocks.map(({ is }) => is))).toEqual(new Set(['heading', 'text', 'list', 'table']))
    expect(JSON.stringify(blocks)).not.toMatch(/\*\*|\]\(|`|\\n/)
    for (const block of blocks) if (block.is === 'table') expect(new Set(block.rows.map((row) => row.length))).toEqual(new Set([block.head.length]))
  })
  test('names the kinds in their order', () => {
    const order = blocks.find(({ is }) => is === 'table')
    const named = order?.is === 'table' ? order.rows.map((row) => row[1]?.[0]?.text) : []
    expect(named).toEqual(['单位', '人员', '任职', '等级保护对象', '存量定级', '存量备案'])
  })
})
