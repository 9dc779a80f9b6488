import { isHead, mayDraft } from '@/app/authority'
import type { HeldAppointment } from '@/app/session'
import { isAbove, OVER, UNDER_WAY } from '@/components/rectifications'
import { itemsText, openItems, type RectificationDetail } from '@/features/rectification/rectification'

/** What needs no more than a day, a reason or a document. */
export type PlainAct = 'acknowledge' | 'close' | 'decline-extension' | 'escalate' | 'void'
export type FileAct = 'submit' | 'file-report'
export type JudgeAct = 'verify' | 'return'
export type ExtensionAct = 'ask-extension' | 'extend'

export type RectificationAct = PlainAct | FileAct | JudgeAct | ExtensionAct | 'plan' | 'report-progress' | 'urge' | 'accept-risk' | 'correct-order'

/** Who looks at an order's page. */
export interface Looking {
  acting: HeldAppointment | undefined
  /** Themselves; whoever put something right does not verify it. */
  person: string | undefined
  /** The role under which it was ordered. */
  orderedAs: string | null | undefined
}

const OWN = ['UNIT_IT', 'DIRECT_RESPONSIBLE', 'FIRST_RESPONSIBLE']

/** The issuer, or who stands above the issuer; what the police ordered, for the police only. */
function mayJudge(detail: RectificationDetail, { acting, orderedAs }: Looking): boolean {
  const own = OWN.includes(orderedAs ?? '') && isHead(acting, { operator: detail.unit })
  const police = detail.rectification.order.origin === 'POLICE'
  const above = isAbove(acting, { unit: detail.unit.unit, path: detail.path })
  switch (acting?.role) {
    case 'POLICE_LIAISON': return police && above
    case 'CITY_ADMIN': return !police
    case 'DISTRICT_ADMIN': return !police && above && orderedAs !== 'CITY_ADMIN'
    default: return own
  }
}

/** Any authority above may press for it. */
function mayPress(detail: RectificationDetail, looking: Looking): boolean {
  const above = isAbove(looking.acting, { unit: detail.unit.unit, path: detail.path })
  return looking.acting?.role === 'POLICE_LIAISON' ? mayJudge(detail, looking) : above || mayJudge(detail, looking)
}

/** Whoever ordered it, until it is over; the city always. */
function mayCorrect(detail: RectificationDetail, looking: Looking): boolean {
  const { acting, orderedAs } = looking
  if (acting?.role === 'CITY_ADMIN') return true
  if (OVER.includes(detail.rectification.phase)) return false
  if (acting?.role === 'DISTRICT_ADMIN') return orderedAs === 'DISTRICT_ADMIN' && isAbove(acting, { unit: detail.unit.unit, path: detail.path })
  if (acting?.role === 'POLICE_LIAISON') return mayJudge(detail, looking)
  return OWN.includes(orderedAs ?? '') && mayDraft(acting, { operator: detail.unit })
}

/** What this person may do with an order in its phase (domain.md §4), the likeliest first. */
export function actsOf(detail: RectificationDetail, looking: Looking): RectificationAct[] {
  const { phase, order } = detail.rectification
  const { asked, overdueDays } = detail.deadline
  const place = { operator: detail.unit }
  const staff = mayDraft(looking.acting, place)
  const head = isHead(looking.acting, place)
  const judge = mayJudge(detail, looking)
  const press = mayPress(detail, looking)
  const police = order.origin === 'POLICE'
  const underWay = UNDER_WAY.includes(phase)
  const accepted = underWay && phase !== 'ISSUED'
  const bearable = openItems(detail).some(({ item }) => item.risk !== 'MAJOR')
  const acts: [RectificationAct, boolean][] = [
    ['acknowledge', phase === 'ISSUED' && staff],
    ['plan', phase === 'ACKNOWLEDGED' && head],
    ['submit', phase === 'IN_PROGRESS' && head],
    ['report-progress', accepted && staff],
    ['plan', (phase === 'PLANNED' || phase === 'IN_PROGRESS') && head],
    ['verify', phase === 'SUBMITTED' && judge],
    ['return', phase === 'SUBMITTED' && judge],
    ['close', phase === 'VERIFIED' && judge],
    ['file-report', ['SUBMITTED', 'VERIFIED', 'CLOSED'].includes(phase) && police && !detail.work.filed && head],
    ['extend', underWay && judge && asked != null],
    ['decline-extension', underWay && judge && asked != null],
    ['urge', underWay && press],
    ['escalate', underWay && press && overdueDays != null],
    ['ask-extension', underWay && head],
    ['extend', underWay && judge && asked == null],
    ['accept-risk', underWay && judge && !police && bearable],
    ['correct-order', mayCorrect(detail, looking)],
    ['void', !OVER.includes(phase) && judge],
  ]
  return acts.filter(([, may]) => may).map(([act]) => act)
}

/** Why an act cannot be done now; undefined when it can. */
export function lackingOf(act: RectificationAct, detail: RectificationDetail, { person }: Pick<Looking, 'person'>): string | undefined {
  const open = openItems(detail).map(({ number }) => number)
  if (act === 'submit' && open.length > 0) return `${itemsText(open)}还没有整改`
  return act === 'verify' && hands(detail).includes(person ?? '') ? '您参与了整改，请由其他人核查' : undefined
}

/** Who put it right, as far as the page knows; the server knows earlier plans too. */
function hands({ work }: RectificationDetail): string[] {
  const actors = [...work.progress, ...work.submissions].flatMap(({ trace }) => trace.actor?.person ?? [])
  return work.plan ? [...actors, work.plan.plan.responsible] : actors
}

export const ACT_TITLES: Record<RectificationAct, string> = {
  acknowledge: '签收',
  plan: '制定方案',
  'report-progress': '报告进展',
  submit: '提交整改报告',
  verify: '核查通过',
  return: '退回',
  close: '办结',
  'ask-extension': '申请延期',
  extend: '同意延期',
  'decline-extension': '不同意延期',
  urge: '催办',
  escalate: '升级督办',
  'accept-risk': '接受风险',
  void: '作废',
  'file-report': '登记已报公安',
  'correct-order': '更正',
}

/** Acts that end or refuse something. */
export const GRAVE: readonly RectificationAct[] = ['return', 'decline-extension', 'void']
