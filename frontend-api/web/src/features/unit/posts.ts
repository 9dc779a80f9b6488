import { api, read } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { everyRow } from '@/app/pages'
import { plusDays } from '@/app/time'

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
export function postsOf(kind: string, open: readonly Appointment[], over: readonly Appointment[]): Post[] {
  return rolesIn(kind).flatMap(({ role, required }) => {
    const mine = (all: readonly Appointment[]) => all.filter((each) => each.role === role)
    const holders = mine(open)
    if (holders.length === 0 && !required) return []
    const last = mine(over).reduce<string | undefined>((latest, { until }) => (until && (!latest || until > latest) ? until : latest), undefined)
    const vacant = !holders.some((each) => each.standing === 'CURRENT')
    return [{ role, holders, ...(vacant && last && { vacantSince: plusDays(last, 1) }) }]
  })
}

/** Asks for the posts of this very unit, whatever stands under it. */
export async function askPosts(unit: string, kind: string, signal: AbortSignal): Promise<{ posts: Post[]; complete: boolean }> {
  const ask = (query: { standing?: 'OVER' }) =>
    everyRow((page) => read(api.GET('/api/v1/appointments', { params: { query: { ...page, ...query, unit } }, signal })))
  const [open, over] = await Promise.all([ask({}), ask({ standing: 'OVER' })])
  return { posts: postsOf(kind, open.rows, over.rows), complete: open.complete && over.complete }
}
