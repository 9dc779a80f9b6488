import { describe, expect, test } from 'vitest'
import type { HeldAppointment } from '@/app/session'
import { actsOf, extensionLacking } from '@/features/filing/acts'
import { decisionFaults, decisionForm } from '@/features/filing/decision'
import { existingFaults, existingForm } from '@/features/filing/existing'
import { latestOf, numberFault, numberHints, validityWords, type FilingDetail } from '@/features/filing/filing'
import { labelOf, shown, textsOf } from '@/locales/filing'

const school = { unit: 'unit-S', name: '样例中学' }
const district = { unit: 'unit-D', name: '样例区教育局' }
const city = { unit: 'unit-C', name: '市教育局' }
const certificate = { number: '51010400001-00002', issuedOn: '2025-03-10', authority: '样例公安分局' }
const detail = (phase: FilingDetail['filing']['phase']): FilingDetail => ({
  filing: {
    filing: 'filing-1', target: 'target-1', phase, phaseSince: '2025-03-10', edition: 'FORM_2025', version: 3, extensions: [],
    certificate, validity: { from: '2025-03-10', until: '2028-03-09' },
  },
  operator: school, path: [city, district, school], required: [], stemDiffers: false, targetName: '示例平台', extensionOpens: '2027-12-10',
})
const acting = (role: string, unit: { unit: string; name: string }) => ({ role, unit, appointment: 'a', standing: 'CURRENT' }) as HeldAppointment

describe('who may do what', () => {
  test('the liaison records what the police decided, in their own subtree', () => {
    expect(actsOf(detail('SUBMITTED'), acting('POLICE_LIAISON', district))).toEqual(['record-certificate', 'record-correction-notice', 'record-regrade-notice'])
    expect(actsOf(detail('SUBMITTED'), acting('POLICE_LIAISON', { unit: 'unit-E', name: '别的区' }))).toEqual([])
    expect(actsOf(detail('EXTENSION_SUBMITTED'), acting('POLICE_LIAISON', city))).toEqual(['record-extension', 'record-declined'])
  })

  test('heads submit, staff only write', () => {
    expect(actsOf(detail('DRAFT'), acting('FIRST_RESPONSIBLE', school))).toEqual(['submit', 'edit', 'withdraw'])
    expect(actsOf(detail('DRAFT'), acting('UNIT_IT', school))).toEqual(['edit'])
    expect(actsOf(detail('CERTIFIED'), acting('DIRECT_RESPONSIBLE', school))).toEqual(['change', 'submit-extension', 'submit-cancellation'])
  })

  test('存量 is judged above, corrected by the unit until it is accepted', () => {
    expect(actsOf(detail('EXISTING'), acting('DISTRICT_APPROVER', district))).toEqual(['accept-existing', 'return-existing'])
    expect(actsOf(detail('EXISTING'), acting('CITY_APPROVER', city))).toEqual([])
    expect(actsOf(detail('EXISTING'), acting('UNIT_IT', school))).toEqual(['correct-existing'])
    expect(actsOf(detail('EXISTING'), acting('FIRST_RESPONSIBLE', school))).toEqual(['correct-existing', 'withdraw'])
    expect(actsOf(detail('CERTIFIED'), acting('CITY_ADMIN', city))).toEqual(['correct-certificate'])
  })
})

test('an extension is asked for in its window', () => {
  expect(extensionLacking(detail('CERTIFIED'), '2027-12-09')).toContain('2027-12-10 起可以申请')
  expect(extensionLacking(detail('CERTIFIED'), '2027-12-10')).toBeUndefined()
  expect(extensionLacking(detail('CERTIFIED'), '2028-03-09')).toBeUndefined()
  expect(extensionLacking(detail('CERTIFIED'), '2028-03-10')).toContain('已于 2028-03-09 到期')
})

describe('validity in words', () => {
  const view = detail('CERTIFIED').filing
  test('as of the day asked about', () => {
    expect(validityWords(view, '2025-03-14')).toMatchObject({ tone: 'ok', text: '还剩 1091 天' })
    expect(validityWords(view, '2028-03-09')).toMatchObject({ tone: 'warn', text: '今天到期' })
    expect(validityWords(view, '2028-03-11')).toMatchObject({ tone: 'bad', text: '已过期 2 天' })
  })

  test('how it comes about', () => {
    expect(validityWords(view, '2025-03-14')?.why).toEqual(['三年', '自发证日期 2025-03-10 起', '至 2028-03-09 止'])
    const old = { ...view, certificate: { ...certificate, issuedOn: '2019-05-01' }, validity: { from: '2025-01-01', until: '2028-12-31' }, extensions: ['2028-12-31'] }
    expect(validityWords(old, '2026-01-01')?.why).toEqual(['自 2025-01-01 起（2025 年以前发的证明自这一天计，公网安〔2025〕1846号）', '延期至 2028-12-31'])
    expect(validityWords({ extensions: [] }, '2026-01-01')).toBeUndefined()
  })
})

test('a number has its form; an unusual one is only pointed out', () => {
  expect(numberFault('51010400001-00002')).toBeUndefined()
  expect(numberFault('5101040001-00002')).toContain('11 位数字')
  expect(numberHints('51010400001-00002', '51010400001')).toEqual([])
  expect(numberHints('50010400001-00002', '51010400001')).toHaveLength(2)
  expect(numberHints('51', '51010400001')).toEqual([])
})

test('a decision names what its document says, with its scan', () => {
  const faults = (form: Partial<ReturnType<typeof decisionForm>>, act: Parameters<typeof decisionFaults>[0]) =>
    decisionFaults(act, { ...decisionForm(act, detail('SUBMITTED')), ...form }, detail('SUBMITTED'), '2026-11-23').map(({ pointer }) => pointer)
  expect(faults({}, 'record-certificate')).toEqual(['/certificate/number', '/certificate/issuedOn', '/certificate/authority', '/scan'])
  expect(faults({ said: '缺拓扑图', dueOn: '2026-11-23', scan: 'x' }, 'record-correction-notice')).toEqual(['/dueOn'])
  expect(faults({ until: '2028-03-09', scan: 'x' }, 'record-extension')).toEqual(['/until'])
  expect(faults({ scan: 'x' }, 'correct-certificate')).toEqual([])
})

test('存量 as the certificate reads', () => {
  const form = { ...existingForm(), level: 'L2' as const, number: certificate.number, issuedOn: '2024-05-06', authority: '样例公安分局', scan: 'x', edition: 'FORM_2025' as const }
  expect(existingFaults(form, '2024-05-05').map(({ pointer }) => pointer)).toEqual(['/existing/edition', '/effective'])
  expect(existingFaults({ ...form, edition: 'FORM_2007' }, '2024-05-06')).toEqual([])
})

test('what is judged is the latest entry that stands', () => {
  const entry = (sequence: number, eventName: string, correctedBy?: number) =>
    ({ trace: { sequence, eventName, position: sequence, effective: '2025-01-01', recorded: '', late: false, basis: {} }, changes: [], correctedBy })
  expect(latestOf([entry(3, 'filing.existingreturned'), entry(2, 'filing.existingcorrected'), entry(0, 'filing.existingrecorded', 2)], 'filing.existingrecorded', 'filing.existingcorrected')).toBe(2)
  expect(latestOf([], 'filing.certified')).toBeUndefined()
})

test('the timeline names fields and values', () => {
  expect(labelOf('form.unit.leader.mobile')).toBe('单位负责人移动电话')
  expect(labelOf('form.target.service.users')).toBe('用户规模')
  expect(labelOf('form.data.2.personal')).toBe('表六第 2 张 个人信息')
  expect(labelOf('existing.certificate.number')).toBe('备案证明编号')
  expect(labelOf('notice.dueOn')).toBe('限期')
  expect(shown('phase', 'CORRECTION')).toBe('待补正')
  expect(shown('form.grading.information', 'SOCIETY/SERIOUS')).toBe('社会秩序、公共利益 × 严重损害')
  expect(shown('form.data.1.exchanges', 'PROVIDED、JOINT')).toBe('对外提供、共同处理')
  expect(shown('form.unit.name', '样例中学')).toBe('样例中学')
})

test('counts by level are read as one', () => {
  const texts = textsOf({ filed: { l1: 0, l2: 3, l3: 1, l4: 0, l5: 0 }, all: { l1: 0, l2: 0, l3: 0, l4: 0, l5: 0 } }, 'unit')
  expect(texts).toEqual([['unit.filed', 'L2 3、L3 1'], ['unit.all', '0']])
  expect(shown('unit.filed', 'L2 3、L3 1')).toBe('第二级 3，第三级 1')
  expect(shown('unit.all', '0')).toBe('0')
})
