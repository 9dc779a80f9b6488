import { notation } from '@/components/levels'
import type { FilingView } from '@/features/filing/filing'
import { SCENARIO_PARTS } from '@/features/filing/form'
import { describeTarget } from '@/features/filing/targetSheet'
import { formWord, type FormKind } from '@/locales/form'
import { labelOf as targetLabel, shown as targetShown, type Words } from '@/locales/target'
import { words } from '@/locales/words'

type Form = NonNullable<FilingView['form']>
type Rows = [string, string][]

const FIELDS: Words = {
  phase: '状态',
  edition: '备案表版本',
  level: '等级',
  'form.based': '所依据的定级',
  'notice.text': '通知内容',
  'notice.dueOn': '限期',
  'notice.scan': '通知扫描件',
  'certificate.number': '备案证明编号',
  'certificate.issuedOn': '发证日期',
  'certificate.authority': '发证机关',
  extensions: '延期至',
  scan: '扫描件',
  'existing.edition': '备案表版本',
  'existing.level': '等级',
  'existing.certificate.number': '备案证明编号',
  'existing.certificate.issuedOn': '发证日期',
  'existing.certificate.authority': '发证机关',
  'existing.extendedUntil': '已延期至',
  'existing.scan': '证明扫描件',
  'existing.form': '备案表扫描件',
}

const SHEET: Words = { unit: '表一', target: '表二', grading: '表三', scenario: '表四', materials: '表五', data: '表六' }

const PARTS: Words = {
  name: '名称', creditCode: '统一社会信用代码', province: '省', city: '市', county: '区县', detail: '详细地址', postcode: '邮政编码', division: '行政区划代码',
  website: '互联网地址', leader: '负责人', security: '安全责任部门', data: '数据管理部门', contact: '联系人', title: '职务职称', phone: '电话', mobile: '移动电话',
  email: '电子邮件', affiliation: '隶属关系', bodyKind: '单位类型', industry: '行业类别', filed: '本次备案', all: '总数', number: '编号', gradedOn: '定级时间',
  report: '定级报告', reviewed: '专家评审', authority: '主管部门', approved: '主管部门审核', filledBy: '填表人', filledOn: '填表日期', levels: '等级',
  information: '业务信息', service: '系统服务', kind: '材料', file: '文件', note: '说明', grade: '拟定级别', category: '类别', department: '责任部门',
  responsible: '负责人', personal: '个人信息', gigabytes: '总量（GB）', records: '总量（万条）', monthlyGrowth: '月增长（GB）', sources: '来源',
  sourceUnits: '来源单位', recipients: '流出单位', exchanges: '交互', clouds: '云', rooms: '机房', places: '地域', cloud: '云计算', things: '物联网',
  control: '工业控制', bigData: '大数据', address: '地址', commissionedOn: '投入运行时间', role: '角色', models: '服务模式', deployment: '部署模式',
  infrastructure: '基础设施地点', operation: '运维地点', applications: '应用名称', wireless: '无线通道', terminals: '移动终端', perception: '感知层',
  transport: '网络传输层', functions: '功能层次', composition: '组成', crossesBorder: '数据出境', l1: '第一级', l2: '第二级', l3: '第三级', l4: '第四级', l5: '第五级',
}

/** Chinese of a field's path, as the server names it in histories: `form.unit.leader.title`, `form.data.1.name`. */
export function labelOf(path: string): string | undefined {
  if (FIELDS[path]) return FIELDS[path]
  const [first, sheet = '', ...rest] = path.split('.')
  if (first !== 'form' || !SHEET[sheet]) return undefined
  const inner = rest.join('.')
  const told = sheet === 'target' ? targetLabel(inner) : undefined
  return `${SHEET[sheet]} ${told ?? rest.map((part) => (/^\d+$/.test(part) ? `第 ${part} 项` : (PARTS[part] ?? part))).join(' ')}`
}

/** Words for a raw value of a history. */
export function shown(path: string, raw: string): string {
  if (path === 'phase') return words.filingPhase(raw)
  if (path.endsWith('level')) return words.level(raw)
  if (path.endsWith('edition')) return words.formEdition(raw)
  if (path.startsWith('form.target.')) return targetShown(path.slice('form.target.'.length), raw)
  if (raw === 'true' || raw === 'false') return raw === 'true' ? '是' : '否'
  const kind = KINDS[path.split('.').at(-1) ?? '']
  return kind ? raw.split('、').map((each) => formWord(kind, each)).join('、') : raw
}

const KINDS: Readonly<Record<string, FormKind>> = {
  affiliation: 'affiliation', bodyKind: 'bodyKind', kind: 'material', role: 'cloudRole', models: 'serviceModel', deployment: 'deploymentModel', grade: 'grade',
  personal: 'personal', sources: 'source', exchanges: 'exchange', clouds: 'cloud', rooms: 'room', places: 'place',
}

type Contact = NonNullable<Form['unit']>['leader']
const contact = ({ name, title, phone, mobile, email }: Contact) => [name ?? '已销毁', title, phone, mobile, email].filter(Boolean).join('，')
type Counts = NonNullable<Form['unit']>['all']
const counts = ({ l1, l2, l3, l4, l5 }: Counts) => `第一级 ${l1}，第二级 ${l2}，第三级 ${l3}，第四级 ${l4}，第五级 ${l5}`
const harms = (list: NonNullable<Form['grading']>['information']) => list.map(({ object, degree }) => `${words.infringedObject(object)}：${words.degree(degree)}`).join('；')

function unitRows(unit: NonNullable<Form['unit']>): Rows {
  const { address } = unit
  return [
    ['单位名称', unit.name],
    ['统一社会信用代码', unit.creditCode ?? ''],
    ['地址', `${address.province}${address.city}${address.county}${address.detail}，${address.postcode}，${address.division}`],
    ['互联网地址', unit.website ?? ''],
    ['单位负责人', contact(unit.leader)],
    ['网络安全责任部门', `${unit.security.name}：${contact(unit.security.contact)}`],
    ['数据安全管理部门', `${unit.data.name}：${contact(unit.data.contact)}`],
    ['隶属关系', formWord('affiliation', unit.affiliation)],
    ['单位类型', formWord('bodyKind', unit.bodyKind)],
    ['行业类别', unit.industry === 14 ? '14 教育' : String(unit.industry)],
    ['本次备案', counts(unit.filed)],
    ['定级对象总数', counts(unit.all)],
  ]
}

function gradingRows(sheet: NonNullable<Form['grading']>): Rows {
  return [
    ['业务信息', harms(sheet.information)],
    ['系统服务', harms(sheet.service)],
    ['最终等级', notation(sheet.levels)],
    ['定级时间', sheet.gradedOn],
    ['专家评审', sheet.reviewed ? '已评审' : '未评审'],
    ['上级行业主管部门', `${sheet.authority ?? '无'}，${sheet.approved ? '已审核' : '未审核'}`],
    ['填表', `${sheet.filledBy ?? '已销毁'}，${sheet.filledOn}`],
  ]
}

function scenarioRows(sheet: NonNullable<Form['scenario']>): Rows {
  const text = (part: object) => Object.entries(part).map(([key, value]) => `${PARTS[key] ?? key}：${shown(key, Array.isArray(value) ? value.join('、') : String(value))}`).join('；')
  return SCENARIO_PARTS.flatMap(({ key, label }): Rows => (sheet[key] ? [[label, text(sheet[key])]] : []))
}

/** The sheets of a form in words, those that are filled. */
export function sheetRows(form: Form): { title: string; rows: Rows }[] {
  const several = form.data.map((sheet): [string, string] => [
    sheet.name,
    [formWord('grade', sheet.grade), sheet.category, sheet.department, sheet.personal.map((each) => formWord('personal', each)).join('、'),
      sheet.records ? `${sheet.records} 万条` : '', sheet.exchanges.map((each) => formWord('exchange', each)).join('、')].filter(Boolean).join('；'),
  ])
  const sheets: { title: string; rows: Rows }[] = [
    { title: '表一 单位基本情况', rows: form.unit ? unitRows(form.unit) : [] },
    { title: '表二 定级对象情况', rows: form.target ? [['编号', form.target.number], ...describeTarget(form.target), ['投入运行时间', form.target.commissionedOn]] : [] },
    { title: '表三 定级情况', rows: form.grading ? gradingRows(form.grading) : [] },
    { title: '表四 新技术应用场景', rows: form.scenario ? scenarioRows(form.scenario) : [] },
    { title: '表六 数据摸底调查', rows: several },
  ]
  return sheets.filter(({ rows }) => rows.length > 0)
}
