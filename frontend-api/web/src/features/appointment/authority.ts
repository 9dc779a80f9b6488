import type { components } from '@/api/generated/schema'
import type { HeldAppointment } from '@/app/session'
import { isBureau } from '@/app/units'

export type Role = components['schemas']['Role']

/** A unit as far as it matters to who may appoint whom there. */
export interface Place {
  unit: string
  kind: string
  superior?: string
}

const CITY_ROLES: readonly Role[] = ['CITY_ADMIN', 'CITY_APPROVER', 'AUDITOR', 'POLICE_LIAISON', 'PLATFORM_OPERATOR', 'DISTRICT_ADMIN']
const UNIT_ROLES: readonly Role[] = ['FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE', 'UNIT_IT']
const SINGLE: readonly Role[] = ['FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE']
export const ROLES: readonly Role[] = [...UNIT_ROLES, 'DISTRICT_ADMIN', 'DISTRICT_APPROVER', 'CITY_ADMIN', 'CITY_APPROVER', 'AUDITOR', 'POLICE_LIAISON', 'PLATFORM_OPERATOR']

/** A unit has at most one on any day, delegates aside. */
export function singleHolder(role: Role): boolean {
  return SINGLE.includes(role)
}

/** City roles are held at the city bureau, district roles at a district bureau. */
export function fits(role: Role, kind: string): boolean {
  if (UNIT_ROLES.includes(role)) return true
  if (role === 'AUDITOR' || role === 'POLICE_LIAISON') return isBureau(kind)
  return kind === (role.startsWith('DISTRICT') ? 'DISTRICT_BUREAU' : 'CITY_BUREAU')
}

/** Whether this person may appoint to the role there; what an administrator sees stands below them. */
export function mayAppoint(acting: HeldAppointment | undefined, role: Role, place: Place): boolean {
  if (!acting || !fits(role, place.kind)) return false
  const home = acting.unit.unit
  if (acting.role === 'CITY_ADMIN') {
    return CITY_ROLES.includes(role) || (UNIT_ROLES.includes(role) && (place.unit === home || place.superior === home))
  }
  if (acting.role !== 'DISTRICT_ADMIN') return false
  return role === 'DISTRICT_APPROVER' ? place.unit === home : UNIT_ROLES.includes(role)
}
