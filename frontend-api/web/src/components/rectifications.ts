import type { components } from '@/api/generated/schema'
import type { HeldAppointment } from '@/app/session'
import { daysBetween, type Day } from '@/app/time'
import { RECTIFICATION_TONES, type RectificationPhase } from '@/components/phases'
import type { Tone } from '@/components/shapes'
import { words } from '@/locales/words'

export type RectificationRow = components['schemas']['RectificationRow']
export type Origin = components['schemas']['Origin']
type Orders = components['schemas']['OpenOrders']
type Acting = HeldAppointment | undefined

/** Where an order goes: the unit, and its superiors from the city bureau down with itself last. */
export interface Addressed {
  unit: string
  path: readonly { unit: string }[]
}

/** Until it is submitted, and again when it was returned. */
export const UNDER_WAY: readonly RectificationPhase[] = ['ISSUED', 'ACKNOWLEDGED', 'PLANNED', 'IN_PROGRESS']
export const OVER: readonly RectificationPhase[] = ['CLOSED', 'RISK_ACCEPTED', 'VOID']

/** A day that is so many days off is shown as near. */
const NEAR_DAYS = 7

const BY_ROLE: Readonly<Record<string, readonly Origin[]>> = {
  POLICE_LIAISON: ['POLICE'],
  DISTRICT_ADMIN: ['AUTHORITY_INSPECTION', 'EVALUATION', 'SELF_INSPECTION', 'VULNERABILITY', 'INCIDENT'],
  CITY_ADMIN: ['AUTHORITY_INSPECTION', 'EVALUATION', 'SELF_INSPECTION', 'VULNERABILITY', 'INCIDENT'],
  FIRST_RESPONSIBLE: ['SELF_INSPECTION', 'EVALUATION'],
  DIRECT_RESPONSIBLE: ['SELF_INSPECTION', 'EVALUATION'],
  UNIT_IT: ['SELF_INSPECTION', 'EVALUATION'],
}
const OF_THE_UNIT = ['UNIT_IT', 'DIRECT_RESPONSIBLE', 'FIRST_RESPONSIBLE']

/** Where an order that this post gives can come from (domain.md §4); none where it gives no orders. */
export function originsOf(acting: Acting): readonly Origin[] {
  return BY_ROLE[acting?.role ?? ''] ?? []
}

/** Whether this post orders of its own unit only. */
export function ordersOwnUnit(acting: Acting): boolean {
  return OF_THE_UNIT.includes(acting?.role ?? '')
}

/** A district stands strictly above, the city anywhere, the liaison over the subtree of their unit. */
export function isAbove(acting: Acting, { unit, path }: Addressed): boolean {
  const covers = path.some((each) => each.unit === acting?.unit.unit)
  switch (acting?.role) {
    case 'CITY_ADMIN': return true
    case 'DISTRICT_ADMIN': return covers && acting.unit.unit !== unit
    case 'POLICE_LIAISON': return covers
    default: return false
  }
}

export function mayOrder(acting: Acting, addressed: Addressed): boolean {
  if (ordersOwnUnit(acting)) return acting?.unit.unit === addressed.unit
  return originsOf(acting).length > 0 && isAbove(acting, addressed)
}

/** How an order keeps its day; undefined once nothing is to be put right any more. */
export function dueStanding({ dueOn, overdueDays, phase }: Pick<RectificationRow, 'dueOn' | 'overdueDays' | 'phase'>, day: Day): { tone: Tone; text: string } | undefined {
  if (overdueDays != null) return { tone: 'bad', text: `逾期 ${overdueDays} 天` }
  if (!UNDER_WAY.includes(phase)) return undefined
  const left = daysBetween(day, dueOn)
  return { tone: left <= NEAR_DAYS ? 'warn' : 'none', text: left === 0 ? '今天到期' : `剩 ${left} 天` }
}

/** 整改 of a system in a line: what is overdue, else what is due next, else what waits to be looked at. */
export function ordersStanding({ open, overdue, dueOn, phase }: Orders, day: Day): { tone: Tone; text: string; detail?: string } {
  if (open === 0) return { tone: 'na', text: '没有未办结的整改' }
  const due = dueOn && (dueOn < day ? `已于 ${dueOn} 到期` : `最近 ${dueOn} 到期`)
  const detail = [`未办结 ${open} 件`, due].filter(Boolean).join('，')
  if (overdue > 0) return { tone: 'bad', text: `逾期 ${overdue} 件`, detail }
  return phase ? { tone: RECTIFICATION_TONES[phase], text: words.rectificationPhase(phase), detail } : { tone: 'run', text: '整改', detail }
}
