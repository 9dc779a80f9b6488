import { api, read, readVersioned } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { contestOf, type Contest } from '@/app/act'
import type { Day } from '@/app/time'
import { upToLevelText } from '@/locales/inspection'

type Schemas = components['schemas']
export type InspectionKind = Schemas['InspectionKind']
export type InspectionDetail = Schemas['InspectionDetail']
export type InspectionRow = Schemas['InspectionRow']
export type InspectionRecord = Schemas['InspectionRecord']
export type PlanDetail = Schemas['ProtectionPlanDetail']
export type PlanRow = Schemas['ProtectionPlanRow']
export type ProtectionPlan = Schemas['ProtectionPlan']
export type UnitTarget = Schemas['TargetRow']

/** The most that one page of the list holds; no unit has nearly as many. */
const MOST = 200

/** What a unit operates itself on a day, by name. */
export async function targetsOf(unit: string, on: Day, signal: AbortSignal): Promise<UnitTarget[]> {
  const query = { within: unit, exactly: true, on, page: 1, size: MOST }
  return (await read(api.GET('/api/v1/protection-targets', { params: { query }, signal }))).body.rows
}

/** After somebody was faster: where the inspection is recorded otherwise than it was seen. */
export async function contestInspection(seen: InspectionDetail): Promise<Contest> {
  const path = { inspection: seen.inspection.inspection }
  const { body, etag } = await readVersioned(api.GET('/api/v1/inspections/{inspection}', { params: { path } }))
  const [mine, theirs] = [seen.inspection, body.body.inspection]
  return contestOf(etag, [
    ['结束日期', mine.endedOn, theirs.endedOn],
    ['结果', upToLevelText(mine.record.upToLevel), upToLevelText(theirs.record.upToLevel)],
    ['检查情况', mine.record.summary, theirs.record.summary],
    ['第几版', String(mine.version), String(theirs.version)],
  ])
}

/** The same of a plan. */
export async function contestPlan(seen: PlanDetail): Promise<Contest> {
  const path = { plan: seen.plan.id }
  const { body, etag } = await readVersioned(api.GET('/api/v1/protection-plans/{plan}', { params: { path } }))
  const [mine, theirs] = [seen.plan, body.body.plan]
  return contestOf(etag, [
    ['年度', String(mine.plan.year), String(theirs.plan.year)],
    ['报送日期', mine.filedOn, theirs.filedOn],
    ['第几版', String(mine.version), String(theirs.version)],
  ])
}
