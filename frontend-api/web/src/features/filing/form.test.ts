import { describe, expect, test } from 'vitest'
import { chosenAfter, faultsOf, mayBeSaved } from '@/features/filing/faults'
import type { ShownForm, SuggestedForm } from '@/features/filing/filing'
import { isEmpty, partsOf } from '@/features/filing/form'
import { dataForm, filled, formOf, proposedData, recordedOf } from '@/features/filing/recorded'
import { draftOf } from '@/features/filing/sending'
import { contestedBy, differs, merged } from '@/features/filing/versions'
import { missingOf } from '@/features/filing/missing'

const counts = { l1: 0, l2: 1, l3: 0, l4: 0, l5: 0 }
const target: SuggestedForm['target'] = {
  name: '示例平台', number: 'ZL-7K2M9QXA', kind: 'INFORMATION_SYSTEM', commissionedOn: '2025-09-01',
  business: { types: ['PUBLIC_SERVICE'], description: '家校沟通' }, service: { scope: 'CITY', audience: 'BOTH' },
  deployment: { coverage: 'LOCAL_AREA', network: 'PRIVATE', sourceAddresses: [], domains: [], ports: [], interconnections: [] },
  architecture: { technologies: ['CLOUD', 'OTHER'] },
}
const known: SuggestedForm = {
  based: 'grading-1', unitName: '样例中学', address: { province: '四川省', city: '成都市', county: '锦江区', detail: '示例路 1 号', postcode: '610000', division: '510104' },
  affiliation: 'COUNTY', industry: 14, leader: { name: '李示范', title: '副校长', mobile: '138****0001' }, contact: { name: '王示范', title: '网管', phone: '028-8***001' },
  department: '信息中心', all: counts, filed: counts, approved: true, reviewed: true, gradedOn: '2026-03-01', information: [{ object: 'SOCIETY', degree: 'GENERAL' }],
  service: [{ object: 'SOCIETY', degree: 'GENERAL' }], levels: { information: 'L2', service: 'L2', overall: 'L2' }, required: ['EXPERT_OPINION'], target,
}
const begun = () => filled(formOf(undefined), [], known, '2026-11-23')

/** What the person types over the masked numbers. */
function typedInFull() {
  const form = begun()
  form.unit.leader.mobile = '13800000001'
  form.unit.security.contact.phone = form.unit.data.contact.phone = '028-80000001'
  form.unit.bodyKind = 'PUBLIC_INSTITUTION'
  return form
}

describe('filled from what is registered', () => {
  test('an empty sheet takes what is known, one on record stays', () => {
    expect(begun().unit.name).toBe('样例中学')
    expect(begun().unit.industry).toBe('14')
    expect(filled(formOf(undefined), [], { ...known, industry: 99, otherIndustry: '示例' }, '2026-11-23').unit).toMatchObject({ industry: '99', otherIndustry: '示例' })
    expect(begun().grading.levels?.overall).toBe('L2')
    const said = formOf(undefined)
    said.unit.name = '我的名称'
    expect(filled(said, ['unit'], known, '2026-11-23').unit.name).toBe('我的名称')
  })

  test('what is masked is not proposed, and who fills it in is', () => {
    expect(begun().unit.leader).toMatchObject({ name: '李示范', mobile: '' })
    expect(filled(formOf(undefined), [], known, '2026-11-23', '王示范').grading.filledBy).toBe('王示范')
  })

  test('without a form of the unit, the division says part of the address', () => {
    const place = { province: '四川省', city: '成都市', county: '武侯区', division: '510107' }
    const first = (division: string) => filled(formOf(undefined), [], { ...known, address: undefined, place: { ...place, division } }, '2026-11-23').unit.address
    expect(first('510107')).toEqual({ ...place, detail: '', postcode: '' })
    expect(first('CD-GX').division).toBe('')
    expect(filled(formOf(undefined), [], { ...known, place }, '2026-11-23').unit.address.county).toBe('锦江区')
  })

  test('a sheet of 表六 begins with who answers for it, and off the cloud where the target is', () => {
    expect(proposedData(known, target)).toMatchObject({ department: '信息中心', responsible: '王示范', clouds: [] })
    expect(proposedData(known, { ...target, architecture: { technologies: ['MOBILE'] } }).clouds).toEqual(['NONE'])
  })

  test('表五 and 表六 may be empty, and say so', () => {
    const form = formOf(undefined)
    expect(['materials', 'data', 'unit'].map((key) => isEmpty(key as 'unit', form))).toEqual([true, true, false])
    form.materials.DESIGN.note = '无'
    form.data = [dataForm()]
    expect(['materials', 'data'].map((key) => isEmpty(key as 'data', form))).toEqual([false, false])
  })

  test('which sheets are on record', () => {
    const said: ShownForm = { data: [], materials: [], scenario: {} }
    expect(recordedOf(said)).toEqual(['scenario'])
    expect(recordedOf(undefined)).toEqual([])
  })
})

describe('contacts', () => {
  test('a masked number keeps its sheet from being sent', () => {
    const form = typedInFull()
    form.unit.leader.mobile = '138****0001'
    const faults = faultsOf('unit', form, [])
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/draft/unit/leader/mobile'])
    expect(faults.find(({ pointer }) => pointer === '/draft/unit/leader/mobile')?.detail).toContain('ContactsAreTypedInFull')
    expect(mayBeSaved('unit', faults)).toBe(false)
  })

  test('one department that answers for both is found wanting once', () => {
    const form = typedInFull()
    form.unit.security.contact.phone = form.unit.data.contact.phone = ''
    expect(faultsOf('unit', form, []).map(({ pointer }) => pointer)).toEqual(['/draft/unit/security/contact/mobile'])
    form.unit.data.name = '教务处'
    expect(faultsOf('unit', form, []).map(({ pointer }) => pointer)).toEqual(['/draft/unit/security/contact/mobile', '/draft/unit/data/contact/mobile'])
  })

  test('typed in full it goes', () => {
    expect(faultsOf('unit', typedInFull(), [])).toEqual([])
    expect(JSON.stringify(draftOf(typedInFull(), ['unit']))).not.toContain('*')
  })
})

describe('其他 says what', () => {
  test('without words it is a fault, with words they are sent', () => {
    const form = typedInFull()
    form.unit.affiliation = form.unit.bodyKind = 'OTHER'
    form.unit.industry = '９９'
    const others = ['/draft/unit/otherAffiliation', '/draft/unit/otherBodyKind', '/draft/unit/otherIndustry']
    expect(faultsOf('unit', form, []).map(({ pointer }) => pointer)).toEqual(others)
    form.unit.otherAffiliation = form.unit.otherBodyKind = form.unit.otherIndustry = '示例'
    expect(faultsOf('unit', form, [])).toEqual([])
    expect(draftOf(form, ['unit']).unit).toMatchObject({ otherAffiliation: '示例', otherBodyKind: '示例', otherIndustry: '示例' })
  })

  test('words of an option no longer chosen are not sent', () => {
    const form = typedInFull()
    form.unit.otherAffiliation = form.unit.otherIndustry = '示例'
    expect(JSON.stringify(draftOf(form, ['unit']))).not.toContain('示例"')
    form.scenario.cloud = { ...form.scenario.cloud, models: ['OTHER'], deployment: 'OTHER' }
    expect(faultsOf('scenario', form, []).map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/draft/scenario/cloud/otherModel', '/draft/scenario/cloud/otherDeployment']))
    form.data = [{ ...dataForm(), sources: ['OTHER'] }]
    expect(faultsOf('data', form, []).map(({ pointer }) => pointer)).toContain('/draft/data/0/otherSource')
  })
})

describe('what is sent', () => {
  test('only the sheets named', () => {
    expect(Object.keys(draftOf(typedInFull(), ['unit', 'scenario']))).toEqual(['unit', 'scenario'])
  })

  test('表四 has the part of each technology of 表二 and no other', () => {
    const form = begun()
    form.scenario.mobile.wireless = '无线局域网'
    expect(partsOf(target)).toEqual(['cloud'])
    expect(Object.keys(draftOf(form, ['scenario']).scenario ?? {})).toEqual(['cloud'])
    form.target = { ...target, architecture: { technologies: [] } }
    expect(draftOf(form, ['scenario']).scenario).toEqual({})
    expect(faultsOf('scenario', form, [])).toEqual([])
  })

  test('表五 sends lines that say something', () => {
    const form = begun()
    form.materials.EXPERT_OPINION.file = 'a'.repeat(64)
    form.materials.DESIGN.note = '无'
    expect(draftOf(form, ['materials']).materials?.map(({ kind }) => kind)).toEqual(['DESIGN', 'EXPERT_OPINION'])
  })

  test('a file may follow later, a sheet that cannot be read may not go', () => {
    const form = begun()
    const without = faultsOf('materials', form, ['EXPERT_OPINION'])
    expect(without).toHaveLength(1)
    expect(mayBeSaved('materials', without)).toBe(true)
    form.grading.filledBy = '王示范'
    const report = faultsOf('grading', form, [])
    expect(report.map(({ pointer }) => pointer)).toEqual(['/draft/grading/report'])
    expect(mayBeSaved('grading', report)).toBe(true)
    form.grading.filledBy = ''
    expect(mayBeSaved('grading', faultsOf('grading', form, []))).toBe(false)
  })
})

describe('表六', () => {
  test('an exclusive option stands alone', () => {
    expect(chosenAfter(['MINORS'], ['MINORS', 'NONE'])).toEqual(['NONE'])
    expect(chosenAfter(['NONE'], ['NONE', 'MINORS'])).toEqual(['MINORS'])
    expect(chosenAfter(['MINORS', 'GENERAL'], ['GENERAL'])).toEqual(['GENERAL'])
  })

  test('at most three units, amounts in numbers, something ticked', () => {
    const form = begun()
    form.data = [{ ...dataForm(), name: '学籍', grade: 'GENERAL', category: '教育', department: '教务处', responsible: '王示范', sources: ['ENTERED'], exchanges: ['NONE'], clouds: ['NONE'], rooms: ['OWN'], places: ['DOMESTIC'], gigabytes: '约十', recipients: '甲\n乙\n丙\n丁' }]
    expect(faultsOf('data', form, []).map(({ pointer }) => pointer)).toEqual(['/draft/data/0/personal', '/draft/data/0/gigabytes', '/draft/data/0/recipients'])
  })
})

test('whoever was overtaken keeps their own sheet, and sees the other values', () => {
  const base = typedInFull()
  const mine = { ...typedInFull(), grading: { ...base.grading, filledBy: '我' } }
  const present = { ...typedInFull(), grading: { ...base.grading, filledBy: '他' }, unit: { ...base.unit, website: 'www.xiaoyuan.example' } }
  const next = merged(base, mine, present)
  expect(next.unit.website).toBe('www.xiaoyuan.example')
  expect(differs('unit', next, present)).toBe(false)
  expect(contestedBy(next, present)).toEqual([{ label: '填表人', mine: '我', theirs: '他' }])
})

test('before it is submitted it says what is missing', () => {
  const filing = { filing: 'filing-1', target: 'target-1', phase: 'DRAFT', phaseSince: '2026-11-20', edition: 'FORM_2025', extensions: [], version: 2 } as const
  const form = { based: 'grading-1', target, scenario: {}, materials: [], data: [] }
  const missing = missingOf({ filing: { ...filing, extensions: [], form }, required: [] }, known)
  expect(missing).toEqual(['表一 单位：还没有填写', '表三 定级：还没有填写', '表四 新技术：与表二的采用技术不一致，请重新保存表四', '表五 材料：缺专家评审意见'])
})
