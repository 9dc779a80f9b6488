import type { FieldError } from '@/api/problem'
import type { Day } from '@/app/time'
import type { InspectionKind, InspectionRecord, ProtectionPlan, UnitTarget } from '@/features/inspection/inspection'

/** An inspection looks at so many systems at most. */
const MOST = 50
/** The first year of 保护工作方案 (公网安〔2025〕1846号, question 23). */
const FIRST_YEAR = 2025

export interface InspectionForm {
  unit: string
  targets: string[]
  beganOn: string | null
  onSite: boolean
  summary: string
  /** Nothing is taken for granted before somebody says it. */
  upToLevel: boolean | undefined
  record: string | null
}

export interface PlanForm {
  target: string
  year: number
  plan: string | null
  receipt: string | null
}

export function inspectionForm(unit: string, target: string, said?: InspectionRecord): InspectionForm {
  return {
    unit,
    targets: said ? [...said.targets] : target ? [target] : [],
    beganOn: said?.beganOn ?? null,
    onSite: said?.onSite ?? true,
    summary: said?.summary ?? '',
    upToLevel: said?.upToLevel,
    record: said?.record ?? null,
  }
}

export function inspectionFaults(form: InspectionForm, effective: Day | ''): FieldError[] {
  const faults: FieldError[] = []
  const fault = (pointer: string, wrong: unknown, detail: string) => {
    if (wrong) faults.push({ pointer, detail })
  }
  fault('/unit', !form.unit, '请选择被检查的单位')
  fault('/record/targets', form.targets.length === 0, '请至少选择一个系统')
  fault('/record/targets', form.targets.length > MOST, `一次最多 ${MOST} 个系统，请分开登记`)
  fault('/record/beganOn', !form.beganOn, '请填写开始日期')
  fault('/record/beganOn', form.beganOn && effective && form.beganOn > effective, '不能晚于结束日期')
  fault('/record/summary', !form.summary.trim(), '请填写检查情况')
  fault('/record/upToLevel', form.upToLevel === undefined, '请选择检查结果')
  return faults
}

/** What a form without faults says. */
export function recordOf(kind: InspectionKind, form: InspectionForm): InspectionRecord {
  return {
    kind,
    targets: [...form.targets],
    beganOn: form.beganOn ?? '',
    onSite: form.onSite,
    summary: form.summary.trim(),
    upToLevel: form.upToLevel === true,
    ...(form.record && { record: form.record }),
  }
}

/** The years of which there can be a plan on a day, the latest first: that of the day, the next, and those before. */
export function planYears(day: Day): number[] {
  const next = Number(day.slice(0, 4)) + 1
  return Array.from({ length: Math.max(next - FIRST_YEAR + 1, 1) }, (_, back) => Math.max(next, FIRST_YEAR) - back)
}

export function planForm(target: string, day: Day, said?: ProtectionPlan): PlanForm {
  const year = Math.max(Number(day.slice(0, 4)), FIRST_YEAR)
  return { target, year: said?.year ?? year, plan: said?.plan ?? null, receipt: said?.receipt ?? null }
}

export function planFaults(form: PlanForm): FieldError[] {
  const faults: FieldError[] = []
  if (!form.target) faults.push({ pointer: '/target', detail: '请选择系统' })
  if (!form.plan) faults.push({ pointer: '/plan/plan', detail: '请上传保护工作方案' })
  return faults
}

export function planOf(form: PlanForm): ProtectionPlan {
  return { year: form.year, plan: form.plan ?? '', ...(form.receipt && { receipt: form.receipt }) }
}

/** 保护工作方案 are of systems of level 3 and above. */
export function needsPlan({ regions }: Pick<UnitTarget, 'regions'>): boolean {
  return ['L3', 'L4', 'L5'].includes(regions.levels?.overall ?? '')
}
