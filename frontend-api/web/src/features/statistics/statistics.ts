import type { components } from '@/api/generated/schema'
import type { Level } from '@/components/levels'

export type Statistics = components['schemas']['StatisticsView']
export type OfUnit = components['schemas']['StatisticsViewOfUnit']
export type OfMonth = components['schemas']['StatisticsViewOfMonth']

export const LEVELS: readonly Level[] = ['L1', 'L2', 'L3', 'L4', 'L5']

/** The list whose rows a number counts; the day asked about goes with every address by itself. */
export function rowsOf(filters: Record<string, string | boolean | undefined>): { path: string; query: Record<string, string> } {
  const query = Object.fromEntries(Object.entries(filters).flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, String(value)]])))
  return { path: '/protection-targets', query }
}

/** 18 of 24 as 75%; nothing of nothing is no share. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((part / whole) * 100)
}
