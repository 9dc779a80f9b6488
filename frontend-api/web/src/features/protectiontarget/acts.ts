import type { HeldAppointment } from '@/app/session'
import type { components } from '@/api/generated/schema'
import type { HistoryEntry, Tone } from '@/components/shapes'

export type LifePhase = components['schemas']['LifePhase']

const OPERATING = ['UNIT_IT', 'FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE']
const ANSWERABLE = ['FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE']
const AUTHORITIES = ['DISTRICT_ADMIN', 'CITY_ADMIN']
const ORDERABLE = /\.(suspended|resumed|lifetransitioncorrected)$/
const PHASES: readonly LifePhase[] = ['PLANNED', 'BUILDING', 'TRIAL', 'ONLINE', 'SUSPENDED', 'RETIRED']

export const PHASE_TONES: Record<LifePhase, Tone> = { PLANNED: 'none', BUILDING: 'run', TRIAL: 'run', ONLINE: 'ok', SUSPENDED: 'warn', RETIRED: 'na' }

/** A step of life: what it leads to and what it is called. */
export interface Transition {
  to: 'BUILDING' | 'TRIAL' | 'ONLINE'
  title: string
  event: string
}

export const TRANSITIONS: readonly Transition[] = [
  { to: 'BUILDING', title: '开始建设', event: 'protectiontarget.buildingbegun' },
  { to: 'TRIAL', title: '开始试运行', event: 'protectiontarget.trialbegun' },
  { to: 'ONLINE', title: '投入使用', event: 'protectiontarget.putonline' },
]

/** The unit's own people register and describe; only its responsible persons decide about its life (domain.md §10.2). */
export function mayOperate(acting: HeldAppointment | undefined, operator: string | undefined): boolean {
  return acting !== undefined && acting.unit.unit === operator && OPERATING.includes(acting.role)
}

/** Its responsible persons: they put a system to use, suspend and retire it. */
export function mayDecide(acting: HeldAppointment | undefined, operator: string): boolean {
  return mayOperate(acting, operator) && ANSWERABLE.includes(acting?.role ?? '')
}

/** The steps that can be taken from a phase by this person: forward only, one may be left out. */
export function transitionsFrom(phase: LifePhase, acting: HeldAppointment | undefined, operator: string): Transition[] {
  return TRANSITIONS.filter((step) => PHASES.indexOf(step.to) > PHASES.indexOf(phase)).filter((step) =>
    step.to === 'ONLINE' ? mayDecide(acting, operator) : mayOperate(acting, operator),
  )
}

function isAuthorityOver(acting: HeldAppointment | undefined, operator: string): boolean {
  return acting !== undefined && AUTHORITIES.includes(acting.role) && acting.unit.unit !== operator
}

/** What can be put right about an entry by this person; who may enter it may correct it, the unit or the authority. */
export function correctable(
  entry: HistoryEntry,
  acting: HeldAppointment | undefined,
  operator: string,
): 'description' | 'transition' | undefined {
  if (entry.correctedBy !== undefined && entry.correctedBy !== null) return undefined
  const name = entry.trace.eventName
  if (ORDERABLE.test(name) && AUTHORITIES.includes(entry.trace.role ?? '')) return isAuthorityOver(acting, operator) ? 'transition' : undefined
  if (/\.(registered|described|descriptioncorrected)$/.test(name)) return mayOperate(acting, operator) ? 'description' : undefined
  if (/\.(buildingbegun|trialbegun)$/.test(name)) return mayOperate(acting, operator) ? 'transition' : undefined
  if (/\.(putonline|retired|suspended|resumed|lifetransitioncorrected)$/.test(name)) return mayDecide(acting, operator) ? 'transition' : undefined
  return undefined
}
