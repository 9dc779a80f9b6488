import type { FieldError } from '@/api/problem'
import type { EvaluationReport, ExistingEvaluation } from '@/features/evaluation/evaluation'

type Scheme = EvaluationReport['result']['scheme']
type Conclusion = EvaluationReport['result']['conclusion']

/** The 2025 template holds for cover days from then on (公网安〔2025〕1846号, question 21). */
const EDITION_2025_BEGAN = '2025-03-20'

/** V16: which conclusions a report of each template can draw. */
export const CONCLUSIONS: Readonly<Record<Scheme, readonly Conclusion[]>> = {
  EDITION_2025: ['CONFORMING', 'BASICALLY_CONFORMING', 'NONCONFORMING'],
  EDITION_2019: ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'],
  BEFORE_2019: ['CONFORMING', 'BASICALLY_CONFORMING', 'NONCONFORMING'],
}

/** A report as it is typed. */
export interface ReportForm {
  number: string
  reportedOn: string | null
  level: string
  scheme: Scheme
  conclusion: Conclusion | ''
  rate: string
  majorRisks: string
  majorRisksResolved: string
  scan: string | null
}

export interface AgencyForm {
  name: string
  number: string
}

export interface ExistingForm {
  agency: AgencyForm
  report: ReportForm
  filedOn: string | null
}

const plain = (text: string) => text.normalize('NFKC').trim()

export function reportForm(said?: EvaluationReport | null, level?: string | null): ReportForm {
  return {
    number: said?.number ?? '',
    reportedOn: said?.reportedOn ?? null,
    level: said?.level ?? level ?? '',
    scheme: said?.result.scheme ?? 'EDITION_2025',
    conclusion: said?.result.conclusion ?? '',
    rate: said?.result.rate == null ? '' : String(said.result.rate / 100),
    majorRisks: String(said?.result.majorRisks ?? 0),
    majorRisksResolved: String(said?.result.majorRisksResolved ?? 0),
    scan: said?.scan ?? null,
  }
}

/** The template in use on a day; before 2019 there were others, which the person chooses. */
export function schemeOn(day: string): Scheme {
  return day < EDITION_2025_BEGAN ? 'EDITION_2019' : 'EDITION_2025'
}

/** Hundredths; undefined where it is no number from 0 to 100 with two places at most. */
export function hundredths(text: string): number | undefined {
  const said = plain(text).replace(/%$/, '')
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(said)) return undefined
  const [whole = '0', places = ''] = said.split('.')
  const value = Number(whole) * 100 + Number(places.padEnd(2, '0'))
  return value <= 10_000 ? value : undefined
}

const count = (text: string) => (/^\d{1,4}$/.test(plain(text)) && Number(plain(text)) <= 1000 ? Number(plain(text)) : undefined)

export function reportFaults(form: ReportForm, at: string): FieldError[] {
  const faults: FieldError[] = []
  const fault = (field: string, wrong: unknown, detail: string) => {
    if (wrong) faults.push({ pointer: `${at}/${field}`, detail })
  }
  const found = count(form.majorRisks)
  const resolved = count(form.majorRisksResolved)
  fault('number', !plain(form.number), '请填写报告编号')
  fault('reportedOn', !form.reportedOn, '请填写报告日期')
  fault('level', !form.level, '请选择被测对象等级')
  fault('result/conclusion', !form.conclusion, '请选择测评结论')
  fault('result/conclusion', form.conclusion && !CONCLUSIONS[form.scheme].includes(form.conclusion), '这一版报告没有这种结论')
  fault('result/rate', plain(form.rate) !== '' && hundredths(form.rate) === undefined, '请填写 0 至 100，最多两位小数')
  fault('result/majorRisks', found === undefined, '请填写 0 至 1000 的整数')
  fault('result/majorRisksResolved', resolved === undefined || (found !== undefined && resolved > found), '不能多于重大风险隐患数')
  fault('scan', !form.scan, '请上传测评报告扫描件')
  return faults
}

/** What a form without faults says. */
export function reportOf(form: ReportForm): EvaluationReport {
  return {
    number: plain(form.number),
    reportedOn: form.reportedOn ?? '',
    level: form.level as EvaluationReport['level'],
    result: {
      scheme: form.scheme,
      conclusion: form.conclusion as Conclusion,
      rate: plain(form.rate) === '' ? undefined : hundredths(form.rate),
      majorRisks: count(form.majorRisks) ?? 0,
      majorRisksResolved: count(form.majorRisksResolved) ?? 0,
    },
    scan: form.scan ?? '',
  }
}

export function existingForm(said?: ExistingEvaluation, level?: string | null): ExistingForm {
  return {
    agency: { name: said?.agency.name ?? '', number: said?.agency.number ?? '' },
    report: reportForm(said?.report, level),
    filedOn: said?.filedOn ?? null,
  }
}

export function existingFaults(form: ExistingForm, effective: string): FieldError[] {
  const faults = reportFaults(form.report, '/existing/report')
  const { reportedOn } = form.report
  if (!form.agency.name.trim()) faults.push({ pointer: '/existing/agency/name', detail: '请填写测评机构' })
  if (form.filedOn && reportedOn && form.filedOn < reportedOn) faults.push({ pointer: '/existing/filedOn', detail: '不能早于报告日期' })
  const last = form.filedOn && reportedOn && form.filedOn > reportedOn ? form.filedOn : reportedOn
  if (last && effective && effective < last) faults.push({ pointer: '/effective', detail: `生效日期不能早于 ${last}` })
  return faults
}

export function existingOf(form: ExistingForm): ExistingEvaluation {
  return {
    agency: { name: form.agency.name.trim(), number: form.agency.number.trim() || undefined },
    report: reportOf(form.report),
    filedOn: form.filedOn ?? undefined,
  }
}
