import type { Trace } from '@/components/shapes'
import type { Origin } from '@/components/rectifications'
import type { RectificationPhase, Risk } from '@/components/phases'
import type { RectificationDetail, ShownItem } from '@/features/rectification/rectification'

/** An order for tests: of a district, to a school, with one item put right and one open. */
export const school = { unit: 'unit-S', name: '样例中学' }
export const bureau = { unit: 'unit-D', name: '样例区教育局' }
export const city = { unit: 'unit-C', name: '样例市教育局' }

export function traced(position: number, role = 'UNIT_IT', reason?: string): Trace & RectificationDetail['rectification']['ordered'] {
  const effective = `2026-11-${String(position).padStart(2, '0')}`
  const trace = {
    position, sequence: position, eventName: 'rectification.ordered', effective, recorded: `${effective}T02:00:00Z`, late: false,
    actor: { person: 'person-1', name: '王示范' }, role, unit: school, basis: reason ? { reason } : {},
  }
  return trace as Trace & RectificationDetail['rectification']['ordered']
}

export function item(number: number, standing: ShownItem['standing'], risk: Risk = 'HIGH'): ShownItem {
  return { number, item: { target: 'target-7K2M9QXA', risk, clause: '8.1.4.3', finding: `问题 ${number}` }, targetName: '示例平台', standing }
}

interface Given {
  phase: RectificationPhase
  origin?: Origin
  items?: ShownItem[]
  deadline?: Partial<RectificationDetail['deadline']>
  work?: Partial<RectificationDetail['work']>
}

export function detailOf({ phase, origin = 'AUTHORITY_INSPECTION', items = [item(1, 'DONE'), item(2, 'OPEN')], deadline = {}, work = {} }: Given): RectificationDetail {
  const order = { origin, subject: '补齐日志', dueOn: '2026-12-31', items: items.map((each) => each.item) }
  return {
    rectification: { rectification: 'rectification-7K2M9QXD', version: 4, unit: 'unit-S', phase, phaseSince: '2026-11-01', order, entry: 0, ordered: traced(1, 'DISTRICT_ADMIN') },
    unit: school,
    path: [city, bureau, school],
    deadline: { dueOn: '2026-12-31', extensions: [], urgings: [], escalations: [], ...deadline },
    items,
    work: { progress: [], submissions: [], accepted: [], ...work },
  }
}
