import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'
import { NUMBER_FORM } from '@/features/filing/filing'

type Certificate = components['schemas']['Certificate']

/** 备案证明 as it is typed. */
export interface CertificateForm {
  number: string
  issuedOn: string | null
  authority: string
}

export function certificateForm(said?: Certificate | null): CertificateForm {
  return { number: said?.number ?? '', issuedOn: said?.issuedOn ?? null, authority: said?.authority ?? '' }
}

export function certificateFaults({ number, issuedOn, authority }: CertificateForm, at = '/certificate'): FieldError[] {
  const faults: FieldError[] = []
  if (!NUMBER_FORM.test(number.trim())) faults.push({ pointer: `${at}/number`, detail: '编号应为 11 位数字、短横线、5 位数字' })
  if (!issuedOn) faults.push({ pointer: `${at}/issuedOn`, detail: '请填写发证日期' })
  if (!authority.trim()) faults.push({ pointer: `${at}/authority`, detail: '请填写发证的公安机关' })
  return faults
}

export function certificateOf({ number, issuedOn, authority }: CertificateForm): Certificate {
  return { number: number.trim(), issuedOn: issuedOn ?? '', authority: authority.trim() }
}
