import type { components } from '@/api/generated/schema'
import type { Difference, Fact } from '@/components/shapes'
import * as codes from '@/features/protectiontarget/words'
import { words } from '@/locales/words'

export type TargetDetail = components['schemas']['TargetDetail']

export const GROUPS = { basic: '基本信息', service: '业务与服务', deployment: '部署与网络', architecture: '技术与建设' } as const

interface TargetField {
  /** As the server names it in differences and histories. */
  path: string
  label: string
  /** Where it is shown; what has none stands elsewhere on the page. */
  group?: keyof typeof GROUPS
  words?: (raw: string) => string
  /** Left out where it has no value on either day, as it depends on another choice. */
  dependent?: boolean
  /** What stands for no value. */
  none?: string
  wide?: boolean
  code?: boolean
}

const table = (labels: codes.Words) => (raw: string) => labels[raw] ?? raw
const each = (labels: codes.Words) => (raw: string) => raw.split('、').map(table(labels)).join('、')
const persons = (raw: string) => (/^\d+$/.test(raw) ? `${Number(raw).toLocaleString('zh-CN')} 人` : raw)

const FIELDS: readonly TargetField[] = [
  { path: 'name', label: '名称', group: 'basic', wide: true },
  { path: 'operator', label: '责任单位', group: 'basic' },
  { path: 'kind', label: '对象类型', group: 'basic', words: words.targetKind },
  { path: 'buildKind', label: '建设类别', group: 'basic', words: words.buildKind },
  { path: 'commissionedOn', label: '投入运行时间', group: 'basic', dependent: true },
  { path: 'phase', label: '生命周期', words: words.lifePhase },
  { path: 'phaseSince', label: '本阶段始于' },
  { path: 'business.description', label: '承载业务', group: 'service', wide: true },
  { path: 'business.types', label: '业务类型', group: 'service', words: each(codes.BUSINESS_TYPES) },
  { path: 'business.otherType', label: '其他业务类型', group: 'service', dependent: true },
  { path: 'service.scope', label: '服务范围', group: 'service', words: table(codes.SCOPES) },
  { path: 'service.regions', label: '跨越个数', group: 'service', dependent: true },
  { path: 'service.otherScope', label: '其他服务范围', group: 'service', dependent: true },
  { path: 'service.audience', label: '服务对象', group: 'service', words: table(codes.AUDIENCES) },
  { path: 'service.otherAudience', label: '其他服务对象', group: 'service', dependent: true },
  { path: 'service.users', label: '用户规模', group: 'service', words: persons },
  { path: 'deployment.coverage', label: '部署范围', group: 'deployment', words: table(codes.COVERAGES) },
  { path: 'deployment.otherCoverage', label: '其他部署范围', group: 'deployment', dependent: true },
  { path: 'deployment.network', label: '网络性质', group: 'deployment', words: table(codes.NETWORKS) },
  { path: 'deployment.otherNetwork', label: '其他网络性质', group: 'deployment', dependent: true },
  { path: 'deployment.sourceAddresses', label: '源站地址', group: 'deployment', code: true },
  { path: 'deployment.domains', label: '域名', group: 'deployment', code: true },
  { path: 'deployment.ports', label: '协议与端口', group: 'deployment', code: true },
  { path: 'deployment.interconnections', label: '互联情况', group: 'deployment', words: each(codes.INTERCONNECTIONS), none: '无互联' },
  { path: 'deployment.otherInterconnection', label: '其他互联', group: 'deployment', dependent: true },
  { path: 'architecture.technologies', label: '采用技术', group: 'architecture', words: each(codes.TECHNOLOGIES), none: '无' },
  { path: 'architecture.otherTechnology', label: '其他技术', group: 'architecture', dependent: true },
  { path: 'architecture.cloud.platform', label: '云平台', group: 'architecture', none: '不使用云平台' },
  { path: 'architecture.cloud.level', label: '云平台等级', group: 'architecture', words: table(codes.LEVELS), dependent: true },
  { path: 'architecture.cloud.filingNumber', label: '平台备案编号', group: 'architecture', dependent: true, code: true },
  { path: 'architecture.superiorSystem', label: '上级系统', group: 'architecture', none: '非分系统' },
  { path: 'architecture.superiorSystemUnit', label: '上级系统所属单位', group: 'architecture', dependent: true },
  { path: 'architecture.developer', label: '开发单位', group: 'architecture' },
  { path: 'architecture.maintainer', label: '运维单位', group: 'architecture' },
]

const byPath = new Map(FIELDS.map((field) => [field.path, field]))

export function labelOf(path: string): string | undefined {
  return byPath.get(path)?.label
}

/** Words for a raw value: a code's label, a number with its unit. */
export function shown(path: string, raw: string): string {
  return byPath.get(path)?.words?.(raw) ?? raw
}

function textAt(content: unknown, path: string): string | undefined {
  let at: unknown = content
  for (const name of path.split('.')) at = (at as Record<string, unknown> | null | undefined)?.[name]
  if (at === undefined || at === null || at === '') return undefined
  return Array.isArray(at) ? at.join('、') || undefined : String(at)
}

/** Every field that has a value, as text under its path; what `content` lacks is left out. */
export function valuesOf(content: object): Map<string, string> {
  const found = FIELDS.map((field): [string, string | undefined] => [field.path, textAt(content, field.path)])
  return new Map(found.filter((one): one is [string, string] => one[1] !== undefined))
}

/** The values of a detail, with the operating unit by its name. */
export function valuesOfDetail(detail: TargetDetail): Map<string, string> {
  return valuesOf(detail.target).set('operator', detail.operator.name)
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
        label: field.label,
        field: field.path,
        value: raw === undefined ? field.none : shown(field.path, raw),
        words: (now: string) => shown(field.path, now),
        wide: field.wide,
        code: field.code,
      }
    })
}
