import { api, read, readVersioned } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { everyRow } from '@/app/pages'
import type { Day } from '@/app/time'
import type { HistoryEntry, Tone } from '@/components/shapes'
import type { Role } from '@/features/appointment/authority'
import { words } from '@/locales/words'

export type Appointment = components['schemas']['AppointmentView']

export const STANDING_TONES: Record<Appointment['standing'], Tone> = { AHEAD: 'none', CURRENT: 'ok', OVER: 'na' }

export function standingText(appointment: Appointment): string {
  return appointment.revoked ? '已撤销' : words.standing(appointment.standing)
}

export function termText({ from, until }: { from: string; until?: string }): string {
  return until ? `${from} 至 ${until}` : `${from} 起`
}

/** Everything held, once or in future, in this role of this very unit. */
export async function tenures(unit: string, role: Role, standing?: Appointment['standing'], signal?: AbortSignal): Promise<Appointment[]> {
  const { rows } = await everyRow((query) =>
    read(api.GET('/api/v1/appointments', { params: { query: { ...query, unit, role, ...(standing && { standing }) } }, signal })),
  )
  return rows
}

/** Who would have to be succeeded by somebody beginning on that day. */
export function holderOn(held: readonly Appointment[], day: Day): Appointment | undefined {
  return held.find((each) => !each.principal && each.from <= day && (!each.until || each.until >= day))
}

/** Who held the role last before, and first after, this appointment; delegates aside. */
export function neighbours(all: readonly Appointment[], of: Appointment): { before?: Appointment; after?: Appointment } {
  const others = all.filter((each) => each.appointment !== of.appointment && !each.principal)
  const sorted = [...others].sort((a, b) => a.from.localeCompare(b.from))
  return { before: sorted.filter((each) => each.from < of.from).at(-1), after: sorted.find((each) => each.from > of.from) }
}

/** The entry that made the appointment as it stands now, which a correction would name. */
export function makingEntry(entries: readonly HistoryEntry[], of: Appointment): HistoryEntry | undefined {
  let entry = entries.find((each) => each.trace.position === of.made.position)
  while (entry && (entry.correctedBy ?? undefined) !== undefined) {
    const next: number | null | undefined = entry.correctedBy
    entry = entries.find((each) => each.trace.sequence === next)
  }
  return entry && /^appointment\.(made|corrected)$/.test(entry.trace.eventName) ? entry : undefined
}

const FIELDS: Record<string, string> = {
  person: '人员',
  role: '角色',
  unit: '单位',
  title: '职务',
  from: '任职起始日',
  until: '最后任职日',
  endCause: '终止原因',
  revoked: '撤销',
  principal: '被代理的任职',
  principalPerson: '被代理人',
}

export const fieldLabel = (field: string): string | undefined => FIELDS[field]

export function valueText(field: string, raw: string): string {
  if (field === 'role') return words.role(raw)
  if (field === 'endCause') return words.endCause(raw)
  if (field === 'revoked') return raw === 'true' ? '是' : '否'
  return field === 'principal' ? raw.replace(/^appointment-/, '') : raw
}

/** The appointment and its version as they are now. */
export async function presentAppointment(appointment: string): Promise<{ view: Appointment; etag: string }> {
  const answer = await readVersioned(api.GET('/api/v1/appointments/{appointment}', { params: { path: { appointment } } }))
  return { view: answer.body.body, etag: answer.etag }
}
