import type { components } from '@/api/generated/schema'
import { daysBetween, type Day } from '@/app/time'
import { CONCLUSION_TONES, EVALUATION_TONES, FILING_TONES, GRADING_TONES } from '@/components/phases'
import type { Region, Tone } from '@/components/shapes'
import { PHASE_TONES } from '@/features/protectiontarget/acts'
import type { TargetDetail } from '@/features/protectiontarget/fields'
import { words } from '@/locales/words'

export type Regions = components['schemas']['Regions']

/** How a region stands, and what explains it. */
export interface Standing {
  tone: Tone
  text: string
  detail?: string
}

/** A certificate that ends within so many days is shown as ending (domain.md §10.5, F11). */
const ENDING_DAYS = 90

export function gradingStanding({ gradingPhase, gradingSince, changed }: Regions): Standing {
  if (!gradingPhase) return { tone: 'none', text: '未定级' }
  const detail = gradingSince && `${gradingSince} 起`
  if (changed) return { tone: 'warn', text: words.gradingPhase(gradingPhase), detail: '已变更，待复核' }
  return { tone: GRADING_TONES[gradingPhase], text: words.gradingPhase(gradingPhase), ...(detail && { detail }) }
}

export function filingStanding({ levels, filingPhase, filingSince, certificate, validUntil }: Regions, day: Day): Standing {
  if (!filingPhase) return levels?.overall === 'L1' ? { tone: 'na', text: '无需备案' } : { tone: 'none', text: levels ? '待备案' : '未备案' }
  const detail = certificate ? [certificate, validUntil && `至 ${validUntil}`].filter(Boolean).join('，') : filingSince && `${filingSince} 起`
  const standing = { tone: FILING_TONES[filingPhase], text: words.filingPhase(filingPhase), ...(detail && { detail }) }
  if (!validUntil || filingPhase === 'CANCELLED' || filingPhase === 'WITHDRAWN') return standing
  const left = daysBetween(day, validUntil)
  if (left < 0) return { ...standing, tone: 'bad', text: '备案证明已过期' }
  return left <= ENDING_DAYS && filingPhase === 'CERTIFIED' ? { ...standing, tone: 'warn', text: left === 0 ? '今天到期' : `剩 ${left} 天` } : standing
}

/** The cycle under way, else what the last report concluded. */
export function evaluationStanding({ evaluationPhase, evaluationSince, conclusion, evaluatedOn }: Regions): Standing {
  if (!evaluationPhase) return { tone: 'none', text: '未测评' }
  const last = conclusion && `${words.conclusion(conclusion)}，${evaluatedOn} 报告`
  const detail = last ?? (evaluationSince && `${evaluationSince} 起`)
  const tone = conclusion && EVALUATION_TONES[evaluationPhase] === 'ok' ? CONCLUSION_TONES[conclusion] : EVALUATION_TONES[evaluationPhase]
  return { tone, text: words.evaluationPhase(evaluationPhase), ...(detail && { detail }) }
}

function sinceText({ phase, phaseSince, commissionedOn, life }: TargetDetail['target']): string {
  if (phase === 'ONLINE') return `${commissionedOn ?? life.online ?? phaseSince} 投入运行`
  return `${phaseSince} 起${phase === 'SUSPENDED' && life.suspensionOrdered ? '，责令停用' : ''}`
}

/** The band on a target's page: each region with whether it differs from today, and where it leads. */
export function regionBand({ target, regions, sinceThen }: TargetDetail, day: Day): Region[] {
  const differs = (...fields: string[]) => sinceThen.some(({ field }) => fields.includes(field))
  const { phase } = target
  const since = sinceText(target)
  const grading = regions.grading && `/gradings/${regions.grading}`
  const filing = regions.filing && `/filings/${regions.filing}`
  const evaluation = regions.evaluation && `/evaluations/${regions.evaluation}`
  return [
    { key: 'life', label: '生命周期', tone: PHASE_TONES[phase], text: words.lifePhase(phase), detail: since, differs: differs('phase', 'phaseSince', 'suspensionOrdered') },
    { key: 'grading', label: '定级', ...gradingStanding(regions), ...(grading && { to: grading }), differs: differs('regions.levels', 'regions.gradingPhase') },
    { key: 'filing', label: '备案', ...filingStanding(regions, day), ...(filing && { to: filing }), differs: differs('regions.filingPhase', 'regions.certificate') },
    { key: 'evaluation', label: '测评', ...evaluationStanding(regions), ...(evaluation && { to: evaluation }), differs: differs('regions.evaluationPhase', 'regions.conclusion') },
  ]
}
