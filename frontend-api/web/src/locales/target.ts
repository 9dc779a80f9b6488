/** Chinese of a protection target: its fields, and the choices of 备案表（2025）表二 with the codes printed there. */
import { inspectionsText, plansText } from '@/locales/inspection'
import { words } from '@/locales/words'

export type Words = Readonly<Record<string, string>>

export const BUSINESS_TYPES: Words = {
  PRODUCTION: '1 生产作业',
  DISPATCHING: '2 指挥调度',
  INTERNAL_OFFICE: '4 内部办公',
  PUBLIC_SERVICE: '5 公众服务',
  OTHER: '9 其他',
}

export const SCOPES: Words = {
  NATIONWIDE: '10 全国',
  ACROSS_PROVINCES: '11 跨省（区、市）',
  PROVINCE: '20 全省（区、市）',
  ACROSS_CITIES: '21 跨地（市、区）',
  CITY: '30 地（市、区）内',
  OTHER: '99 其他',
}

export const AUDIENCES: Words = { STAFF: '1 单位内部人员', PUBLIC: '2 社会公众人员', BOTH: '3 两者均包括', OTHER: '9 其他' }

export const COVERAGES: Words = { LOCAL_AREA: '1 局域网', METROPOLITAN_AREA: '2 城域网', WIDE_AREA: '3 广域网', OTHER: '9 其他' }

export const NETWORKS: Words = { PRIVATE: '1 业务专网', INTERNET: '2 互联网', OTHER: '9 其他' }

export const INTERCONNECTIONS: Words = {
  OTHER_SECTORS: '1 与其他行业系统连接',
  SAME_SECTOR: '2 与本行业其他单位系统连接',
  SAME_UNIT: '3 与本单位其他系统连接',
  OTHER: '9 其他',
}

export const TECHNOLOGIES: Words = {
  CLOUD: '云计算',
  MOBILE: '移动互联',
  INTERNET_OF_THINGS: '物联网',
  INDUSTRIAL_CONTROL: '工业控制',
  BIG_DATA: '大数据',
  OTHER: '其他',
}

export const LEVELS: Words = { 1: '第一级', 2: '第二级', 3: '第三级', 4: '第四级', 5: '第五级' }

export const DISPOSALS = { DESTROYED: '销毁', MIGRATED: '迁移到别的系统', ARCHIVED: '归档保存', NONE: '没有数据' } as const

export const CHANGES = {
  BUSINESS_INFORMATION: '业务信息',
  SERVICE: '服务范围或对象',
  ARCHITECTURE: '架构、部署或平台',
  OTHER: '其他',
} as const

/** The number people read and write: ZL- and the registry-issued eight characters. */
export function numberOf(target: string): string {
  return `ZL-${target.replace(/^target-/, '')}`
}

const table = (labels: Words) => (raw: string) => labels[raw] ?? raw
const each = (labels: Words) => (raw: string) => raw.split('、').map(table(labels)).join('、')
const file = (raw: string) => `文件 ${raw.slice(0, 8)}`
const persons = (raw: string) => (/^\d+$/.test(raw) ? `${Number(raw).toLocaleString('zh-CN')} 人` : raw)

/** Fields by their path, as the server names them in differences and histories. */
const FIELDS: Readonly<Record<string, { label: string; words?: (raw: string) => string }>> = {
  name: { label: '名称' },
  operator: { label: '责任单位' },
  kind: { label: '对象类型', words: words.targetKind },
  buildKind: { label: '建设类别', words: words.buildKind },
  commissionedOn: { label: '投入运行时间' },
  phase: { label: '生命周期', words: words.lifePhase },
  phaseSince: { label: '本阶段始于' },
  suspensionOrdered: { label: '停用', words: () => '由主管部门责令' },
  'retirement.disposal': { label: '数据处置', words: table(DISPOSALS) },
  'retirement.description': { label: '数据处置情况' },
  'retirement.proof': { label: '数据处置证明', words: file },
  majorChangeOn: { label: '重大变更日期' },
  'majorChange.kinds': { label: '重大变更', words: each(CHANGES) },
  'majorChange.description': { label: '重大变更情况' },
  'majorChange.file': { label: '重大变更材料', words: file },
  'business.description': { label: '承载业务' },
  'business.types': { label: '业务类型', words: each(BUSINESS_TYPES) },
  'business.otherType': { label: '其他业务类型' },
  'service.scope': { label: '服务范围', words: table(SCOPES) },
  'service.regions': { label: '跨越个数' },
  'service.otherScope': { label: '其他服务范围' },
  'service.audience': { label: '服务对象', words: table(AUDIENCES) },
  'service.otherAudience': { label: '其他服务对象' },
  'service.users': { label: '用户规模', words: persons },
  'deployment.coverage': { label: '部署范围', words: table(COVERAGES) },
  'deployment.otherCoverage': { label: '其他部署范围' },
  'deployment.network': { label: '网络性质', words: table(NETWORKS) },
  'deployment.otherNetwork': { label: '其他网络性质' },
  'deployment.sourceAddresses': { label: '源站地址' },
  'deployment.domains': { label: '域名' },
  'deployment.ports': { label: '协议与端口' },
  'deployment.interconnections': { label: '互联情况', words: each(INTERCONNECTIONS) },
  'deployment.otherInterconnection': { label: '其他互联' },
  'architecture.technologies': { label: '采用技术', words: each(TECHNOLOGIES) },
  'architecture.otherTechnology': { label: '其他技术' },
  'architecture.cloud.platform': { label: '云平台' },
  'architecture.cloud.level': { label: '云平台等级', words: table(LEVELS) },
  'architecture.cloud.filingNumber': { label: '平台备案编号' },
  'architecture.superiorSystem': { label: '上级系统' },
  'architecture.superiorSystemUnit': { label: '上级系统所属单位' },
  'architecture.developer': { label: '开发单位' },
  'architecture.maintainer': { label: '运维单位' },
  'regions.levels': { label: '安全保护等级' },
  'regions.gradingPhase': { label: '定级', words: words.gradingPhase },
  'regions.filingPhase': { label: '备案', words: words.filingPhase },
  'regions.certificate': { label: '备案证明编号' },
  'regions.evaluationPhase': { label: '测评', words: words.evaluationPhase },
  'regions.conclusion': { label: '测评结论', words: words.conclusion },
  'regions.inspections': { label: '检查', words: inspectionsText },
  'regions.plans': { label: '保护工作方案', words: plansText },
  'examined.self.endedOn': { label: '上次自查' },
  'examined.police.endedOn': { label: '上次监督检查' },
  'examined.authority.endedOn': { label: '上次主管部门检查' },
  'examined.plan.filedOn': { label: '当年方案报送日期' },
}

export function labelOf(path: string): string | undefined {
  return FIELDS[path]?.label
}

/** Words for a raw value: a code's label, a number with its unit. */
export function shown(path: string, raw: string): string {
  return FIELDS[path]?.words?.(raw) ?? raw
}

/** The value at a path of a target's content, as text; lists by 、. */
export function textAt(content: unknown, path: string): string | undefined {
  let at: unknown = content
  for (const name of path.split('.')) at = (at as Record<string, unknown> | null | undefined)?.[name]
  if (at === undefined || at === null || at === '') return undefined
  return Array.isArray(at) ? at.join('、') || undefined : String(at)
}
