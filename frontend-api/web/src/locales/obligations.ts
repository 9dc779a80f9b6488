/** Chinese of what is to be done: the rules of domain.md §10.5, how they stand, what to do about them. */
type Words = Readonly<Record<string, string>>

export const RULES: Words = {
  F01: '定级',
  F02: '已运行系统备案',
  F03: '新建系统备案',
  F04: '补专家评审',
  F05: '补主管部门审核',
  F06: '低于行业参考等级',
  F07: '补交备案材料',
  F08: '公安机关审核',
  F09: '答复公安通知',
  F10: '换用2025年备案表',
  F11: '备案证明延期',
  F12: '补数据摸底调查表',
  F13: '等级测评（第三级以上）',
  F14: '等级测评（第二级）',
  F15: '测评问题整改',
  F16: '年度保护工作方案',
  F17: '自查',
  F18: '整改',
  F19: '整改报告报公安机关',
  F20: '明确职能部门和责任人',
  F39: '公安机关年度检查',
  F40: '重大变更后测评',
  F41: '重大变更后备案变更',
}

export const STANDINGS: Words = { OVERDUE: '已逾期', DUE_SOON: '7 日内到期', OPEN: '之后', WAIVED: '已豁免' }

export const SEVERITIES: Words = { BLOCK: '已违反规定', HIGH: '严重', MEDIUM: '一般', INFO: '提示' }

/** What a button that leads there is called. */
export const ACTS: Words = {
  'grading.start': '去定级',
  'grading.submit': '去重新定级',
  'filing.prepare': '去备案',
  'filing.submit': '去提交备案',
  'filing.change': '去办理变更',
  'filing.extend': '去申请延期',
  'filing.record': '登记公安结果',
  'evaluation.plan': '去安排测评',
  'evaluation.report': '去办理测评',
  'evaluation.confirm': '去确认报告',
  'evaluation.rectify': '去看测评问题',
  'plan.file': '去报方案',
  'inspection.record': '去登记自查',
  'inspection.police': '登记公安检查',
  'rectification.acknowledge': '去签收',
  'rectification.plan': '去制定方案',
  'rectification.progress': '去整改',
  'rectification.report': '去报整改报告',
  'unit.department': '去指定职能部门',
  'unit.appoint': '去任命责任人',
}
