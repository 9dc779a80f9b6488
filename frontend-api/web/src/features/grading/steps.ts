import { faultsOf, formOf, type DraftStep } from '@/features/grading/form'
import type { GradingView } from '@/features/grading/grading'

export type Step = 'target' | 'level' | 'report' | 'experts' | 'submit' | 'determine'

export const STEP_TITLES: Record<Step, string> = {
  target: '对象与业务',
  level: '确定等级',
  report: '定级报告',
  experts: '专家评审',
  submit: '提交审核',
  determine: '负责人确定',
}

/** The way of a grading: level 1 ends with the unit itself, others go to experts and the authority. */
export function stepsFor(overall: number | undefined): Step[] {
  return ['target', 'level', 'report', ...(overall === 1 ? (['determine'] as const) : (['experts', 'submit'] as const))]
}

const DRAFTED: readonly DraftStep[] = ['target', 'level', 'report']

/** Where one goes on with a grading: a head, where it is written out, with what only they may do. */
export function firstStep(view: GradingView, head: boolean): Step {
  if (view.phase === 'EXPERT_REVIEW') return view.review?.agreed ? 'submit' : 'experts'
  if (!view.category) return 'target'
  if (!view.levels) return 'level'
  if (head && DRAFTED.every((step) => faultsOf(step, formOf(view)).length === 0)) return view.levels.overall === 'L1' ? 'determine' : 'experts'
  return 'report'
}
