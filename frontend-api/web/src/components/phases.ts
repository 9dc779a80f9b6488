import type { components } from '@/api/generated/schema'
import type { Tone } from '@/components/shapes'

export type GradingPhase = components['schemas']['GradingPhase']
export type FilingPhase = components['schemas']['FilingPhase']

/** How a phase looks wherever it is shown. */
export const GRADING_TONES: Record<GradingPhase, Tone> = {
  DRAFT: 'run',
  EXPERT_REVIEW: 'run',
  AUTHORITY_REVIEW: 'run',
  APPROVED: 'ok',
  FINAL: 'ok',
  EXISTING: 'run',
  ABANDONED: 'na',
}

export const FILING_TONES: Record<FilingPhase, Tone> = {
  DRAFT: 'run',
  SUBMITTED: 'run',
  CORRECTION: 'warn',
  REGRADE_ASKED: 'warn',
  CERTIFIED: 'ok',
  CHANGE_SUBMITTED: 'run',
  EXTENSION_SUBMITTED: 'run',
  CANCELLATION_SUBMITTED: 'run',
  EXISTING: 'run',
  CANCELLED: 'na',
  WITHDRAWN: 'na',
}
