import { inspectionBy, isHead, mayDraft } from '@/app/authority'
import type { HeldAppointment } from '@/app/session'
import type { InspectionDetail, InspectionKind, PlanDetail } from '@/features/inspection/inspection'

const ADMINS = ['DISTRICT_ADMIN', 'CITY_ADMIN']

/** The kind that somebody under this appointment records: who looked, records. */
export function recordedBy(acting: HeldAppointment | undefined): InspectionKind | undefined {
  if (!acting) return undefined
  if (mayDraft(acting, { operator: acting.unit })) return 'SELF'
  if (acting.role === 'POLICE_LIAISON') return 'POLICE'
  return ADMINS.includes(acting.role) ? 'AUTHORITY' : undefined
}

/** The units whose systems one may have looked at, in tree order. */
export function inspectedUnits<N extends { unit: string; superior?: string | null }>(nodes: readonly N[], acting: HeldAppointment | undefined): N[] {
  const kind = recordedBy(acting)
  const own = acting?.unit.unit
  if (!own || !kind) return []
  if (kind === 'SELF') return nodes.filter(({ unit }) => unit === own)
  const below = new Set([own])
  for (const { unit, superior } of nodes) if (superior && below.has(superior)) below.add(unit)
  return nodes.filter(({ unit }) => below.has(unit) && (kind === 'POLICE' || unit !== own))
}

/** Whoever may record one puts it right. */
export function mayCorrectInspection({ inspection, path }: InspectionDetail, acting: HeldAppointment | undefined): boolean {
  return inspectionBy(acting, { operator: { unit: inspection.unit }, path }) === inspection.record.kind
}

export function mayCorrectPlan(detail: PlanDetail, acting: HeldAppointment | undefined): boolean {
  return isHead(acting, detail) || acting?.role === 'CITY_ADMIN'
}
