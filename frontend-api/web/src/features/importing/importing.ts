import type { HeldAppointment } from '@/app/session'
import type { Tone } from '@/components/shapes'

export type ImportKind = 'UNITS' | 'PEOPLE' | 'APPOINTMENTS' | 'TARGETS' | 'EXISTING_GRADINGS' | 'EXISTING_FILINGS'
export type Outcome = 'ADDED' | 'CHANGED' | 'UNCHANGED' | 'WRONG'
export type Counts = Record<'added' | 'changed' | 'unchanged' | 'wrong', number>

/** As they are told and shown. */
export const OUTCOMES: readonly Outcome[] = ['ADDED', 'CHANGED', 'UNCHANGED', 'WRONG']

export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = { ADDED: 'ok', CHANGED: 'run', UNCHANGED: 'na', WRONG: 'bad' }

/** In the order in which a city is loaded: what comes later names what came before. */
export const KINDS: readonly ImportKind[] = ['UNITS', 'PEOPLE', 'APPOINTMENTS', 'TARGETS', 'EXISTING_GRADINGS', 'EXISTING_FILINGS']

const ABOVE = ['CITY_ADMIN', 'DISTRICT_ADMIN']
const STAFF = ['UNIT_IT', 'FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE']

/** Who may confirm an import; each row is judged again by itself. The server stays the judge. */
export const MAY_IMPORT: readonly string[] = [...ABOVE, ...STAFF]

/** Who may do by hand what the rows of a kind ask for: what nobody of these confirms would be refused row by row. */
const BRINGERS: Readonly<Record<ImportKind, readonly string[]>> = {
  UNITS: ABOVE,
  PEOPLE: [...ABOVE, 'UNIT_IT', 'FIRST_RESPONSIBLE'],
  APPOINTMENTS: ABOVE,
  TARGETS: STAFF,
  EXISTING_GRADINGS: STAFF,
  EXISTING_FILINGS: STAFF,
}

export const mayImport = (acting: HeldAppointment | undefined): boolean => acting !== undefined && MAY_IMPORT.includes(acting.role)

export const mayBring = (acting: HeldAppointment | undefined, kind: ImportKind): boolean => acting !== undefined && BRINGERS[kind].includes(acting.role)

/** Who brings a kind that the person does not. */
export const bringersText = (kind: ImportKind): string => (BRINGERS[kind] === STAFF ? '由各单位的网管或责任人导入' : '由市级或区县管理员导入')

export const countOf = (counts: Counts, outcome: Outcome): number => counts[outcome.toLowerCase() as keyof Counts]

/** Rows that something is asked for. */
export const askedOf = ({ added, changed }: Counts): number => added + changed

/** The rows looked at first: what is wrong, else what there is. */
export const firstLook = (counts: Counts): Outcome =>
  counts.wrong > 0 ? 'WRONG' : (OUTCOMES.find((each) => countOf(counts, each) > 0) ?? 'WRONG')
