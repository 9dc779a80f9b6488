import type { OfficialDocument } from '@/components/shapes'

/** What a dialog adds to the fields of an act: the headers' part and, for the body, the day and the basis. */
export interface Given {
  key: string
  /** The version seen; empty for what is made anew. */
  etag: string
  common: { effective: string; basis?: { document?: OfficialDocument; reason?: string } }
}

/** The version there is now, and where the form says otherwise. */
export interface Contest {
  etag: string
  contested: { label: string; mine: string; theirs: string }[]
}

/** Sets form against present version, field by field: label, mine, theirs. */
export function contestOf(etag: string, fields: [string, string | null | undefined, string | null | undefined][]): Contest {
  const contested = fields
    .map(([label, mine, theirs]) => ({ label, mine: mine ?? '', theirs: theirs ?? '' }))
    .filter(({ mine, theirs }) => mine !== theirs)
  return { etag, contested }
}
