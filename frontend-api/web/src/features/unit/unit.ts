import { api, read, readVersioned } from '@/api/client'
import type { components } from '@/api/generated/schema'
import type { HeldAppointment } from '@/app/session'
import { isBureau } from '@/app/units'
import type { HistoryEntry, Tone } from '@/components/shapes'
import { words } from '@/locales/words'

export type UnitDetail = components['schemas']['UnitDetail']
export type UnitRow = components['schemas']['UnitRow']

export const STANDING_TONES: Record<components['schemas']['UnitViewStanding'], Tone> = { ACTIVE: 'ok', MERGED: 'na', SPLIT: 'na', CLOSED: 'na' }

export type Act = 'rename' | 'codes' | 'department' | 'reclassify' | 'move' | 'merge' | 'split' | 'close'

export const ACT_NAMES: Record<Act, string> = {
  rename: '更名',
  codes: '登记编码',
  department: '职能部门',
  reclassify: '变更类型',
  move: '变更隶属',
  merge: '并入其他单位',
  split: '分设',
  close: '撤销单位',
}

export function mayRegister(acting: HeldAppointment | undefined): boolean {
  return acting !== undefined && ['CITY_ADMIN', 'DISTRICT_ADMIN'].includes(acting.role)
}

function within(detail: UnitDetail, unit: string): boolean {
  return detail.path.some((each) => each.unit === unit)
}

/** The city anywhere, a district what stands under it; a school names its own functional department. */
export function actsOn(detail: UnitDetail, acting: HeldAppointment | undefined): Act[] {
  if (!acting || detail.unit.standing !== 'ACTIVE') return []
  const own = acting.unit.unit === detail.unit.unit
  const city = acting.role === 'CITY_ADMIN'
  const district = acting.role === 'DISTRICT_ADMIN' && within(detail, acting.unit.unit)
  if (city || (district && !own)) {
    const everywhere: Act[] = ['rename', 'codes', 'department']
    const kind: Act[] = isBureau(detail.unit.nature.kind) ? [] : ['reclassify']
    const remaining: Act[] = detail.unit.nature.kind === 'CITY_BUREAU' ? [] : ['move', 'merge', 'split', 'close']
    return [...everywhere, ...kind, ...remaining]
  }
  const names = district || (own && ['FIRST_RESPONSIBLE', 'UNIT_IT'].includes(acting.role))
  return names ? ['department'] : []
}

/** What can be put right about an entry; the first registration and renamings, by whoever administers the unit. */
export function correctable(entry: HistoryEntry, detail: UnitDetail, acting: HeldAppointment | undefined): 'registration' | 'name' | undefined {
  if (!acting || (entry.correctedBy ?? undefined) !== undefined) return undefined
  if (acting.role !== 'CITY_ADMIN' && !(acting.role === 'DISTRICT_ADMIN' && within(detail, acting.unit.unit))) return undefined
  if (/^unit\.(registered|registrationcorrected)$/.test(entry.trace.eventName)) return 'registration'
  return /^unit\.(renamed|namecorrected)$/.test(entry.trace.eventName) ? 'name' : undefined
}

/** What is unusual about a unit's codes and yet allowed. */
export const WARNINGS: Record<string, string> = {
  CreditCodeChecksOut: '校验位不符',
  SchoolCodeFitsKind: '类别码与单位类型不符',
}

const FIELDS: Record<string, string> = {
  name: '名称',
  'nature.kind': '单位类型',
  'nature.applicability': '适用情况',
  'nature.addressee': '发文对象',
  superior: '上级单位',
  division: '行政区划',
  'codes.creditCode': '统一社会信用代码',
  'codes.creditCodeOverride': '代码保留理由',
  'codes.schoolCode': '学校标识码',
  functionalDepartment: '网络与信息安全职能部门',
  standing: '状态',
  successor: '并入单位',
}

export const fieldLabel = (field: string): string | undefined => FIELDS[field]

export function valueText(field: string, raw: string): string {
  switch (field) {
    case 'nature.kind': return words.unitKind(raw)
    case 'nature.applicability': return words.applicability(raw)
    case 'nature.addressee': return words.addressee(raw)
    case 'standing': return words.unitStanding(raw)
    default: return raw
  }
}

/** The unit and its version as they are now. */
export async function presentUnit(unit: string): Promise<{ detail: UnitDetail; etag: string }> {
  const answer = await readVersioned(api.GET('/api/v1/units/{unit}', { params: { path: { unit } } }))
  return { detail: answer.body.body, etag: answer.etag }
}

export type Division = components['schemas']['CodeView']

/** 行政区划 in force on the day asked about, in the table's order. */
export async function divisions(signal: AbortSignal): Promise<Division[]> {
  const answer = await read(api.GET('/api/v1/code-tables/{table}', { params: { path: { table: 'division' } }, signal }))
  return answer.body
}

export function divisionText(code: string, known: readonly Division[] | undefined): string {
  const label = known?.find((each) => each.code === code)?.label
  return label ? `${label}（${code}）` : code
}
