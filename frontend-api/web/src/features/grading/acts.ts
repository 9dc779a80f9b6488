import { isAuthority, isHead, mayDraft } from '@/app/authority'
import type { HeldAppointment } from '@/app/session'
import type { GradingPhase } from '@/components/phases'
import type { GradingDetail } from '@/features/grading/grading'

const OPEN: readonly GradingPhase[] = ['DRAFT', 'EXPERT_REVIEW', 'AUTHORITY_REVIEW', 'APPROVED']

type Acting = HeldAppointment | undefined

export type GradingAct =
  | 'edit' | 'submit-to-experts' | 'submit' | 'determine' | 'take-back' | 'abandon'
  | 'approve' | 'return' | 'revoke-approval' | 'reaffirm' | 'correct-submission'
  | 'accept-existing' | 'return-existing' | 'correct-existing'

/** What this person may do with a version in its phase, the likeliest first. */
export function actsOf(detail: GradingDetail, acting: Acting): GradingAct[] {
  const { phase, existing } = detail.grading
  const head = isHead(acting, detail)
  const acts: [GradingAct, boolean][] = [
    ['approve', phase === 'AUTHORITY_REVIEW' && isAuthority(acting, detail)],
    ['accept-existing', phase === 'EXISTING' && isAuthority(acting, detail)],
    ['reaffirm', (phase === 'APPROVED' || phase === 'FINAL') && detail.changed.length > 0 && isAuthority(acting, detail)],
    ['edit', (phase === 'DRAFT' && mayDraft(acting, detail)) || (phase === 'EXPERT_REVIEW' && head)],
    ['return', phase === 'AUTHORITY_REVIEW' && isAuthority(acting, detail)],
    ['return-existing', phase === 'EXISTING' && isAuthority(acting, detail)],
    ['revoke-approval', phase === 'APPROVED' && isAuthority(acting, detail)],
    ['correct-existing', phase === 'EXISTING' && mayDraft(acting, detail)],
    ['correct-existing', phase === 'FINAL' && !!existing && acting?.role === 'CITY_ADMIN'],
    ['correct-submission', phase === 'FINAL' && !existing && acting?.role === 'CITY_ADMIN'],
    ['take-back', (phase === 'EXPERT_REVIEW' || phase === 'AUTHORITY_REVIEW') && head],
    ['abandon', (OPEN.includes(phase) || phase === 'EXISTING') && head],
  ]
  return acts.filter(([, may]) => may).map(([act]) => act)
}

export const ACT_TITLES: Record<GradingAct, string> = {
  edit: '继续填写',
  'submit-to-experts': '送专家评审',
  submit: '提交审核',
  determine: '确定等级',
  'take-back': '撤回',
  abandon: '放弃',
  approve: '审核通过',
  return: '退回',
  'revoke-approval': '撤销审核',
  reaffirm: '复核确认',
  'correct-submission': '更正',
  'accept-existing': '核对通过',
  'return-existing': '退回',
  'correct-existing': '更正',
}

/** Why what is there cannot be approved by this person as it stands; undefined when it can. */
export function cannotApprove(detail: GradingDetail, person: string | undefined): string | undefined {
  if (detail.submitted?.actor && detail.submitted.actor.person === person) return '提交人不得审核自己的提交，请由其他审核员办理'
  if (detail.grading.phase === 'AUTHORITY_REVIEW' && detail.changed.length > 0) return '对象在提交后有变更，请退回，由学校重新提交'
  return undefined
}
