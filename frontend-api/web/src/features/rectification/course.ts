import type { RectificationPhase } from '@/components/phases'
import type { Tone, Trace } from '@/components/shapes'
import { itemsText, type RectificationDetail } from '@/features/rectification/rectification'
import { nameOf } from '@/components/shapes'

/** Something that was done about an order. */
export interface Step {
  title: string
  tone: Tone
  trace: Trace
  /** What was said, in lines. */
  said: string[]
  files: { label: string; file: string }[]
}

const file = (label: string, digest: string | null | undefined) => (digest ? [{ label, file: digest }] : [])
const lines = (...said: (string | false | null | undefined)[]): string[] => said.filter((line): line is string => !!line)

function unitSteps({ work }: RectificationDetail): Step[] {
  const { acknowledged, plan, progress, submissions, filed } = work
  return [
    ...(acknowledged ? [{ title: '签收', tone: 'ok' as const, trace: acknowledged, said: [], files: [] }] : []),
    ...(plan
      ? [{
          title: '整改方案', tone: 'ok' as const, trace: plan.trace,
          said: lines(`责任人 ${nameOf(plan.responsible)}，计划 ${plan.plan.finishOn} 完成`, plan.plan.measures, plan.plan.meanwhile && `临时措施：${plan.plan.meanwhile}`),
          files: file('方案', plan.plan.file),
        }]
      : []),
    ...progress.map(({ done, note, evidence, trace }) => ({
      title: done.length > 0 ? `整改完成${itemsText(done)}` : '整改进展', tone: 'ok' as const, trace, said: [note],
      files: evidence.map((each, index) => ({ label: `佐证 ${index + 1}`, file: each })),
    })),
    ...submissions.map(({ report, trace }) => ({ title: '提交整改报告', tone: 'ok' as const, trace, said: [], files: file('整改报告', report) })),
    ...(filed ? [{ title: '报公安机关', tone: 'ok' as const, trace: filed.trace, said: [], files: file('回执', filed.receipt) }] : []),
  ]
}

function issuerSteps({ rectification, deadline, work }: RectificationDetail): Step[] {
  const verdicts = work.submissions.flatMap(({ verdict }) => (verdict ? [verdict] : []))
  return [
    ...verdicts.map(({ verified, opinion, evidence, again, trace }) => ({
      title: verified ? '核查通过' : `退回${itemsText(again)}`, tone: verified ? ('ok' as const) : ('bad' as const), trace, said: lines(opinion), files: file('核查材料', evidence),
    })),
    ...work.accepted.map(({ items, until, trace }) => ({ title: `接受${itemsText(items)}的风险`, tone: 'na' as const, trace, said: [`接受至 ${until}`], files: [] })),
    ...(deadline.asked ? [{ title: '申请延期', tone: 'warn' as const, trace: deadline.asked.trace, said: [`延期至 ${deadline.asked.until}，等待答复`], files: [] }] : []),
    ...deadline.extensions.map(({ dueOn, consent, trace }) => ({ title: '同意延期', tone: 'ok' as const, trace, said: [`期限改为 ${dueOn}`], files: file('书面同意', consent) })),
    ...deadline.urgings.map(({ message, trace }) => ({ title: '催办', tone: 'warn' as const, trace, said: [message], files: [] })),
    ...deadline.escalations.map((trace) => ({ title: '升级督办', tone: 'bad' as const, trace, said: [], files: [] })),
    ...(work.closed ? [{ title: rectification.phase === 'VOID' ? '作废' : '办结', tone: 'na' as const, trace: work.closed, said: [], files: [] }] : []),
  ]
}

/** All that was done, in the order it was recorded. */
export function stepsOf(detail: RectificationDetail): Step[] {
  return [...unitSteps(detail), ...issuerSteps(detail)].sort((a, b) => a.trace.position - b.trace.position)
}

const WAY: readonly { label: string; phase: RectificationPhase }[] = [
  { label: '下达', phase: 'ISSUED' },
  { label: '签收', phase: 'ACKNOWLEDGED' },
  { label: '方案', phase: 'PLANNED' },
  { label: '整改', phase: 'IN_PROGRESS' },
  { label: '提交', phase: 'SUBMITTED' },
  { label: '核查', phase: 'VERIFIED' },
  { label: '办结', phase: 'CLOSED' },
]

/** The usual way of an order, and how far it is: what is done, what is on, what is ahead; the day where it is known. */
export function wayOf({ rectification, work }: RectificationDetail): { label: string; tone: Tone; on: string | undefined }[] {
  const { phase, ordered } = rectification
  const last = work.submissions.at(-1)
  const verdict = last?.verdict?.verified ? last.verdict.trace.effective : undefined
  const at = WAY.findIndex((each) => each.phase === phase)
  const returned = phase === 'IN_PROGRESS' && last?.verdict?.verified === false
  const days = [
    ordered.effective, work.acknowledged?.effective, work.plan?.trace.effective, work.progress[0]?.trace.effective,
    returned ? undefined : last?.trace.effective, verdict, phase === 'CLOSED' ? work.closed?.effective : undefined,
  ]
  return WAY.map(({ label }, index) => {
    const over = phase === 'CLOSED' || (at < 0 ? days[index] !== undefined : index < at)
    const left = over && days[index] === undefined
    return { label, tone: left ? 'na' : over ? 'ok' : index === at ? 'run' : 'none', on: days[index] }
  })
}
