import type { HeldAppointment } from '@/app/session'

/** Who may do what with a unit's gradings and filings (domain.md §10.2); the server stays the judge. */
type Acting = HeldAppointment | undefined

/** Where something stands: the operating unit, and its superiors from the city bureau down with itself last. */
export interface Place {
  operator: { unit: string }
  path: readonly { unit: string }[]
}

const STAFF = ['UNIT_IT', 'FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE']
const HEADS = ['FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE']

/** The unit's own people draft. */
export function mayDraft(acting: Acting, { operator }: Pick<Place, 'operator'>): boolean {
  return acting !== undefined && acting.unit.unit === operator.unit && STAFF.includes(acting.role)
}

/** Its responsible persons decide for it. */
export function isHead(acting: Acting, place: Pick<Place, 'operator'>): boolean {
  return mayDraft(acting, place) && HEADS.includes(acting?.role ?? '')
}

/** 主管部门: a district for what stands below it, the city for itself, its own units and its districts. */
export function isAuthority(acting: Acting, { operator, path }: Place): boolean {
  if (acting?.role === 'DISTRICT_APPROVER') return acting.unit.unit !== operator.unit && path.some(({ unit }) => unit === acting.unit.unit)
  return acting?.role === 'CITY_APPROVER' && path.length <= 2
}

/** The liaison records what the police decided, in the subtree of their unit. */
export function isLiaison(acting: Acting, { path }: Pick<Place, 'path'>): boolean {
  return acting?.role === 'POLICE_LIAISON' && path.some(({ unit }) => unit === acting.unit.unit)
}

/** The kind of inspection that somebody under this appointment records of a unit: who looked, records. */
export function inspectionBy(acting: Acting, { operator, path }: Place): 'SELF' | 'POLICE' | 'AUTHORITY' | undefined {
  if (mayDraft(acting, { operator })) return 'SELF'
  if (isLiaison(acting, { path })) return 'POLICE'
  const above = acting?.unit.unit !== operator.unit && path.some(({ unit }) => unit === acting?.unit.unit)
  return above && ['DISTRICT_ADMIN', 'CITY_ADMIN'].includes(acting?.role ?? '') ? 'AUTHORITY' : undefined
}
