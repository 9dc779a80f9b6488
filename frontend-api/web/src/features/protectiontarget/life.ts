import type { components } from '@/api/generated/schema'
import { contestOf, type Contest } from '@/app/act'
import type { HeldAppointment } from '@/app/session'
import type { TargetDetail } from '@/features/protectiontarget/fields'
import { mayDecide, mayOperate } from '@/features/protectiontarget/acts'
import { presentTarget } from '@/features/protectiontarget/useContest'
import { words } from '@/locales/words'

/** What is done with a system beside its steps to use: 停用 and 恢复, 退役, 重大变更, 移交. */
export type LifeAct = 'suspend' | 'resume' | 'major-change' | 'retire' | 'hand-over'
export type DataDisposal = components['schemas']['Retirement']['disposal']
export type ChangeKind = components['schemas']['MajorChange']['kinds'][number]

export const LIFE_TITLES: Record<LifeAct, string> = {
  suspend: '停用',
  resume: '恢复使用',
  'major-change': '登记重大变更',
  retire: '退役',
  'hand-over': '移交',
}

/** Whether an authority above the operating unit acts: the city, or the district of its path. */
function isAbove({ path, operator }: TargetDetail, acting: HeldAppointment | undefined): boolean {
  return (
    acting !== undefined &&
    ['CITY_ADMIN', 'DISTRICT_ADMIN'].includes(acting.role) &&
    acting.unit.unit !== operator.unit &&
    path.some(({ unit }) => unit === acting.unit.unit)
  )
}

function mayHandOver(detail: TargetDetail, acting: HeldAppointment | undefined): boolean {
  return acting?.role === 'CITY_ADMIN' || (acting?.role === 'DISTRICT_ADMIN' && detail.path.some(({ unit }) => unit === acting.unit.unit))
}

/** What this person can do with a system in its phase (domain.md §10.2); whoever suspended also resumes. */
export function lifeActs(detail: TargetDetail, acting: HeldAppointment | undefined): LifeAct[] {
  const { phase, life } = detail.target
  if (phase === 'RETIRED') return []
  const { unit } = detail.operator
  const decides = mayDecide(acting, unit)
  const above = isAbove(detail, acting)
  const found: [LifeAct, boolean][] = [
    ['resume', phase === 'SUSPENDED' && (life.suspensionOrdered ? above : decides)],
    ['suspend', phase === 'ONLINE' && (decides || above)],
    ['major-change', ['TRIAL', 'ONLINE', 'SUSPENDED'].includes(phase) && mayOperate(acting, unit)],
    ['retire', decides],
    ['hand-over', mayHandOver(detail, acting)],
  ]
  return found.filter(([, may]) => may).map(([act]) => act)
}

/** After somebody was faster: where the system stands now. */
export async function contestLife({ target }: TargetDetail): Promise<Contest> {
  const { view, etag } = await presentTarget(target.target)
  return contestOf(etag, [
    ['生命周期', words.lifePhase(target.phase), words.lifePhase(view.phase)],
    ['本阶段始于', target.phaseSince, view.phaseSince],
  ])
}
