import type { components } from '@/api/generated/schema'

type OwnUnit = components['schemas']['HomeViewOwnUnit']

/** One thing to begin with. */
export interface FirstStep {
  label: string
  why: string
  to: string
}

const BULK: FirstStep = { label: '批量导入', why: '单位、人员、任职已有表格的，检查后一次导入。', to: '/imports' }

const CITY: FirstStep[] = [
  BULK,
  { label: '登记单位', why: '各区县教育局和直属学校（单位），连同编码和隶属。', to: '/units' },
  { label: '登记人员', why: '区县教育局和直属单位的管理人员、责任人。', to: '/people' },
  { label: '任命', why: '区县管理员、审核员，直属单位的责任人。账号随任命开通。', to: '/appointments' },
]
const DISTRICT: FirstStep[] = [
  BULK,
  { label: '登记学校', why: '所属学校（单位），连同学校标识码和统一社会信用代码。', to: '/units' },
  { label: '登记人员', why: '各校的负责人、分管领导和网管。', to: '/people' },
  { label: '任命责任人', why: '每校的第一责任人、直接责任人和学校网管。账号随任命开通。', to: '/appointments' },
]
const UNIT: FirstStep[] = [
  { label: '登记对象', why: '本单位运营的信息系统、网络设施和数据资源，已建的和新建的。', to: '/protection-targets' },
  { ...BULK, why: '系统、以前的定级和备案已有表格的，检查后一次导入。' },
]

/** What to begin with while there is next to nothing under the person's units. */
export function firstSteps(units: readonly OwnUnit[]): FirstStep[] {
  const unit = units.find(({ role }) => role === 'CITY_ADMIN' || role === 'DISTRICT_ADMIN')
  if (unit && unit.units <= 1) return unit.role === 'CITY_ADMIN' ? CITY : DISTRICT
  const operates = units.some(({ role, targets }) => /^(UNIT_IT|FIRST_RESPONSIBLE|DIRECT_RESPONSIBLE)$/.test(role) && targets === 0)
  return operates ? UNIT : []
}
