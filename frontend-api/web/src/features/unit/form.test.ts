import { expect, test } from 'vitest'
import { creditCodeChecksOut, plainCode, schoolCodeFits } from '@/features/unit/codes'
import { addresseeOf, applicabilityOf, codeFaults, codesOf, emptyForm, faultsOf, registrationOf } from '@/features/unit/form'

test('codes in real use check out; one that fails is known to be in use', () => {
  for (const code of ['9144030071526726XG', '914403001922038216', '91330100799655058B', '91110000802100433B']) {
    expect(creditCodeChecksOut(code)).toBe(true)
  }
  expect(creditCodeChecksOut('91350211M0000XUF46')).toBe(false)
  expect(plainCode(' ９１４４０３００71526726xg ')).toBe('9144030071526726XG')
})

test('a code that fails is kept with its reason, and only then', () => {
  const failing = { creditCode: '91350211M0000XUF46', creditCodeOverride: '', schoolCode: '' }
  expect(codeFaults(failing)[0]?.pointer).toBe('/codes/creditCodeOverride')
  expect(codeFaults({ ...failing, creditCodeOverride: '登记证书如此' })).toEqual([])
  expect(codesOf({ creditCode: '9144030071526726XG', creditCodeOverride: '多余', schoolCode: '' })).toEqual({ creditCode: '9144030071526726XG' })
})

test('the category of a school code fits its kind', () => {
  expect(schoolCodeFits('2151000001', 'PRIMARY_SCHOOL')).toBe(true)
  expect(schoolCodeFits('1151000001', 'PRIMARY_SCHOOL')).toBe(false)
  expect(schoolCodeFits('9151000001', 'EDUCATION_INSTITUTION')).toBe(true)
})

test('what is not said is not sent', () => {
  const form = { ...emptyForm('unit-D'), name: ' 示例小学 ', kind: 'PRIMARY_SCHOOL' as const, division: '510104' }
  expect(faultsOf(form)).toEqual([])
  expect(registrationOf(form)).toEqual({
    name: '示例小学', nature: { kind: 'PRIMARY_SCHOOL', applicability: 'BINDING' }, superior: 'unit-D', division: '510104', codes: {},
  })
  expect(faultsOf(emptyForm('')).map((each) => each.pointer)).toEqual(['/name', '/nature/kind', '/superior', '/division'])
})

test('the regulation addresses bureaus and what stands under the city', () => {
  expect(addresseeOf('DISTRICT_BUREAU', true)).toBe('DISTRICT_EDUCATION_BUREAU')
  expect(addresseeOf('UNIVERSITY', true)).toBe('CITY_UNIVERSITY')
  expect(addresseeOf('PRIMARY_SCHOOL', false)).toBe('')
  expect(applicabilityOf('UNIVERSITY')).toBe('REFERENCE')
})
