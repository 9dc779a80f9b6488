import type { HeldAppointment } from '@/app/session'
import type { FilingDetail } from '@/features/filing/filing'
import { CERTIFIED } from '@/features/filing/filing'

const STAFF = ['UNIT_IT', 'FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE']
const HEADS = ['FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE']

type Acting = HeldAppointment | undefined
type Place = Pick<FilingDetail, 'operator' | 'path'>

/** The unit's own people fill in (domain.md §10.2). */
export function mayFill(acting: Acting, { operator }: Pick<Place, 'operator'>): boolean {
  return acting !== undefined && acting.unit.unit === operator.unit && STAFF.includes(acting.role)
}

/** Its responsible persons submit. */
export function isHead(acting: Acting, place: Pick<Place, 'operator'>): boolean {
  return mayFill(acting, place) && HEADS.includes(acting?.role ?? '')
}

/** The liaison records what the police decided, within the subtree of their unit. */
export function isLiaison(acting: Acting, { path }: Place): boolean {
  return acting?.role === 'POLICE_LIAISON' && path.some(({ unit }) => unit === acting.unit.unit)
}

function isAuthority(acting: Acting, { operator, path }: Place): boolean {
  if (acting?.role === 'DISTRICT_APPROVER') return acting.unit.unit !== operator.unit && path.some(({ unit }) => unit === acting.unit.unit)
  return acting?.role === 'CITY_APPROVER' && path.length <= 2
}

export type PlainAct = 'submit' | 'withdraw' | 'submit-extension' | 'submit-cancellation' | 'accept-existing' | 'return-existing'
export type PoliceAct =
  | 'record-certificate' | 'record-correction-notice' | 'record-regrade-notice' | 'record-change' | 'record-extension'
  | 'record-cancellation' | 'record-declined'
export type FilingAct = 'edit' | 'change' | 'correct-certificate' | 'correct-existing' | PlainAct | PoliceAct

/** What this person may do with a filing in its phase, the likeliest first. */
export function actsOf(detail: FilingDetail, acting: Acting): FilingAct[] {
  const { phase, existing } = detail.filing
  const head = isHead(acting, detail)
  const liaison = isLiaison(acting, detail)
  const authority = isAuthority(acting, detail)
  const city = acting?.role === 'CITY_ADMIN'
  const open = phase === 'DRAFT' || phase === 'CORRECTION' || phase === 'REGRADE_ASKED'
  const acts: [FilingAct, boolean][] = [
    ['submit', open && head],
    ['edit', open && mayFill(acting, detail)],
    ['record-certificate', phase === 'SUBMITTED' && liaison],
    ['record-correction-notice', phase === 'SUBMITTED' && liaison],
    ['record-regrade-notice', phase === 'SUBMITTED' && liaison],
    ['record-change', phase === 'CHANGE_SUBMITTED' && liaison],
    ['record-extension', phase === 'EXTENSION_SUBMITTED' && liaison],
    ['record-cancellation', phase === 'CANCELLATION_SUBMITTED' && liaison],
    ['record-declined', phase !== 'CERTIFIED' && CERTIFIED.includes(phase) && liaison],
    ['accept-existing', phase === 'EXISTING' && authority],
    ['return-existing', phase === 'EXISTING' && authority],
    ['correct-existing', (phase === 'EXISTING' && mayFill(acting, detail)) || (CERTIFIED.includes(phase) && !!existing && city)],
    ['correct-certificate', CERTIFIED.includes(phase) && !existing && city],
    ['change', phase === 'CERTIFIED' && head],
    ['submit-extension', phase === 'CERTIFIED' && head],
    ['submit-cancellation', phase === 'CERTIFIED' && head],
    ['withdraw', (open || phase === 'SUBMITTED') && head],
  ]
  return acts.filter(([, may]) => may).map(([act]) => act)
}

export const ACT_TITLES: Record<FilingAct, string> = {
  edit: '继续填报',
  change: '申请变更',
  submit: '提交公安机关',
  withdraw: '撤回备案',
  'submit-extension': '申请延期',
  'submit-cancellation': '申请撤销',
  'accept-existing': '核对通过',
  'return-existing': '退回',
  'record-certificate': '登记备案证明',
  'record-correction-notice': '登记补正通知',
  'record-regrade-notice': '登记重新定级通知',
  'record-change': '变更已受理',
  'record-extension': '登记延期',
  'record-cancellation': '登记撤销',
  'record-declined': '登记不予受理',
  'correct-certificate': '更正证明',
  'correct-existing': '更正',
}

/** Why an act cannot be done on the day; undefined when it can. */
export function lackingFor(act: FilingAct, { extensionOpens, filing }: FilingDetail, day: string): string | undefined {
  if (act !== 'submit-extension' || !extensionOpens) return undefined
  if (day < extensionOpens) return `到期前三个月内才能申请，${extensionOpens} 起可以`
  return filing.validity && day > filing.validity.until ? '证明已过期，不能再申请延期' : undefined
}
