/** Chinese of 备案表（2025）: its sheets, their fields by path, and the choices with the codes printed there. */
import { labelOf as targetLabel, shown as targetShown, type Words } from '@/locales/target'
import { words } from '@/locales/words'

export const SHEETS = {
  unit: '表一 单位',
  target: '表二 对象',
  grading: '表三 定级',
  scenario: '表四 新技术',
  materials: '表五 材料',
  data: '表六 数据',
} as const

export type SheetKey = keyof typeof SHEETS
export const SHEET_KEYS = Object.keys(SHEETS) as SheetKey[]

export const EDITIONS: Words = { FORM_2025: '2025 版备案表', FORM_INTERIM: '2018 至 2024 年用的备案表', FORM_2007: '2007 版备案表' }

export const AFFILIATIONS: Words = {
  CENTRAL: '1 中央',
  PROVINCE: '2 省（自治区、直辖市）',
  CITY: '3 地（区、市、州、盟）',
  COUNTY: '4 县（区、市、旗）',
  OTHER: '9 其他',
}

export const BODY_KINDS: Words = {
  PARTY_ORGAN: '1 党委机关',
  GOVERNMENT_ORGAN: '2 政府机关',
  PUBLIC_INSTITUTION: '3 事业单位',
  ENTERPRISE: '4 企业',
  OTHER: '9 其他',
}

export const MATERIALS: Words = {
  TOPOLOGY: '网络拓扑结构及说明',
  ORGANISATION_AND_RULES: '网络安全组织架构及管理制度清单',
  DESIGN: '建设或整改设计方案',
  PRODUCTS: '网络安全专用产品清单及相关证明',
  SERVICES: '安全服务清单',
  SECTOR_GUIDANCE: '行业主管部门指导定级文件',
  EVALUATION_REPORT: '等级测评报告',
  EXPERT_OPINION: '专家评审意见',
  AUTHORITY_OPINION: '主管部门审核意见',
}

export const CLOUD_ROLES: Words = { PROVIDER: '云服务商', TENANT: '云服务客户' }
export const SERVICE_MODELS: Words = { IAAS: '基础设施即服务 IaaS', PAAS: '平台即服务 PaaS', SAAS: '软件即服务 SaaS', OTHER: '其他' }
export const DEPLOYMENT_MODELS: Words = { PRIVATE: '私有云', PUBLIC: '公有云', HYBRID: '混合云', OTHER: '其他' }

export const GRADES: Words = { GENERAL: '一般', IMPORTANT: '重要及以上' }
export const PERSONAL: Words = { SENSITIVE: '敏感个人信息', MINORS: '未成年人个人信息', GENERAL: '一般个人信息', NONE: '不涉及' }
export const SOURCES: Words = {
  COLLECTED: '系统采集',
  PRODUCED: '系统产生',
  ENTERED: '人工填报',
  BOUGHT: '交易购买',
  SHARED: '共享交换',
  OTHER: '其他',
}
export const EXCHANGES: Words = { PROVIDED: '对外提供', ENTRUSTED: '委托处理', JOINT: '共同处理', NONE: '无交互' }
export const CLOUDS: Words = { PRIVATE: '私有云', PUBLIC: '公有云', HYBRID: '混合云', GOVERNMENT: '政务云', NONE: '非云' }
export const ROOMS: Words = { OWN: '本单位', OTHER_UNIT: '外单位', HOSTED: '国内第三方托管' }
export const PLACES: Words = { DOMESTIC: '境内', ABROAD: '境外' }

const CONTACT: Words = { name: '姓名', title: '职务/职称', phone: '办公电话', mobile: '移动电话', email: '电子邮件' }

function contact(path: string, who: string): [string, string][] {
  return Object.entries(CONTACT).map(([name, label]) => [`${path}.${name}`, `${who}${label}`])
}

function counts(path: string, what: string): [string, string][] {
  return [[path, what], ...[1, 2, 3, 4, 5].map((level): [string, string] => [`${path}.l${level}`, `${what}${words.level(`L${level}`)}`])]
}

/** Fields by their path in the form, in the order of the form. */
const FIELDS = new Map<string, string>([
  ['based', '所依据的定级'],
  ['unit.name', '单位名称'],
  ['unit.creditCode', '统一社会信用代码'],
  ['unit.address.province', '省（自治区、直辖市）'],
  ['unit.address.city', '地（区、市、州、盟）'],
  ['unit.address.county', '县（区、市、旗）'],
  ['unit.address.detail', '详细地址'],
  ['unit.address.postcode', '邮政编码'],
  ['unit.address.division', '行政区划代码'],
  ['unit.website', '单位互联网地址'],
  ...contact('unit.leader', '单位负责人'),
  ['unit.security.name', '网络安全责任部门'],
  ...contact('unit.security.contact', '责任部门联系人'),
  ['unit.data.name', '数据安全管理部门'],
  ...contact('unit.data.contact', '数据安全联系人'),
  ['unit.affiliation', '隶属关系'],
  ['unit.otherAffiliation', '其他隶属关系'],
  ['unit.bodyKind', '单位类型'],
  ['unit.otherBodyKind', '其他单位类型'],
  ['unit.industry', '行业类别'],
  ['unit.otherIndustry', '其他行业'],
  ...counts('unit.filed', '本次备案'),
  ...counts('unit.all', '定级对象总数'),
  ['target.name', '定级对象名称'],
  ['target.number', '定级对象编号'],
  ['grading.information', '业务信息受侵害'],
  ['grading.service', '系统服务受侵害'],
  ['grading.levels', '安全保护等级'],
  ['grading.levels.information', '业务信息安全等级'],
  ['grading.levels.service', '系统服务安全等级'],
  ['grading.levels.overall', '安全保护等级'],
  ['grading.gradedOn', '定级时间'],
  ['grading.report', '定级报告'],
  ['grading.reviewed', '专家评审'],
  ['grading.authority', '上级行业主管部门'],
  ['grading.approved', '主管部门审核'],
  ['grading.filledBy', '填表人'],
  ['grading.filledOn', '填表日期'],
  ['scenario.cloud.role', '云计算角色'],
  ['scenario.cloud.models', '云计算服务模式'],
  ['scenario.cloud.otherModel', '云计算其他服务模式'],
  ['scenario.cloud.deployment', '云计算部署模式'],
  ['scenario.cloud.otherDeployment', '云计算其他部署模式'],
  ['scenario.cloud.infrastructure', '云计算基础设施地点'],
  ['scenario.cloud.operation', '云计算运维地点'],
  ['scenario.mobile.applications', '移动应用名称'],
  ['scenario.mobile.wireless', '无线通道'],
  ['scenario.mobile.terminals', '移动终端'],
  ['scenario.things.perception', '物联网感知层'],
  ['scenario.things.transport', '物联网网络传输层'],
  ['scenario.control.functions', '工业控制功能层次'],
  ['scenario.control.composition', '工业控制组成'],
  ['scenario.bigData.composition', '大数据组成'],
  ['scenario.bigData.crossesBorder', '数据是否出境'],
])

const DATA: Words = {
  name: '数据名称',
  grade: '拟定级别',
  category: '数据类别',
  department: '责任部门',
  responsible: '负责人',
  personal: '个人信息',
  gigabytes: '总量（GB）',
  records: '总量（万条）',
  monthlyGrowth: '月增长（GB）',
  sources: '来源',
  otherSource: '其他来源',
  sourceUnits: '来源单位',
  recipients: '流出单位',
  exchanges: '数据交互',
  clouds: '存储：云',
  rooms: '存储：机房',
  places: '存储：地域',
}

const MATERIAL: Words = { kind: '材料', file: '文件', note: '说明' }

const AROUND: Words = {
  phase: '阶段',
  edition: '备案表版本',
  level: '等级',
  extensions: '延期至',
  scan: '扫描件',
  'notice.text': '通知内容',
  'notice.dueOn': '限期',
  'notice.scan': '通知扫描件',
  'certificate.number': '备案证明编号',
  'certificate.issuedOn': '发证日期',
  'certificate.authority': '发证公安机关',
  extendedUntil: '已延期至',
  form: '备案表扫描件',
}

/** Chinese of a path in the form: `unit.leader.phone`, `data.1.name`, `materials.TOPOLOGY.file`. */
export function sheetLabelOf(path: string): string | undefined {
  const known = FIELDS.get(path)
  if (known) return known
  const [sheet = '', which = '', field = ''] = path.split('.')
  if (sheet === 'target') return targetLabel(path.slice('target.'.length))
  if (sheet === 'data') return field ? DATA[field] && `表六第 ${which} 张 ${DATA[field]}` : (DATA[which] ?? SHEETS.data)
  if (sheet !== 'materials') return undefined
  return [MATERIALS[which] ?? `${SHEETS.materials} ${which}`.trim(), MATERIAL[field]].filter(Boolean).join(' ')
}

/** Chinese of a field's path in a filing's history. */
export function labelOf(path: string): string | undefined {
  if (path.startsWith('form.')) return sheetLabelOf(path.slice('form.'.length))
  return AROUND[path] ?? (path.startsWith('existing.') ? AROUND[path.slice('existing.'.length)] : undefined)
}

/** Counts by level are read as one: L2 3、L3 1. */
const COUNTS = ['unit.filed', 'unit.all']

const yesNo = (yes: string, no: string) => ({ true: yes, false: no })
const CHOICES: Readonly<Record<string, Words>> = {
  affiliation: AFFILIATIONS,
  bodyKind: BODY_KINDS,
  reviewed: yesNo('已评审', '未评审'),
  approved: yesNo('已审核', '未审核'),
  crossesBorder: yesNo('出境', '不出境'),
  role: CLOUD_ROLES,
  models: SERVICE_MODELS,
  deployment: DEPLOYMENT_MODELS,
  grade: GRADES,
  personal: PERSONAL,
  sources: SOURCES,
  exchanges: EXCHANGES,
  clouds: CLOUDS,
  rooms: ROOMS,
  places: PLACES,
  kind: MATERIALS,
  edition: EDITIONS,
}

function harm(raw: string): string {
  const [object = '', degree = ''] = raw.split('/')
  return `${words.infringedObject(object)} × ${words.degree(degree)}`
}

/** Words for a raw value at a path, with or without `form.` before it. */
export function shown(path: string, raw: string): string {
  const at = path.replace(/^form\./, '')
  if (at.startsWith('target.')) return targetShown(at.slice('target.'.length), raw)
  if (at === 'grading.information' || at === 'grading.service') return raw.split('、').map(harm).join('\n')
  if (COUNTS.includes(at)) return raw.split('、').map((each) => each.replace(/^L\d/, words.level)).join('，')
  if (at === 'phase') return words.filingPhase(raw)
  if (at === 'unit.industry') return raw === '14' ? '14 教育' : raw
  const table = CHOICES[at.split('.').at(-1) ?? '']
  return table ? raw.split('、').map((each) => table[each] ?? each).join('、') : words.level(raw)
}

/** Values that stand in a form, as text by their path, in the order of the form; lists by 、. */
export function textsOf(content: unknown, path: string): [string, string][] {
  if (content === null || content === undefined || content === '') return []
  if (Array.isArray(content)) {
    if (content.every((each) => typeof each !== 'object')) return content.length > 0 ? [[path, content.join('、')]] : []
    if (content.every((each) => 'object' in each && 'degree' in each)) return [[path, content.map((each) => `${each.object}/${each.degree}`).join('、')]]
    return content.flatMap((each, index) => textsOf(each, `${path}.${index + 1}`))
  }
  if (typeof content !== 'object') return [[path, String(content)]]
  if (COUNTS.includes(path)) return [[path, Object.entries(content).filter(([, count]) => count > 0).map(([level, count]) => `${level.toUpperCase()} ${count}`).join('、') || '0']]
  return Object.entries(content).flatMap(([name, each]) => textsOf(each, `${path}.${name}`))
}

const order = [...FIELDS.keys()]

/** The same, sorted as the form prints them; what it does not print comes last. */
export function inFormOrder(texts: [string, string][]): [string, string][] {
  const place = (path: string) => (order.indexOf(path) < 0 ? order.length : order.indexOf(path))
  return [...texts].sort(([a], [b]) => place(a) - place(b))
}
