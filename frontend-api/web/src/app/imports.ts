import type { components } from '@/api/generated/schema'
import type { HeldAppointment } from '@/app/session'

/** Who may bring what by spreadsheet; the server stays the judge, row by row. */
export type ImportKind = components['schemas']['ImportKind']

/** In the order in which a city is loaded: what comes later names what came before. */
export const KINDS: readonly ImportKind[] = ['UNITS', 'PEOPLE', 'APPOINTMENTS', 'TARGETS', 'EXISTING_GRADINGS', 'EXISTING_FILINGS']

const ABOVE = ['CITY_ADMIN', 'DISTRICT_ADMIN']
const STAFF = ['UNIT_IT', 'FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE']

/** Who may confirm an import. */
export const MAY_IMPORT: readonly string[] = [...ABOVE, ...STAFF]

/** Who may do what the rows of a kind ask for: to others every row would be refused. */
const BRINGERS: Readonly<Record<ImportKind, readonly string[]>> = {
  UNITS: ABOVE,
  PEOPLE: [...ABOVE, 'UNIT_IT', 'FIRST_RESPONSIBLE'],
  APPOINTMENTS: ABOVE,
  TARGETS: MAY_IMPORT,
  EXISTING_GRADINGS: MAY_IMPORT,
  EXISTING_FILINGS: MAY_IMPORT,
}

export const mayImport = (acting: HeldAppointment | undefined): boolean => acting !== undefined && MAY_IMPORT.includes(acting.role)

export const mayBring = (acting: HeldAppointment | undefined, kind: ImportKind): boolean => acting !== undefined && BRINGERS[kind].includes(acting.role)

/** Who brings a kind that the person does not. */
export const BRINGERS_TEXT = '由市级或区县管理员导入'
