import { isAuthority, isHead, isLiaison, mayDraft } from '@/app/authority'
import type { HeldAppointment } from '@/app/session'
import type { FilingPhase } from '@/components/phases'
import type { FilingDetail } from '@/features/filing/filing'

/** While the form can still be written. */
export const EDITABLE: readonly FilingPhase[] = ['DRAFT', 'CORRECTION', 'REGRADE_ASKED']
const REQUESTED: readonly FilingPhase[] = ['CHANGE_SUBMITTED', 'EXTENSION_SUBMITTED', 'CANCELLATION_SUBMITTED']

type Acting = HeldAppointment | undefined

/** What the police decided. */
export type PoliceAct =
  | 'record-correction-notice' | 'record-regrade-notice' | 'record-certificate' | 'record-change'
  | 'record-extension' | 'record-cancellation' | 'record-declined' | 'correct-certificate'

/** What needs no more than a day, a reason or a document. */
export type PlainAct = 'submit' | 'withdraw' | 'submit-extension' | 'submit-cancellation' | 'accept-existing' | 'return-existing'

export type FilingAct = PoliceAct | PlainAct | 'edit' | 'change' | 'correct-existing'

/** What this person may do with a filing in its phase, the likeliest first. */
export function actsOf(detail: FilingDetail, acting: Acting): FilingAct[] {
  const { phase, existing } = detail.filing
  const head = isHead(acting, detail)
  const liaison = isLiaison(acting, detail)
  const authority = isAuthority(acting, detail)
  const acts: [FilingAct, boolean][] = [
    ['submit', EDITABLE.includes(phase) && head],
    ['edit', EDITABLE.includes(phase) && mayDraft(acting, detail)],
    ['record-certificate', phase === 'SUBMITTED' && liaison],
    ['record-correction-notice', phase === 'SUBMITTED' && liaison],
    ['record-regrade-notice', phase === 'SUBMITTED' && liaison],
    ['record-change', phase === 'CHANGE_SUBMITTED' && liaison],
    ['record-extension', phase === 'EXTENSION_SUBMITTED' && liaison],
    ['record-cancellation', phase === 'CANCELLATION_SUBMITTED' && liaison],
    ['record-declined', REQUESTED.includes(phase) && liaison],
    ['accept-existing', phase === 'EXISTING' && authority],
    ['return-existing', phase === 'EXISTING' && authority],
    ['correct-existing', phase === 'EXISTING' && mayDraft(acting, detail)],
    ['change', phase === 'CERTIFIED' && head],
    ['submit-extension', phase === 'CERTIFIED' && head],
    ['submit-cancellation', phase === 'CERTIFIED' && head],
    ['withdraw', (phase === 'SUBMITTED' || phase === 'EXISTING' || EDITABLE.includes(phase)) && head],
    ['correct-existing', !!existing && (phase === 'CERTIFIED' || REQUESTED.includes(phase)) && acting?.role === 'CITY_ADMIN'],
    ['correct-certificate', !existing && !!detail.filing.certificate && acting?.role === 'CITY_ADMIN'],
  ]
  return acts.filter(([, may]) => may).map(([act]) => act)
}

export const ACT_TITLES: Record<FilingAct, string> = {
  edit: '填写备案表',
  submit: '提交备案',
  withdraw: '撤回',
  change: '变更',
  'submit-extension': '申请延期',
  'submit-cancellation': '申请撤销',
  'record-certificate': '登记备案证明',
  'record-correction-notice': '登记补正通知',
  'record-regrade-notice': '登记重新定级通知',
  'record-change': '登记变更已受理',
  'record-extension': '登记延期',
  'record-cancellation': '登记撤销',
  'record-declined': '登记不予受理',
  'correct-certificate': '更正备案证明',
  'accept-existing': '核对通过',
  'return-existing': '退回',
  'correct-existing': '更正',
}

/** Acts that end or refuse something. */
export const GRAVE: readonly FilingAct[] = ['withdraw', 'submit-cancellation', 'record-cancellation', 'record-declined', 'return-existing']

/** Why an extension cannot be asked for on this day; undefined when it can. */
export function extensionLacking({ filing, extensionOpens }: Pick<FilingDetail, 'filing' | 'extensionOpens'>, day: string): string | undefined {
  const until = filing.validity?.until
  if (!until || !extensionOpens) return '还没有备案证明'
  if (day < extensionOpens) return `${extensionOpens} 起可以申请，至 ${until} 止`
  return day > until ? `已于 ${until} 到期，不能延期，请重新备案` : undefined
}
