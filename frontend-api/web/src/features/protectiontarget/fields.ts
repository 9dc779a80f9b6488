import type { components } from '@/api/generated/schema'
import { notation } from '@/components/levels'
import type { Difference, Fact } from '@/components/shapes'
import { labelOf, shown, textAt } from '@/locales/target'

export type TargetDetail = components['schemas']['TargetDetail']

export const GROUPS = { basic: '基本信息', service: '业务与服务', deployment: '部署与网络', architecture: '技术与建设' } as const

interface TargetField {
  /** As the server names it in differences and histories. */
  path: string
  /** Where it is shown; what has none stands elsewhere on the page. */
  group?: keyof typeof GROUPS
  /** Left out where it has no value on either day, as it depends on another choice. */
  dependent?: boolean
  /** What stands for no value. */
  none?: string
  wide?: boolean
  code?: boolean
}

const FIELDS: readonly TargetField[] = [
  { path: 'name', group: 'basic', wide: true },
  { path: 'operator', group: 'basic' },
  { path: 'kind', group: 'basic' },
  { path: 'buildKind', group: 'basic' },
  { path: 'commissionedOn', group: 'basic', dependent: true },
  { path: 'phase' },
  { path: 'phaseSince' },
  { path: 'suspensionOrdered' },
  { path: 'retirement.disposal' },
  { path: 'retirement.description' },
  { path: 'retirement.proof' },
  { path: 'majorChangeOn' },
  { path: 'majorChange.kinds' },
  { path: 'majorChange.description' },
  { path: 'majorChange.file' },
  { path: 'business.description', group: 'service', wide: true },
  { path: 'business.types', group: 'service' },
  { path: 'business.otherType', group: 'service', dependent: true },
  { path: 'service.scope', group: 'service' },
  { path: 'service.regions', group: 'service', dependent: true },
  { path: 'service.otherScope', group: 'service', dependent: true },
  { path: 'service.audience', group: 'service' },
  { path: 'service.otherAudience', group: 'service', dependent: true },
  { path: 'service.users', group: 'service' },
  { path: 'deployment.coverage', group: 'deployment' },
  { path: 'deployment.otherCoverage', group: 'deployment', dependent: true },
  { path: 'deployment.network', group: 'deployment' },
  { path: 'deployment.otherNetwork', group: 'deployment', dependent: true },
  { path: 'deployment.sourceAddresses', group: 'deployment', code: true },
  { path: 'deployment.domains', group: 'deployment', code: true },
  { path: 'deployment.ports', group: 'deployment', code: true },
  { path: 'deployment.interconnections', group: 'deployment', none: '无互联' },
  { path: 'deployment.otherInterconnection', group: 'deployment', dependent: true },
  { path: 'architecture.technologies', group: 'architecture', none: '无' },
  { path: 'architecture.otherTechnology', group: 'architecture', dependent: true },
  { path: 'architecture.cloud.platform', group: 'architecture', none: '不使用云平台' },
  { path: 'architecture.cloud.level', group: 'architecture', dependent: true },
  { path: 'architecture.cloud.filingNumber', group: 'architecture', dependent: true, code: true },
  { path: 'architecture.superiorSystem', group: 'architecture', none: '非分系统' },
  { path: 'architecture.superiorSystemUnit', group: 'architecture', dependent: true },
  { path: 'architecture.developer', group: 'architecture' },
  { path: 'architecture.maintainer', group: 'architecture' },
  { path: 'regions.levels' },
  { path: 'regions.gradingPhase' },
  { path: 'regions.filingPhase' },
  { path: 'regions.certificate' },
  { path: 'regions.evaluationPhase' },
  { path: 'regions.conclusion' },
  { path: 'examined.self.endedOn' },
  { path: 'examined.police.endedOn' },
  { path: 'examined.authority.endedOn' },
  { path: 'examined.plan.filedOn' },
]

/** Every field that has a value, as text under its path; what `content` lacks is left out. */
export function valuesOf(content: object): Map<string, string> {
  const found = FIELDS.map((field): [string, string | undefined] => [field.path, textAt(content, field.path)])
  return new Map(found.filter((one): one is [string, string] => one[1] !== undefined))
}

/** The values of a detail, with the operating unit by its name and what its gradings and filings come to. */
export function valuesOfDetail(detail: TargetDetail): Map<string, string> {
  const { levels, ...phases } = detail.regions
  const regions = { ...phases, ...(levels && { levels: notation(levels) }) }
  const { suspensionOrdered, ...life } = detail.target.life
  return valuesOf({ ...detail.target, ...life, ...(suspensionOrdered && { suspensionOrdered }), regions, examined: detail.examined }).set('operator', detail.operator.name)
}

/** The fields in which two moments differ, in the order of the page. */
export function differencesOf(then: Map<string, string>, now: Map<string, string>): Difference[] {
  return FIELDS.filter(({ path }) => then.get(path) !== now.get(path)).map(({ path }) => ({
    field: path,
    then: then.get(path),
    now: now.get(path),
  }))
}

/** The facts of one group; what depends on a choice that was not made is left out, unless it differs from today. */
export function factsOf(group: keyof typeof GROUPS, detail: TargetDetail): Fact[] {
  const values = valuesOfDetail(detail)
  const differs = new Set(detail.sinceThen.map((difference) => difference.field))
  return FIELDS.filter((field) => field.group === group)
    .filter((field) => !field.dependent || values.has(field.path) || differs.has(field.path))
    .map((field) => {
      const raw = values.get(field.path)
      return {
        label: labelOf(field.path) ?? field.path,
        field: field.path,
        value: raw === undefined ? field.none : shown(field.path, raw),
        words: (now: string) => shown(field.path, now),
        wide: field.wide,
        code: field.code,
      }
    })
}
