import { ref } from 'vue'
import type { components } from '@/api/generated/schema'
import { isHead } from '@/app/authority'
import type { HeldAppointment } from '@/app/session'
import { daysBetween, type Day } from '@/app/time'
import type { Tone } from '@/components/shapes'
import { ACTS } from '@/locales/obligations'

export type Obligation = components['schemas']['ObligationView']
export type ObligationCounts = components['schemas']['ObligationCounts']
export type Standing = components['schemas']['Standing']

export const STANDING_TONES: Record<Standing, Tone> = { OVERDUE: 'bad', DUE_SOON: 'warn', OPEN: 'none', WAIVED: 'na' }

/** Raised when something was done about an obligation without leaving the page, so that counts are asked anew. */
export const stirred = ref(0)

const UNIT_ROLES = ['UNIT_IT', 'DIRECT_RESPONSIBLE', 'FIRST_RESPONSIBLE']
const WAIVING = ['DISTRICT_ADMIN', 'CITY_ADMIN']
const NEVER_WAIVED = ['F18', 'F30']

/** Whether it is for this post to deal with: a unit's own people, or who records for units below. */
export function isMine(obligation: Obligation, acting: HeldAppointment | undefined): boolean {
  if (!acting || !(obligation.roles as string[]).includes(acting.role)) return false
  return !UNIT_ROLES.includes(acting.role) || acting.unit.unit === obligation.unit.unit
}

/** Whether it is for the people of the unit that operates the target, and nobody else. */
export function isOfUnit({ roles }: Obligation): boolean {
  return roles.every((role) => UNIT_ROLES.includes(role))
}

/** Whether this post may say that it is not pursued for a while (domain.md §10.5). */
export function mayWaive(obligation: Obligation, acting: HeldAppointment | undefined): boolean {
  return WAIVING.includes(acting?.role ?? '') && !NEVER_WAIVED.includes(obligation.rule)
}

const TABS = ['grading', 'filing', 'evaluation']

/** The order that it is about, if it is about one: an obligation's id names its subject. */
export function orderOf({ obligation }: Obligation): string | undefined {
  return /-(rectification-[^-]+)-/.exec(obligation)?.[1]
}

/** Where it is done: the part of the target's page that the act belongs to; an order's or a unit's own, on its page. */
export function placeOf(obligation: Obligation): string {
  const order = orderOf(obligation)
  if (order) return `/rectifications/${order}`
  if (!obligation.target) return `/units/${obligation.unit.unit}`
  const [part = ''] = obligation.act.split('.')
  const tab = TABS.includes(part) ? `?tab=${part}` : ''
  return `/protection-targets/${obligation.target}${tab}`
}

/** The list that opens its form for a target at once. */
const FORMS: Readonly<Record<string, string>> = {
  'inspection.record': '/inspections',
  'inspection.police': '/inspections',
  'plan.file': '/protection-plans',
}

/** Where its button leads: for who may do it, to the form where there is one; others look. */
export function actPlace(obligation: Obligation, acting: HeldAppointment | undefined): string {
  const { act, target, unit } = obligation
  const form = FORMS[act]
  const may = isMine(obligation, acting) && (act !== 'plan.file' || isHead(acting, { operator: unit }))
  return may && form && target ? `${form}?record=${target}&unit=${unit.unit}` : placeOf(obligation)
}

/** What the button says: the act for whom it is for, else only that one can look. */
export function actLabel(obligation: Obligation, mine: boolean): string {
  return mine ? (ACTS[obligation.act] ?? '去办理') : '查看'
}

/** How many days are left, or too many, on a day. */
export function leftText({ dueOn, standing, waivedUntil }: Obligation, day: Day): string {
  if (standing === 'WAIVED') return `豁免至 ${waivedUntil ?? ''}`
  if (!dueOn) return '未定期限'
  const left = daysBetween(day, dueOn)
  if (left < 0) return `逾期 ${-left} 天`
  return left === 0 ? '今天到期' : `剩 ${left} 天`
}
