import type { components, operations } from '@/api/generated/schema'
import type { Level } from '@/components/levels'
import { today, type Day } from '@/app/time'

export type StatisticsView = components['schemas']['StatisticsView']
export type OfUnit = StatisticsView['units'][number]
export type OfMonth = StatisticsView['trend'][number]

type Asked = NonNullable<operations['listTargets']['parameters']['query']>
/** The filters of the list of targets that a count is of. */
export type Counted = Pick<Asked, 'within' | 'exactly' | 'level' | 'graded' | 'filed' | 'toFile' | 'phase' | 'grading' | 'filing'>

export const LEVELS: readonly Level[] = ['L1', 'L2', 'L3', 'L4', 'L5']

/**
 * The list of exactly what was counted.
 * @param on the day counted, where it is another than the one the page is on
 */
export function listOf(counted: Counted, on?: Day): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(counted)) if (value !== undefined && value !== '') query.set(name, String(value))
  if (on !== undefined && on !== today.value) query.set('on', on)
  const text = query.toString()
  return `/protection-targets${text && `?${text}`}`
}

/** What a row counts: a unit with all below it, or itself alone. */
export function placeOf({ unit, exactly }: OfUnit): Counted {
  return exactly ? { within: unit.unit, exactly: true } : { within: unit.unit }
}

/** 应备案 at a place: level 2 and above, filed or not, or both. */
export function toFile(place: Counted, filed?: boolean): Counted {
  return { ...place, toFile: true, ...(filed !== undefined && { filed }) }
}

/** The list of what is overdue there. */
export function overdueOf({ unit, exactly }: OfUnit): string {
  return `/obligations?within=${unit.unit}${exactly ? '&exactly=true' : ''}&standing=OVERDUE`
}

/** 91.9 of 925 in 1,007; nothing to divide by is nothing. */
export function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 1000) / 10
}

export function percentText(part: number, whole: number): string {
  const value = percent(part, whole)
  return value === undefined ? '—' : `${value}%`
}

export const countText = (count: number) => count.toLocaleString('zh-CN')
