import type { FieldError } from '@/api/problem'
import type { PoliceAct } from '@/features/filing/acts'
import { numberFault, type FilingDetail } from '@/features/filing/filing'

/** What the liaison copies from a document of the police. */
export interface DecisionForm {
  said: string
  dueOn: string | null
  number: string
  issuedOn: string | null
  authority: string
  until: string | null
  scan: string | null
}

export function decisionForm(act: PoliceAct, { filing }: FilingDetail): DecisionForm {
  const corrected = act === 'correct-certificate' ? filing.certificate : undefined
  return {
    said: '',
    dueOn: null,
    number: corrected?.number ?? '',
    issuedOn: corrected?.issuedOn ?? null,
    authority: corrected?.authority ?? '',
    until: null,
    scan: corrected ? (filing.scan ?? null) : null,
  }
}

export const isNotice = (act: PoliceAct) => act === 'record-correction-notice' || act === 'record-regrade-notice'
export const isCertificate = (act: PoliceAct) => act === 'record-certificate' || act === 'correct-certificate'

export function decisionFaults(act: PoliceAct, form: DecisionForm, { filing }: FilingDetail, effective: string): FieldError[] {
  const faults: FieldError[] = []
  const fault = (pointer: string, wrong: unknown, detail: string) => {
    if (wrong) faults.push({ pointer, detail })
  }
  if (isNotice(act)) {
    fault(act === 'record-correction-notice' ? '/items' : '/grounds', !form.said.trim(), '请按通知书填写')
    fault('/dueOn', !form.dueOn, '请填写限期')
    fault('/dueOn', form.dueOn && effective && form.dueOn <= effective, '限期须在通知之后')
  }
  if (isCertificate(act)) {
    const number = numberFault(form.number.normalize('NFKC').trim())
    fault('/certificate/number', number, number ?? '')
    fault('/certificate/issuedOn', !form.issuedOn, '请填写发证日期')
    fault('/certificate/authority', !form.authority.trim(), '请填写发证公安机关')
  }
  if (act === 'record-extension') {
    const before = filing.validity?.until
    fault('/until', !form.until, '请填写延期后的截止日')
    fault('/until', form.until && before && form.until <= before, `须晚于现在的截止日 ${before}`)
  }
  fault('/scan', !form.scan, '请上传公安机关文书的扫描件')
  return faults
}
