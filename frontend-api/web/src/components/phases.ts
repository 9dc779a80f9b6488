import type { components } from '@/api/generated/schema'
import type { Tone } from '@/components/shapes'

export type GradingPhase = components['schemas']['GradingPhase']
export type FilingPhase = components['schemas']['FilingPhase']
export type EvaluationPhase = components['schemas']['EvaluationPhase']
export type Conclusion = components['schemas']['Conclusion']
export type RectificationPhase = components['schemas']['RectificationPhase']
export type Risk = components['schemas']['Risk']

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

export const EVALUATION_TONES: Record<EvaluationPhase, Tone> = {
  DUE: 'run',
  CONTRACTED: 'run',
  ON_SITE: 'run',
  REPORTED: 'run',
  CONFIRMED: 'ok',
  FILED_WITH_POLICE: 'ok',
  EXISTING: 'run',
  ACCEPTED: 'ok',
  ABANDONED: 'na',
}

export const CONCLUSION_TONES: Record<Conclusion, Tone> = {
  CONFORMING: 'ok',
  BASICALLY_CONFORMING: 'warn',
  NONCONFORMING: 'bad',
  EXCELLENT: 'ok',
  GOOD: 'ok',
  FAIR: 'warn',
  POOR: 'bad',
}

export const RECTIFICATION_TONES: Record<RectificationPhase, Tone> = {
  ISSUED: 'warn',
  ACKNOWLEDGED: 'run',
  PLANNED: 'run',
  IN_PROGRESS: 'run',
  SUBMITTED: 'run',
  VERIFIED: 'ok',
  CLOSED: 'ok',
  RISK_ACCEPTED: 'na',
  VOID: 'na',
}

export const RISK_TONES: Record<Risk, Tone> = { LOW: 'none', MEDIUM: 'run', HIGH: 'warn', MAJOR: 'bad' }
