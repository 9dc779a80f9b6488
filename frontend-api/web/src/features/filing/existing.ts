import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'
import { numberFault } from '@/features/filing/filing'

type ExistingFiling = components['schemas']['ExistingFiling']

/** The form of 2025 was not in use before (公网安〔2025〕1001号). */
const FORM_2025_BEGAN = '2025-01-01'

/** 存量备案 as it is typed. */
export interface ExistingForm {
  edition: ExistingFiling['edition']
  level: ExistingFiling['level'] | ''
  number: string
  issuedOn: string | null
  authority: string
  extendedUntil: string | null
  scan: string | null
  form: string | null
}

export function existingForm(said?: ExistingFiling): ExistingForm {
  return {
    edition: said?.edition ?? 'FORM_2007',
    level: said?.level ?? '',
    number: said?.certificate.number ?? '',
    issuedOn: said?.certificate.issuedOn ?? null,
    authority: said?.certificate.authority ?? '',
    extendedUntil: said?.extendedUntil ?? null,
    scan: said?.scan ?? null,
    form: said?.form ?? null,
  }
}

export function existingFaults(form: ExistingForm, effective: string): FieldError[] {
  const faults: FieldError[] = []
  const fault = (pointer: string, wrong: unknown, detail: string) => {
    if (wrong) faults.push({ pointer: `/existing/${pointer}`, detail })
  }
  const number = numberFault(form.number.normalize('NFKC').trim())
  fault('level', !form.level, '请选择等级')
  fault('level', form.level === 'L1', '第一级不需备案')
  fault('certificate/number', number, number ?? '')
  fault('certificate/issuedOn', !form.issuedOn, '请填写发证日期')
  fault('certificate/authority', !form.authority.trim(), '请填写发证公安机关')
  fault('edition', form.edition === 'FORM_2025' && form.issuedOn && form.issuedOn < FORM_2025_BEGAN, '2025 年以前还没有 2025 版备案表')
  fault('extendedUntil', form.extendedUntil && form.issuedOn && form.extendedUntil <= form.issuedOn, '延期后的截止日须晚于发证日期')
  fault('scan', !form.scan, '请上传备案证明扫描件')
  if (form.issuedOn && effective && effective < form.issuedOn) faults.push({ pointer: '/effective', detail: `生效日期不能早于发证日期 ${form.issuedOn}` })
  return faults
}

/** What a form without faults says. */
export function existingOf(form: ExistingForm): ExistingFiling {
  return {
    edition: form.edition,
    level: form.level as ExistingFiling['level'],
    certificate: { number: form.number.normalize('NFKC').trim(), issuedOn: form.issuedOn ?? '', authority: form.authority.trim() },
    extendedUntil: form.extendedUntil ?? undefined,
    scan: form.scan ?? '',
    form: form.form ?? undefined,
  }
}
