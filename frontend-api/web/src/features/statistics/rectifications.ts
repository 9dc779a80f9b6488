import type { components, operations } from '@/api/generated/schema'

export type RectificationsOfUnit = components['schemas']['RectificationComparison']['units'][number]

type Asked = NonNullable<operations['listRectifications']['parameters']['query']>
type Counted = Pick<Asked, 'open' | 'overdue' | 'closed'>

/** The list of exactly the orders that were counted of a row. */
export function ordersOf({ unit, exactly }: Pick<RectificationsOfUnit, 'unit' | 'exactly'>, counted: Counted): string {
  const query = new URLSearchParams({ within: unit.unit })
  if (exactly) query.set('exactly', 'true')
  for (const [name, value] of Object.entries(counted)) query.set(name, String(value))
  return `/rectifications?${query.toString()}`
}
