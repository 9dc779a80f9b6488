import { describe, expect, it } from 'vitest'
import { changedSheets, exclusive, fittedScenario, missingOf, sheetsOf, type Suggested } from './form'
import type { FilingDetail } from './filing'

const known = {
  unitName: '示例小学', filed: { l1: 0, l2: 1, l3: 0, l4: 0, l5: 0 }, all: { l1: 0, l2: 1, l3: 0, l4: 0, l5: 0 },
  leader: { name: '甲示例', title: '校长', phone: '100****0001' }, department: '信息中心',
  target: { name: '门户', number: '', architecture: { technologies: ['MOBILE'] } },
  information: [], service: [], reviewed: true, approved: true, required: ['EXPERT_OPINION'],
} as unknown as Suggested

describe('备案表的草稿', () => {
  it('第一次填时，每张表都送出，隐去的电话不送', () => {
    const sheets = sheetsOf(undefined, known, '2026-03-01')
    const draft = changedSheets(sheets, sheets, undefined)
    expect(Object.keys(draft)).toEqual(['unit', 'target', 'grading', 'scenario', 'materials'])
    expect(draft.unit?.leader).toEqual({ name: '甲示例', title: '校长', phone: undefined, mobile: undefined, email: undefined })
  })

  it('已有的表没有改动就不送', () => {
    const sheets = sheetsOf(undefined, known, '2026-03-01')
    const form = { unit: {}, target: {}, grading: {}, scenario: {}, materials: [{ kind: 'DESIGN' }], data: [] } as never
    const now = { ...sheets, scenario: { bigData: { composition: '甲', crossesBorder: false } } }
    expect(changedSheets(sheets, now, form)).toEqual({ scenario: now.scenario })
  })

  it('表四只有采用了的技术', () => {
    expect(Object.keys(fittedScenario({ things: { perception: '甲', transport: '乙' } }, ['MOBILE']))).toEqual(['mobile'])
  })

  it('“不涉及”与其他选项互斥', () => {
    expect(exclusive(['MINORS', 'NONE'], ['MINORS'], 'NONE')).toEqual(['NONE'])
    expect(exclusive(['NONE', 'MINORS'], ['NONE'], 'NONE')).toEqual(['MINORS'])
    expect(exclusive(['MINORS'], [], 'NONE')).toEqual(['MINORS'])
  })

  it('提交前说出还缺什么', () => {
    const detail = { filing: { form: { unit: {}, target: {}, grading: {}, materials: [], data: [] } }, required: ['EXPERT_OPINION'] } as unknown as FilingDetail
    expect(missingOf(detail)).toEqual(['表四 新技术应用场景', '表三的定级报告文件', '表五的专家评审意见'])
  })
})
