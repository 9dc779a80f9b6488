import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'
import { creditCodeChecksOut, creditCodeFormed, plainCode } from '@/features/unit/codes'

type Schemas = components['schemas']
export type UnitView = Schemas['UnitView']
export type UnitKind = Schemas['UnitKind']

/** Everything a registration says of a unit; empty text for what is not said. */
export interface UnitForm {
  name: string
  superior: string
  kind: UnitKind | ''
  applicability: Schemas['Applicability']
  addressee: Schemas['Addressee'] | ''
  division: string
  creditCode: string
  creditCodeOverride: string
  schoolCode: string
  functionalDepartment: string
}

export function emptyForm(superior: string): UnitForm {
  return {
    name: '', superior, kind: '', applicability: 'BINDING', addressee: '', division: '',
    creditCode: '', creditCodeOverride: '', schoolCode: '', functionalDepartment: '',
  }
}

export function formOf(view: UnitView): UnitForm {
  return {
    name: view.name,
    superior: view.superior ?? '',
    kind: view.nature.kind,
    applicability: view.nature.applicability,
    addressee: view.nature.addressee ?? '',
    division: view.division,
    creditCode: view.codes.creditCode ?? '',
    creditCodeOverride: view.codes.creditCodeOverride ?? '',
    schoolCode: view.codes.schoolCode ?? '',
    functionalDepartment: view.functionalDepartment ?? '',
  }
}

type CodesForm = Pick<UnitForm, 'creditCode' | 'creditCodeOverride' | 'schoolCode'>
type NatureForm = Pick<UnitForm, 'kind' | 'applicability' | 'addressee'>

/** A reason is kept only beside a code that needs one. */
export function codesOf({ creditCode, creditCodeOverride, schoolCode }: CodesForm): Schemas['UnitCodes'] {
  const credit = plainCode(creditCode)
  const school = plainCode(schoolCode)
  const override = creditCodeOverride.trim()
  return {
    ...(credit && { creditCode: credit }),
    ...(credit && override && !creditCodeChecksOut(credit) && { creditCodeOverride: override }),
    ...(school && { schoolCode: school }),
  }
}

export function natureOf({ kind, applicability, addressee }: NatureForm): Schemas['UnitNature'] {
  return { kind: kind as UnitKind, applicability, ...(addressee && { addressee }) }
}

export function registrationOf(form: UnitForm) {
  const department = form.functionalDepartment.trim()
  return {
    name: form.name.trim(),
    nature: natureOf(form),
    ...(form.superior && { superior: form.superior }),
    division: form.division,
    codes: codesOf(form),
    ...(department && { functionalDepartment: department }),
  }
}

export function codeFaults({ creditCode, creditCodeOverride, schoolCode }: CodesForm): FieldError[] {
  const found: FieldError[] = []
  const credit = plainCode(creditCode)
  const school = plainCode(schoolCode)
  if (credit && !creditCodeFormed(credit)) found.push({ pointer: '/codes/creditCode', detail: '统一社会信用代码为 18 位，不用字母 I、O、S、V、Z，第 3 至 8 位是数字' })
  else if (credit && !creditCodeChecksOut(credit) && !creditCodeOverride.trim())
    found.push({ pointer: '/codes/creditCodeOverride', detail: '校验位不符。请核对代码；确为此码的，填写保留理由' })
  if (school && !/^\d{10}$/.test(school)) found.push({ pointer: '/codes/schoolCode', detail: '学校标识码为 10 位数字' })
  return found
}

export function faultsOf(form: UnitForm): FieldError[] {
  const found: FieldError[] = []
  if (!form.name.trim()) found.push({ pointer: '/name', detail: '请填写单位名称' })
  if (!form.kind) found.push({ pointer: '/nature/kind', detail: '请选择单位类型' })
  if (!form.superior && form.kind !== 'CITY_BUREAU') found.push({ pointer: '/superior', detail: '请选择上级单位' })
  if (!form.division) found.push({ pointer: '/division', detail: '请选择行政区划' })
  return [...found, ...codeFaults(form)]
}

/** What 成教办〔2015〕3号 makes of a kind: 市属高校 and 高等非学历教育机构 refer to it, all others are bound. */
export function applicabilityOf(kind: string): Schemas['Applicability'] {
  return kind === 'UNIVERSITY' || kind === 'HIGHER_NON_DEGREE_INSTITUTION' ? 'REFERENCE' : 'BINDING'
}

/** The group of addressees: bureaus and what stands directly under the city; schools of a district have none. */
export function addresseeOf(kind: string, underCity: boolean): UnitForm['addressee'] {
  if (kind === 'DISTRICT_BUREAU') return 'DISTRICT_EDUCATION_BUREAU'
  if (!underCity || kind === 'CITY_BUREAU' || kind === '') return ''
  return kind === 'UNIVERSITY' ? 'CITY_UNIVERSITY' : 'DIRECTLY_MANAGED_UNIT'
}
