import { api, read } from '@/api/client'
import type { FieldError } from '@/api/problem'
import { everyRow } from '@/app/pages'
import { today } from '@/app/time'

/** A system of the unit, and who takes it over. */
export interface Heir {
  target: string
  name: string
  /** Chosen for this system; empty for what is proposed for all. */
  chosen: string
}

/** The systems the unit operates on the day of the act; ahead of today, those of today. */
export async function heirsOf(unit: string, day: string, signal: AbortSignal): Promise<Heir[]> {
  const on = day && day < today.value ? { on: day } : {}
  const { rows } = await everyRow((query) => read(api.GET('/api/v1/protection-targets', { params: { query: { ...query, ...on, within: unit } }, signal })))
  return rows.filter((row) => row.operator.unit === unit).map((row) => ({ target: row.target, name: row.name, chosen: '' }))
}

/** Systems with a successor, chosen or proposed. */
export function successionsOf(heirs: readonly Heir[], proposed: string): { target: string; successor: string }[] {
  return heirs.map((heir) => ({ target: heir.target, successor: heir.chosen || proposed })).filter(({ successor }) => successor !== '')
}

/** A unit that ends leaves no system behind. */
export function heirless(heirs: readonly Heir[], proposed: string): FieldError[] {
  const left = heirs.filter((heir) => !heir.chosen && !proposed)
  return left.length === 0 ? [] : [{ pointer: '/successions', detail: `还有 ${left.length} 个对象没有接收单位：${left.map((heir) => heir.name).join('、')}` }]
}
