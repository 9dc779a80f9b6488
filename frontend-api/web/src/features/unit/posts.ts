import { api, read } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { everyRow } from '@/app/pages'
import { plusDays } from '@/app/time'
import { isBureau } from '@/app/units'

export type Appointment = components['schemas']['AppointmentView']
type Role = Appointment['role']

/** A post of the unit, held or vacant. */
export interface Post {
  role: Role
  holders: Appointment[]
  /** When the last holder's term ended; absent when there never was one, or nobody looked. */
  vacantSince?: string
}

const MUST_BE_HELD: readonly Role[] = ['FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE', 'UNIT_IT']
const DISTRICT: readonly Role[] = ['DISTRICT_ADMIN', 'DISTRICT_APPROVER', 'AUDITOR', 'POLICE_LIAISON']
const CITY: readonly Role[] = ['CITY_ADMIN', 'CITY_APPROVER', 'AUDITOR', 'POLICE_LIAISON', 'PLATFORM_OPERATOR']

/** The posts there are in a unit of this kind, and whether an empty one is a gap. */
export function rolesIn(kind: string): { role: Role; required: boolean }[] {
  const others = kind === 'CITY_BUREAU' ? CITY : kind === 'DISTRICT_BUREAU' ? DISTRICT : []
  return [...MUST_BE_HELD.map((role) => ({ role, required: true })), ...others.map((role) => ({ role, required: role.endsWith('_ADMIN') }))]
}

/** Held or ahead ones, by post; posts that may be empty are left out when they are. */
export function postsOf(kind: string, unit: string, open: readonly Appointment[], over: readonly Appointment[]): Post[] {
  return rolesIn(kind).flatMap(({ role, required }) => {
    const mine = (all: readonly Appointment[]) => all.filter((each) => each.unit.unit === unit && each.role === role)
    const holders = mine(open)
    if (holders.length === 0 && !required) return []
    const last = mine(over).reduce<string | undefined>((latest, { until }) => (until && (!latest || until > latest) ? until : latest), undefined)
    const vacant = !holders.some((each) => each.standing === 'CURRENT')
    return [{ role, holders, ...(vacant && last && { vacantSince: plusDays(last, 1) }) }]
  })
}

/** Asks for the posts; a bureau's list holds its whole subtree, so it is asked role by role. */
export async function askPosts(unit: string, kind: string, signal: AbortSignal): Promise<{ posts: Post[]; complete: boolean }> {
  const ask = (query: { role?: Role; standing?: 'OVER' }) =>
    everyRow((page) => read(api.GET('/api/v1/appointments', { params: { query: { ...page, ...query, within: unit } }, signal })))
  const parts = isBureau(kind) ? rolesIn(kind).map(({ role }) => ({ role })) : [{}]
  const open = await Promise.all(parts.map((part) => ask(part)))
  const over = await Promise.all(parts.map((part) => ask({ ...part, standing: 'OVER' })))
  return {
    posts: postsOf(kind, unit, open.flatMap((part) => part.rows), over.flatMap((part) => part.rows)),
    complete: [...open, ...over].every((part) => part.complete),
  }
}
