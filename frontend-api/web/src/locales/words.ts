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
  PRINCIPAL_ENDED: '被代理的任职已结束',
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

const lifePhase: Words = { PLANNED: '规划', BUILDING: '建设', TRIAL: '试运行', ONLINE: '在用', SUSPENDED: '停用', RETIRED: '退役' }

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

const gradingPhase: Words = {
  DRAFT: '草稿',
  EXPERT_REVIEW: '专家评审',
  AUTHORITY_REVIEW: '主管部门审核',
  APPROVED: '已审核',
  FINAL: '已确定',
  EXISTING: '存量待核对',
  ABANDONED: '已放弃',
}

const gradingMatrix: Words = { GBT22240_2020: 'GB/T 22240-2020', FORM_2025: '2025 版备案表' }

const reportTemplate: Words = { TEMPLATE_2025: '2025 版', CLASSIC: '原版' }

const infringedObject: Words = {
  CITIZENS: '公民、法人和其他组织的合法权益',
  SOCIETY: '社会秩序、公共利益',
  NATION: '国家安全',
}

const degree: Words = { GENERAL: '一般损害', SERIOUS: '严重损害', ESPECIALLY_SERIOUS: '特别严重损害' }

const expertField: Words = { SECURITY: '安全专家', BUSINESS: '业务专家' }

const level: Words = { L1: '第一级', L2: '第二级', L3: '第三级', L4: '第四级', L5: '第五级' }

const filingPhase: Words = {
  DRAFT: '草稿',
  SUBMITTED: '已提交',
  CORRECTION: '待补正',
  REGRADE_ASKED: '须重新定级',
  CERTIFIED: '已备案',
  CHANGE_SUBMITTED: '变更已提交',
  EXTENSION_SUBMITTED: '延期已提交',
  CANCELLATION_SUBMITTED: '撤销已提交',
  EXISTING: '存量待核对',
  CANCELLED: '已撤销备案',
  WITHDRAWN: '已撤回',
}

const evaluationPhase: Words = {
  DUE: '待测评',
  CONTRACTED: '已签约',
  ON_SITE: '现场测评',
  REPORTED: '已出报告，待确认',
  CONFIRMED: '已确认',
  FILED_WITH_POLICE: '已报公安机关',
  EXISTING: '存量待核对',
  ACCEPTED: '存量已核对',
  ABANDONED: '已放弃',
}

const occasion: Words = { FIRST: '首次测评', PERIODIC: '定期测评', MAJOR_CHANGE: '重大变更', LEVEL_CHANGE: '等级变化' }

const conclusionScheme: Words = { EDITION_2025: '2025 版报告', EDITION_2019: '2019、2021 版报告', BEFORE_2019: '2019 年以前的报告' }

const conclusion: Words = {
  CONFORMING: '符合',
  BASICALLY_CONFORMING: '基本符合',
  NONCONFORMING: '不符合',
  EXCELLENT: '优',
  GOOD: '良',
  FAIR: '中',
  POOR: '差',
}

const evaluationWarning: Words = {
  CONCLUSION_DIFFERS_FROM_RATE: '结论与符合率、重大风险隐患数按报告模板的规则不一致，请与报告核对',
  LEVEL_DIFFERS: '报告所测的等级与现在生效的等级不同',
  NUMBER_IS_OF_UNKNOWN_FORM: '报告编号不是通常的格式（备案证明编号-年-机构-序号）',
  NUMBER_IS_OF_ANOTHER_CERTIFICATE: '报告编号前 17 位不是本对象的备案证明编号',
  SCHEME_DIFFERS_FROM_DAY: '报告模板与报告日期不符：2025-03-20 起用 2025 版（公网安〔2025〕1846号）',
  AGENCY_MAINTAINS_THE_TARGET: '测评机构同时是运维单位，请核对其独立性',
}

const rectificationPhase: Words = {
  ISSUED: '已下达，待签收',
  ACKNOWLEDGED: '已签收',
  PLANNED: '已制定方案',
  IN_PROGRESS: '整改中',
  SUBMITTED: '已提交，待核查',
  VERIFIED: '已核查，待办结',
  CLOSED: '已办结',
  RISK_ACCEPTED: '已接受风险',
  VOID: '已作废',
}

const origin: Words = {
  POLICE: '公安机关整改通知',
  AUTHORITY_INSPECTION: '主管部门检查',
  EVALUATION: '等级测评',
  SELF_INSPECTION: '自查',
  VULNERABILITY: '漏洞通报',
  INCIDENT: '网络安全事件',
}

const risk: Words = { MAJOR: '重大风险隐患', HIGH: '高', MEDIUM: '中', LOW: '低' }

const itemStanding: Words = { OPEN: '未整改', DONE: '已整改', RISK_ACCEPTED: '风险已接受' }

const closing: Words = { ON_TIME: '按期办结', LATE: '逾期办结' }

const inspectionKind: Words = { SELF: '自查', POLICE: '公安机关监督检查', AUTHORITY: '主管部门检查' }

/** What was done, as the verb of a timeline's sentence. */
const act: Words = {
  'grading.started': '开始定级',
  'grading.drafted': '填写定级',
  'grading.submittedtoexperts': '送专家评审',
  'grading.expertopinionrecorded': '登记专家评审',
  'grading.submitted': '提交审核',
  'grading.takenback': '撤回',
  'grading.returned': '退回',
  'grading.approved': '审核通过',
  'grading.approvalrevoked': '撤销审核',
  'grading.determined': '确定等级',
  'grading.finalised': '最终确定',
  'grading.reopened': '按公安机关要求重新定级',
  'grading.reaffirmed': '复核确认',
  'grading.abandoned': '放弃定级',
  'grading.submissioncorrected': '更正定级内容',
  'grading.existingrecorded': '登记存量定级',
  'grading.existingcorrected': '更正存量定级',
  'grading.existingaccepted': '核对存量定级，相符',
  'grading.existingreturned': '退回存量定级',
  'appointment.made': '任命',
  'appointment.delegated': '委托代理',
  'appointment.ended': '登记离任',
  'appointment.revoked': '撤销任命',
  'appointment.corrected': '更正任职',
  'appointment.accountreset': '重置账号',
  'importing.confirmed': '确认导入',
  'importing.advanced': '登记导入进度',
  'importing.finished': '登记导入完成',
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
  'protectiontarget.suspended': '登记停用',
  'protectiontarget.resumed': '登记恢复使用',
  'protectiontarget.retired': '登记退役',
  'protectiontarget.majorlychanged': '登记重大变更',
  'filing.prepared': '准备备案',
  'filing.drafted': '填写备案表',
  'filing.submitted': '提交备案',
  'filing.withdrawn': '撤回备案',
  'filing.correctionasked': '登记公安机关补正通知',
  'filing.regradeasked': '登记公安机关重新定级通知',
  'filing.certified': '登记备案证明',
  'filing.changesubmitted': '提交备案变更',
  'filing.changed': '登记变更已受理',
  'filing.extensionsubmitted': '申请延期',
  'filing.extended': '登记延期',
  'filing.cancellationsubmitted': '申请撤销备案',
  'filing.cancelled': '登记撤销备案',
  'filing.declined': '登记不予受理',
  'filing.certificatecorrected': '更正备案证明',
  'filing.existingrecorded': '登记存量备案',
  'filing.existingcorrected': '更正存量备案',
  'filing.existingaccepted': '核对存量备案，相符',
  'filing.existingreturned': '退回存量备案',
  'filing.prolonged': '因测评延长有效期',
  'evaluation.planned': '安排测评',
  'evaluation.contracted': '登记测评合同',
  'evaluation.onsitebegun': '登记进场测评',
  'evaluation.reported': '登记测评报告',
  'evaluation.reportconfirmed': '确认测评报告',
  'evaluation.reportfiled': '登记报告已报公安机关',
  'evaluation.reportcorrected': '更正测评报告',
  'evaluation.abandoned': '放弃这次测评',
  'evaluation.existingrecorded': '登记存量测评',
  'evaluation.existingcorrected': '更正存量测评',
  'evaluation.existingaccepted': '核对存量测评，相符',
  'evaluation.existingreturned': '退回存量测评',
  'rectification.ordered': '下达整改',
  'rectification.ordercorrected': '更正整改通知',
  'rectification.acknowledged': '签收整改通知',
  'rectification.planned': '制定整改方案',
  'rectification.progressreported': '报告整改进展',
  'rectification.submitted': '提交整改报告',
  'rectification.verified': '核查通过',
  'rectification.returned': '退回整改',
  'rectification.closed': '办结整改',
  'rectification.extensionasked': '申请延期',
  'rectification.extended': '同意延期',
  'rectification.extensiondeclined': '不同意延期',
  'rectification.urged': '催办',
  'rectification.escalated': '升级督办',
  'rectification.riskaccepted': '接受风险',
  'rectification.voided': '作废整改通知',
  'rectification.reportfiled': '登记整改报告已报公安机关',
  'inspection.recorded': '登记检查',
  'inspection.corrected': '更正检查',
  'protectionplan.filed': '登记保护工作方案',
  'protectionplan.corrected': '更正保护工作方案',
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

const gradings = { gradingPhase, gradingMatrix, reportTemplate, infringedObject, degree, expertField, level }

const evaluations = { evaluationPhase, occasion, conclusionScheme, conclusion, evaluationWarning }

const rectifications = { rectificationPhase, origin, risk, itemStanding, closing }

const looks = { ...gradings, ...evaluations, ...rectifications, inspectionKind, filingPhase, role, standing, endCause, unitKind, unitStanding, applicability, addressee, personStanding, identityKind, accountState, targetKind, lifePhase, buildKind, evidenceType, act }

type Kind = keyof typeof looks

export const words = Object.fromEntries(
  Object.entries(looks).map(([kind, table]) => [kind, (name: string) => table[name] ?? name]),
) as Record<Kind, (name: string) => string>

/** The choices of a select, in the order given above. */
export function choices(kind: Kind): { value: string; label: string }[] {
  return Object.entries(looks[kind]).map(([value, label]) => ({ value, label }))
}
