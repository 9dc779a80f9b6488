/** Chinese for the names the server sends: roles, kinds, phases, acts. An unknown name is shown as it is. */
type Words = Readonly<Record<string, string>>

const role: Words = {
  FIRST_RESPONSIBLE: '第一责任人',
  DIRECT_RESPONSIBLE: '直接责任人',
  UNIT_IT: '学校网管',
  AUDITOR: '审计员',
  DISTRICT_ADMIN: '区县管理员',
  DISTRICT_APPROVER: '区县审核员',
  CITY_ADMIN: '市级管理员',
  CITY_APPROVER: '市级审核员',
  POLICE_LIAISON: '公安联络员',
  PLATFORM_OPERATOR: '平台运维员',
}

const standing: Words = { AHEAD: '未到任', CURRENT: '在任', OVER: '已离任' }

const endCause: Words = {
  STEPPED_DOWN: '离任',
  SUCCEEDED: '由继任者接替',
  PERSON_LEFT: '调离或离职',
  UNIT_CLOSED: '单位撤并',
  RECORDS_JOINED: '两份档案并为一人',
}

const unitKind: Words = {
  CITY_BUREAU: '市教育局',
  DISTRICT_BUREAU: '区县教育局',
  KINDERGARTEN: '幼儿园',
  PRIMARY_SCHOOL: '小学',
  JUNIOR_MIDDLE_SCHOOL: '初级中学',
  NINE_YEAR_SCHOOL: '九年一贯制学校',
  SENIOR_MIDDLE_SCHOOL: '高级中学',
  COMPLETE_MIDDLE_SCHOOL: '完全中学',
  TWELVE_YEAR_SCHOOL: '十二年一贯制学校',
  SECONDARY_VOCATIONAL_SCHOOL: '中等职业学校',
  SPECIAL_EDUCATION_SCHOOL: '特殊教育学校',
  SPECIALISED_SCHOOL: '专门学校',
  UNIVERSITY: '高等学校',
  NON_DEGREE_INSTITUTION: '非学历教育机构',
  HIGHER_NON_DEGREE_INSTITUTION: '高等非学历教育机构',
  EDUCATION_INSTITUTION: '教育事业单位',
}

const unitStanding: Words = { ACTIVE: '在办', MERGED: '已并入', SPLIT: '已分立', CLOSED: '已撤销' }

const applicability: Words = { BINDING: '适用', REFERENCE: '参照执行' }

const addressee: Words = {
  DISTRICT_EDUCATION_BUREAU: '区（市）县教育局',
  SOCIAL_AFFAIRS_BUREAU: '高新区、天府新区社会事业局',
  CITY_UNIVERSITY: '市属高校',
  DIRECTLY_MANAGED_UNIT: '直属（直管）学校（单位）',
}

const personStanding: Words = { IN_SERVICE: '在职', LEFT: '已离任', JOINED: '已并档' }

const identityKind: Words = { RESIDENT_IDENTITY_CARD: '居民身份证', PASSPORT: '护照', OTHER: '其他' }

const accountState: Words = { AHEAD: '待开通', OPEN: '可用', CLOSED: '已停用' }

const targetKind: Words = {
  INFORMATION_SYSTEM: '信息系统',
  NETWORK_FACILITY: '通信网络设施',
  DATA_RESOURCE: '数据资源',
}

const lifePhase: Words = { PLANNED: '规划', BUILDING: '建设', TRIAL: '试运行', ONLINE: '在用' }

const evidenceType: Words = {
  PDF: 'PDF',
  PNG: 'PNG 图片',
  JPEG: 'JPEG 图片',
  DOCX: 'Word 文档',
  XLSX: 'Excel 表格',
  PPTX: 'PowerPoint 演示文稿',
  DOC: 'Word 文档',
  XLS: 'Excel 表格',
  PPT: 'PowerPoint 演示文稿',
}

const buildKind: Words = { NEW: '新建', EXISTING: '已建' }

/** What was done, as the verb of a timeline's sentence. */
const act: Words = {
  'appointment.made': '任命',
  'appointment.delegated': '委托代理',
  'appointment.ended': '登记离任',
  'appointment.revoked': '撤销任命',
  'appointment.corrected': '更正任职',
  'appointment.accountreset': '重置账号',
  'evidence.recorded': '上传材料',
  'evidence.opened': '打开材料',
  'parameter.set': '设定参数',
  'parameter.codeintroduced': '启用代码',
  'parameter.codewithdrawn': '停用代码',
  'parameter.holidayspublished': '公布节假日安排',
  'person.registered': '登记人员',
  'person.renamed': '登记改名',
  'person.namecorrected': '更正姓名',
  'person.contactsrecorded': '登记联系方式',
  'person.identityrecorded': '登记证件',
  'person.transferred': '登记调动',
  'person.left': '登记离职',
  'person.foundsame': '认定两份档案为同一人',
  'policy.refused': '自动办理未成',
  'protectiontarget.registered': '登记对象',
  'protectiontarget.described': '修改对象信息',
  'protectiontarget.descriptioncorrected': '更正对象信息',
  'protectiontarget.buildingbegun': '登记开始建设',
  'protectiontarget.trialbegun': '登记开始试运行',
  'protectiontarget.putonline': '登记投入使用',
  'protectiontarget.lifetransitioncorrected': '更正生命周期',
  'protectiontarget.handedover': '移交对象',
  'unit.registered': '登记单位',
  'unit.renamed': '登记更名',
  'unit.namecorrected': '更正名称',
  'unit.codesrecorded': '登记编码',
  'unit.reclassified': '变更单位类型',
  'unit.functionaldepartmentnamed': '指定职能部门',
  'unit.moved': '变更隶属',
  'unit.merged': '并入其他单位',
  'unit.split': '分设单位',
  'unit.closed': '撤销单位',
  'unit.registrationcorrected': '更正登记',
}

const looks = { role, standing, endCause, unitKind, unitStanding, applicability, addressee, personStanding, identityKind, accountState, targetKind, lifePhase, buildKind, evidenceType, act }

type Kind = keyof typeof looks

export const words = Object.fromEntries(
  Object.entries(looks).map(([kind, table]) => [kind, (name: string) => table[name] ?? name]),
) as Record<Kind, (name: string) => string>

/** The choices of a select, in the order given above. */
export function choices(kind: Kind): { value: string; label: string }[] {
  return Object.entries(looks[kind]).map(([value, label]) => ({ value, label }))
}
