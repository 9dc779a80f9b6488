import { isAuthority, isHead, mayDraft } from '@/app/authority'
import type { HeldAppointment } from '@/app/session'
import type { EvaluationDetail } from '@/features/evaluation/evaluation'

/** What needs no more than a day, a reason or a document. */
export type PlainAct = 'begin-on-site' | 'confirm-report' | 'abandon' | 'accept-existing' | 'return-existing'

export type EvaluationAct = PlainAct | 'contract' | 'record-report' | 'correct-report' | 'file-report' | 'correct-existing'

/** What this person may do with an evaluation in its phase, the likeliest first. */
export function actsOf(detail: EvaluationDetail, acting: HeldAppointment | undefined): EvaluationAct[] {
  const { phase } = detail.evaluation
  const staff = mayDraft(acting, detail)
  const head = isHead(acting, detail)
  const authority = isAuthority(acting, detail)
  const city = acting?.role === 'CITY_ADMIN'
  const acts: [EvaluationAct, boolean][] = [
    ['contract', phase === 'DUE' && staff],
    ['begin-on-site', phase === 'CONTRACTED' && staff],
    ['record-report', phase === 'ON_SITE' && staff],
    ['confirm-report', phase === 'REPORTED' && head],
    ['correct-report', phase === 'REPORTED' && staff],
    ['file-report', phase === 'CONFIRMED' && head],
    ['abandon', ['DUE', 'CONTRACTED', 'ON_SITE'].includes(phase) && head],
    ['correct-report', ['CONFIRMED', 'FILED_WITH_POLICE'].includes(phase) && city],
    ['accept-existing', phase === 'EXISTING' && authority],
    ['return-existing', phase === 'EXISTING' && authority],
    ['correct-existing', (phase === 'EXISTING' && staff) || (phase === 'ACCEPTED' && city)],
  ]
  return acts.filter(([, may]) => may).map(([act]) => act)
}

export const ACT_TITLES: Record<EvaluationAct, string> = {
  contract: '登记合同',
  'begin-on-site': '登记进场',
  'record-report': '登记报告',
  'confirm-report': '确认报告',
  'correct-report': '更正报告',
  'file-report': '登记已报公安',
  abandon: '放弃',
  'accept-existing': '核对通过',
  'return-existing': '退回',
  'correct-existing': '更正',
}

/** Acts that end or refuse something. */
export const GRAVE: readonly EvaluationAct[] = ['abandon', 'return-existing']
