import { api, readVersioned } from '@/api/client'
import type { components } from '@/api/generated/schema'
import type { HeldAppointment } from '@/app/session'
import type { HistoryEntry, Tone } from '@/components/shapes'
import { words } from '@/locales/words'

export type PersonDetail = components['schemas']['PersonDetail']
export type PersonRow = components['schemas']['PersonRow']
export type IdentityKind = components['schemas']['IdentityDocumentKind']

export const STANDING_TONES: Record<components['schemas']['PersonViewStanding'], Tone> = { IN_SERVICE: 'ok', LEFT: 'na', JOINED: 'na' }

/** The registry-issued number people read and write; in lower case it is the account. */
export function numberOf(person: string): string {
  return person.replace(/^person-/, '')
}

const ADMINS = ['CITY_ADMIN', 'DISTRICT_ADMIN']
const OWN_PEOPLE = ['FIRST_RESPONSIBLE', 'UNIT_IT']

/** Whoever sees a person as an administrator has the unit below them; a school's own people look after their own. */
export function mayRecord(acting: HeldAppointment | undefined, unit: string | undefined): boolean {
  if (!acting) return false
  return ADMINS.includes(acting.role) || (acting.unit.unit === unit && OWN_PEOPLE.includes(acting.role))
}

export function mayMovePeople(acting: HeldAppointment | undefined): boolean {
  return acting !== undefined && ADMINS.includes(acting.role)
}

/** What can be done with a record by this person. */
export function actsOn(detail: PersonDetail, acting: HeldAppointment | undefined): Act[] {
  const { standing, unit } = detail.person
  if (standing === 'JOINED') return []
  const own: Act[] = standing === 'IN_SERVICE' && mayRecord(acting, unit) ? ['rename', 'contacts', 'identity'] : []
  const admin: Act[] = mayMovePeople(acting) ? (standing === 'IN_SERVICE' ? ['transfer', 'leaving', 'same'] : ['same']) : []
  return [...own, ...admin]
}

export type Act = 'rename' | 'contacts' | 'identity' | 'transfer' | 'leaving' | 'same'

export const ACT_NAMES: Record<Act, string> = {
  rename: '改名',
  contacts: '联系方式',
  identity: '证件',
  transfer: '调动',
  leaving: '离职',
  same: '认定为同一人',
}

/** Renamings that still stand can be put right; the name at registration is put right by a renaming of that day. */
export function nameCorrectable(entry: HistoryEntry, acting: HeldAppointment | undefined): boolean {
  return mayMovePeople(acting) && (entry.correctedBy ?? undefined) === undefined && /^person\.(renamed|namecorrected)$/.test(entry.trace.eventName)
}

const FIELDS: Record<string, string> = {
  name: '姓名',
  unit: '单位',
  mobile: '手机',
  email: '电子邮箱',
  identityKind: '证件类型',
  identity: '证件号码',
  standing: '状态',
  same: '同一人的档案',
}

export const fieldLabel = (field: string): string | undefined => FIELDS[field]

export function valueText(field: string, raw: string): string {
  if (field === 'standing') return words.personStanding(raw)
  if (field === 'identityKind') return words.identityKind(raw)
  return field === 'same' ? numberOf(raw) : raw
}

/** The record and its version as they are now. */
export async function presentPerson(person: string): Promise<{ detail: PersonDetail; etag: string }> {
  const answer = await readVersioned(api.GET('/api/v1/people/{person}', { params: { path: { person } } }))
  return { detail: answer.body.body, etag: answer.etag }
}

