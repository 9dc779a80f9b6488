import { api, readVersioned } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { contestOf, type Contest } from '@/app/act'
import { words } from '@/locales/words'

type Schemas = components['schemas']
export type EvaluationDetail = Schemas['EvaluationDetail']
export type EvaluationView = Schemas['EvaluationView']
export type EvaluationRow = Schemas['EvaluationRow']
export type EvaluationReport = Schemas['EvaluationReport']
export type ExistingEvaluation = Schemas['ExistingEvaluation']

export async function presentEvaluation(evaluation: string): Promise<{ detail: EvaluationDetail; etag: string }> {
  const { body, etag } = await readVersioned(api.GET('/api/v1/evaluations/{evaluation}', { params: { path: { evaluation } } }))
  return { detail: body.body, etag }
}

/** After somebody was faster: where the evaluation stands otherwise than it was seen. */
export async function contestEvaluation(seen: EvaluationView): Promise<Contest> {
  const { detail, etag } = await presentEvaluation(seen.evaluation)
  const now = detail.evaluation
  return contestOf(etag, [
    ['阶段', words.evaluationPhase(seen.phase), words.evaluationPhase(now.phase)],
    ['报告编号', seen.report?.number, now.report?.number],
    ['测评结论', seen.report && words.conclusion(seen.report.result.conclusion), now.report && words.conclusion(now.report.result.conclusion)],
    ['第几版', String(seen.version), String(now.version)],
  ])
}
