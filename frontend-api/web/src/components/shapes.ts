/** What the shared components show; the generated types of the answers fit these. */
type Maybe<T> = T | null | undefined

export interface OfficialDocument {
  number: string
  issuer: string
  issuedOn: string
}

/** The basis of a write; absent when nothing was given. */
export function basisOf(document: OfficialDocument | undefined, reason: string): { document?: OfficialDocument; reason?: string } | undefined {
  const said = reason.trim()
  if (!document && !said) return undefined
  return { ...(document && { document }), ...(said && { reason: said }) }
}

export interface Trace {
  position: number
  sequence: number
  eventName: string
  effective: string
  recorded: string
  late: boolean
  actor?: Maybe<{ person: string; name?: Maybe<string> }>
  policy?: Maybe<string>
  role?: Maybe<string>
  unit?: Maybe<{ unit: string; name: string }>
  basis: { document?: Maybe<OfficialDocument>; reason?: Maybe<string> }
}

export interface HistoryEntry {
  trace: Trace
  changes: { field: string; before?: Maybe<string>; after?: Maybe<string> }[]
  corrects?: Maybe<number>
  correctedBy?: Maybe<number>
}

export interface ChainLink {
  unit: { unit: string; name: string }
  role: string
  holders: {
    appointment: string
    person: { person: string; name?: Maybe<string> }
    title?: Maybe<string>
    from: string
    until?: Maybe<string>
    principal?: Maybe<{ person: string; name?: Maybe<string> }>
    made: Trace
  }[]
  vacantSince?: Maybe<string>
}

export interface UnitNode {
  unit: string
  superior?: Maybe<string>
  name: string
  kind: string
  standing: string
  pinyin: string
  targets: number
}

/** What differs between the day shown and today. */
export interface Difference {
  field: string
  then?: Maybe<string>
  now?: Maybe<string>
}

/** An answer of the edge and the moment it holds for. */
export interface Answer<T> {
  position: number
  on: string
  body: T
}

export interface Page<R> {
  rows: R[]
  total: number
  page: number
  size: number
}

/** One fact of a detail page. */
export interface Fact {
  label: string
  value?: Maybe<string>
  /** Path of the field in the view; ties it to the differences from today. */
  field?: string
  /** Takes the whole width. */
  wide?: boolean
  /** Codes, addresses, hashes: in the fixed-width face. */
  code?: boolean
  /** Words for the raw value of a difference. */
  words?: (raw: string) => string
}

export type Tone = 'ok' | 'run' | 'warn' | 'bad' | 'none' | 'na'

export interface Region {
  key: string
  label: string
  tone: Tone
  text: string
  detail?: string
  to?: string
  /** Whether it differs from today. */
  differs?: boolean
}

export interface Column {
  key: string
  label: string
  /** The server's name of the order, when one can sort by it. */
  sort?: string
  /** A heading over neighbouring columns of the same group. */
  group?: string
  width?: string
  numeric?: boolean
  /** Shown unless chosen away; a fixed column cannot be chosen away. */
  fixed?: boolean
  hidden?: boolean
}

/** A person's name; somebody whose key was destroyed has none any more. */
export function nameOf(person: Maybe<{ name?: Maybe<string> }>): string {
  return person?.name ?? '已销毁'
}
