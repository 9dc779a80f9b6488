import { api, read, readVersioned } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { contestOf, type Contest } from '@/app/act'
import { useLoad, type Load } from '@/app/loading'
import { notation } from '@/components/levels'
import { words } from '@/locales/words'

export type GradingDetail = components['schemas']['GradingDetail']
export type GradingView = components['schemas']['GradingView']
export type GradingRow = components['schemas']['GradingRow']
export type TargetView = components['schemas']['ProtectionTargetView']

/** The codes of 系统类别, by their label. */
export function useCategories(): Load<Record<string, string>> {
  return useLoad(async (signal) => {
    const answer = await read(
      api.GET('/api/v1/code-tables/{table}', { params: { path: { table: 'system-category' }, query: { includeWithdrawn: true } }, signal }),
    )
    const codes = [...answer.body].sort((a, b) => a.order - b.order)
    return Object.fromEntries(codes.map(({ code, label }) => [code, label]))
  })
}

/** How many experts a review needs at least; undefined where no parameter says. */
export function useExpertsMinimum(): Load<number | undefined> {
  return useLoad(async (signal) => {
    const answer = await read(api.GET('/api/v1/parameters', { signal }))
    const value = answer.body.find(({ key }) => key === 'grading-experts-minimum')?.value
    return value === undefined ? undefined : Number(value)
  })
}

/** The grading and its version as they are now. */
export async function presentGrading(grading: string): Promise<{ detail: GradingDetail; etag: string }> {
  const answer = await readVersioned(api.GET('/api/v1/gradings/{grading}', { params: { path: { grading } } }))
  return { detail: answer.body.body, etag: answer.etag }
}

/** After somebody was faster: what the page showed against what there is now. */
export async function contestGrading(seen: GradingView): Promise<Contest> {
  const { detail, etag } = await presentGrading(seen.grading)
  const now = detail.grading
  return contestOf(etag, [
    ['阶段', words.gradingPhase(seen.phase), words.gradingPhase(now.phase)],
    ['等级', seen.levels && notation(seen.levels), now.levels && notation(now.levels)],
    ['提交内容摘要', seen.submissionDigest, now.submissionDigest],
    ['版本', `第 ${seen.version} 版`, `第 ${now.version} 版`],
  ])
}

/** What the paper on the desk is called: 首次定级, or the how manieth. */
export function ordinalOf(gradings: readonly GradingRow[], grading: string): string {
  const place = [...gradings].reverse().findIndex((each) => each.grading === grading)
  return place <= 0 ? '首次定级' : `第 ${place + 1} 次定级`
}
