import type { components } from '@/api/generated/schema'
import type { Tone } from '@/components/shapes'

export type Outcome = components['schemas']['RowOutcome']
export type Counts = components['schemas']['ImportCounts']

/** As they are told and shown. */
export const OUTCOMES: readonly Outcome[] = ['ADDED', 'CHANGED', 'UNCHANGED', 'WRONG']

export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = { ADDED: 'ok', CHANGED: 'run', UNCHANGED: 'na', WRONG: 'bad' }

export const countOf = (counts: Counts, outcome: Outcome): number => counts[outcome.toLowerCase() as keyof Counts]

/** Rows that something is asked for. */
export const askedOf = ({ added, changed }: Counts): number => added + changed

/** The rows looked at first: what is wrong, else what there is. */
export const firstLook = (counts: Counts): Outcome =>
  counts.wrong > 0 ? 'WRONG' : (OUTCOMES.find((each) => countOf(counts, each) > 0) ?? 'WRONG')
