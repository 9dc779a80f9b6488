import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'
import type { Level } from '@/components/levels'

type ExistingGrading = components['schemas']['ExistingGrading']

/** 存量定级 as it is typed. */
export interface ExistingForm {
  information: Level | ''
  service: Level | ''
  gradedOn: string | null
  reviewedOn: string | null
  approvedOn: string | null
  authority: string
  template: ExistingGrading['template']
  report: string | null
}

export function existingForm(said?: ExistingGrading): ExistingForm {
  return {
    information: said?.levels.information ?? '',
    service: said?.levels.service ?? '',
    gradedOn: said?.gradedOn ?? null,
    reviewedOn: said?.reviewedOn ?? null,
    approvedOn: said?.approvedOn ?? null,
    authority: said?.authority ?? '',
    template: said?.template ?? 'CLASSIC',
    report: said?.report ?? null,
  }
}

/** The level of the target: the higher of both. */
export function overallOf({ information, service }: Pick<ExistingForm, 'information' | 'service'>): Level | undefined {
  if (!information || !service) return undefined
  return information > service ? information : service
}

/** The last of the days: an entry cannot hold before it. */
export function lastDay({ gradedOn, reviewedOn, approvedOn }: ExistingForm): string | undefined {
  return [gradedOn, reviewedOn, approvedOn].filter((day) => day !== null).sort().at(-1)
}

export function existingFaults(form: ExistingForm, effective: string): FieldError[] {
  const faults: FieldError[] = []
  const fault = (pointer: string, wrong: unknown, detail: string) => {
    if (wrong) faults.push({ pointer: `/existing/${pointer}`, detail })
  }
  const { gradedOn, reviewedOn, approvedOn } = form
  fault('levels/information', !form.information, '请选择业务信息安全等级')
  fault('levels/service', !form.service, '请选择系统服务安全等级')
  fault('gradedOn', !gradedOn, '请填写定级时间')
  fault('reviewedOn', gradedOn && reviewedOn && reviewedOn < gradedOn, '专家评审不能早于定级时间')
  fault('approvedOn', approvedOn && approvedOn < (reviewedOn ?? gradedOn ?? ''), '主管部门审核不能早于专家评审和定级')
  fault('authority', approvedOn && !form.authority.trim(), '有审核日期的，请填写审核的主管部门')
  fault('report', !form.report, '请上传定级报告扫描件')
  const last = lastDay(form)
  if (last && effective && effective < last) faults.push({ pointer: '/effective', detail: `生效日期不能早于 ${last}` })
  return faults
}

/** What a form without faults says. */
export function existingOf(form: ExistingForm): ExistingGrading {
  const { information, service } = form
  return {
    levels: { information: information as Level, service: service as Level, overall: overallOf(form) ?? 'L1' },
    gradedOn: form.gradedOn ?? '',
    reviewedOn: form.reviewedOn ?? undefined,
    approvedOn: form.approvedOn ?? undefined,
    authority: form.authority.trim() || undefined,
    template: form.template,
    report: form.report ?? '',
  }
}
