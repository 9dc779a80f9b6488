import { expect, test } from 'vitest'
import { actsOf, cannotApprove } from '@/features/grading/acts'
import { comparedWith, judgedBy } from '@/features/grading/checks'
import { existingFaults, existingForm, existingOf, overallOf } from '@/features/grading/existing'
import { labelOf, shown } from '@/features/grading/fields'
import { blocksOf, changedBlocks, contestedBy, faultsOf, formOf, isUnsaved, keptOf, merged, unfinished } from '@/features/grading/form'
import type { GradingDetail, GradingView, TargetView } from '@/features/grading/grading'
import { filledIn, proposedReport } from '@/features/grading/proposals'
import { reviewFaults, reviewForm, reviewOf } from '@/features/grading/review'
import { firstStep, stepsFor } from '@/features/grading/steps'

const view: GradingView = {
  grading: 'grading-7K2M9QXA', version: 5, target: 'target-7K2M9QXA', phase: 'DRAFT', phaseSince: '2026-11-01', matrix: 'GBT22240_2020', category: 'STUDENT',
  information: { description: '学生信息', harms: [{ object: 'SOCIETY', degree: 'SERIOUS' }], explanation: '影响较大' },
  service: { description: '查询服务', harms: [{ object: 'CITIZENS', degree: 'SERIOUS' }], explanation: '可以替代' },
  levels: { information: 'L3', service: 'L2', overall: 'L3' },
}
const unit = { unit: 'unit-S', name: '样例中学' }
const district = { unit: 'unit-D', name: '样例区教育局' }
const city = { unit: 'unit-C', name: '示例市教育局' }
const detail: GradingDetail = {
  grading: view, targetName: '示例平台', operator: unit, path: [city, district, unit], authority: district, guide: 'L2', platform: 'L2', matricesDiffer: false, changed: [],
}
const pointers = (faults: { pointer: string }[]) => faults.map((fault) => fault.pointer)
const held = (role: string, at = unit) => ({ appointment: 'a', role, unit: at, standing: 'CURRENT', made: { basis: {} } })
const inPhase = (phase: GradingView['phase'], more: Partial<GradingDetail> = {}): GradingDetail => ({ ...detail, ...more, grading: { ...view, phase } })

test('only the blocks that changed and are whole are sent', () => {
  const base = formOf(view)
  expect(changedBlocks(base, formOf(view))).toEqual({})
  const form = formOf(view)
  form.service.harms.SOCIETY = 'GENERAL'
  form.information.description = ' '
  form.report.data = '学籍数据'
  const blocks = changedBlocks(base, form)
  expect(Object.keys(blocks)).toEqual(['service', 'report'])
  expect(blocks.service?.harms).toEqual([{ object: 'CITIZENS', degree: 'SERIOUS' }, { object: 'SOCIETY', degree: 'GENERAL' }])
  expect(blocks.report).toEqual({ template: 'TEMPLATE_2025', subsystems: [], data: '学籍数据' })
  expect(pointers(unfinished(base, form))).toEqual(['/information/description'])
  expect(isUnsaved(base, form)).toBe(true)
  const kept = keptOf(base, form)
  expect(kept.service).toEqual(form.service)
  expect(kept.information.description).toBe('学生信息')
})

test('an object that is ticked needs its degree', () => {
  const form = formOf({})
  expect(pointers(faultsOf('level', form))).toContain('/information/harms')
  form.information.harms.NATION = ''
  expect(faultsOf('level', form)[0]?.detail).toContain('还没有选择侵害程度')
  expect(blocksOf(form).information).toBeUndefined()
})

test('a report asks for what its template has', () => {
  const form = formOf(view)
  expect(pointers(faultsOf('report', form))).toContain('/report/data')
  form.report.template = 'CLASSIC'
  expect(pointers(faultsOf('report', form))).not.toContain('/report/data')
})

test('after a conflict the untouched follows the present and the touched stays, and both are told', () => {
  const base = formOf(view)
  const mine = formOf(view)
  mine.service.harms.CITIZENS = null
  mine.service.harms.SOCIETY = 'GENERAL'
  const present = formOf({ ...view, category: 'STAFF', service: { ...view.service!, harms: [{ object: 'CITIZENS', degree: 'GENERAL' }] } })
  const next = merged(base, mine, present)
  expect(next.category).toBe('STAFF')
  expect(next.service.harms).toEqual({ CITIZENS: null, SOCIETY: 'GENERAL', NATION: null })
  expect(contestedBy(next, present, {})).toEqual([
    { label: '系统服务侵害', mine: '社会秩序、公共利益 × 一般损害', theirs: '公民、法人和其他组织的合法权益 × 一般损害' },
  ])
})

test('level one goes its own way', () => {
  expect(stepsFor(1)).toEqual(['target', 'level', 'report', 'determine'])
  expect(stepsFor(2)).toEqual(['target', 'level', 'report', 'experts', 'submit'])
  expect(firstStep({ ...view, phase: 'EXPERT_REVIEW' }, false)).toBe('experts')
  expect(firstStep({ ...view, category: undefined }, true)).toBe('target')
})

test('a head begins with what only they may do, once all is written', () => {
  const report = { template: 'CLASSIC', responsibleBody: '甲', composition: '乙', business: '丙', subsystems: [], securityResponsibility: '丁' } as const
  const levels = { information: 'L2', service: 'L2', overall: 'L2' } as const
  const written = { ...view, levels, report: { ...report, subsystems: [] } }
  expect(firstStep(written, true)).toBe('experts')
  expect(firstStep({ ...written, levels: { information: 'L1', service: 'L1', overall: 'L1' } }, true)).toBe('determine')
  expect(firstStep(written, false)).toBe('report')
  expect(firstStep({ ...written, report: { ...report, business: undefined, subsystems: [] } }, true)).toBe('report')
})

test('who may do what follows from the appointment acted under and the phase', () => {
  expect(actsOf(inPhase('DRAFT'), held('UNIT_IT'))).toEqual(['edit'])
  expect(actsOf(inPhase('DRAFT'), held('FIRST_RESPONSIBLE'))).toEqual(['edit', 'abandon'])
  expect(actsOf(inPhase('AUTHORITY_REVIEW'), held('DISTRICT_APPROVER', district))).toEqual(['approve', 'return'])
  expect(actsOf(inPhase('AUTHORITY_REVIEW'), held('CITY_APPROVER', city))).toEqual([])
  expect(actsOf(inPhase('AUTHORITY_REVIEW', { operator: district, path: [city, district] }), held('DISTRICT_APPROVER', district))).toEqual([])
  expect(actsOf(inPhase('AUTHORITY_REVIEW', { operator: district, path: [city, district] }), held('CITY_APPROVER', city))).toEqual(['approve', 'return'])
  expect(actsOf(inPhase('AUTHORITY_REVIEW'), held('DIRECT_RESPONSIBLE'))).toEqual(['take-back', 'abandon'])
  const changed = [{ field: 'service.users', then: '10', now: '20' }]
  expect(actsOf(inPhase('FINAL', { changed }), held('DISTRICT_APPROVER', district))).toEqual(['reaffirm'])
  expect(actsOf(inPhase('FINAL'), held('CITY_ADMIN', city))).toEqual(['correct-submission'])
  expect(actsOf(inPhase('FINAL'), held('FIRST_RESPONSIBLE'))).toEqual([])
})

test('nobody approves what they submitted, nor what has changed since', () => {
  const submitted = { position: 1, sequence: 3, eventName: 'grading.submitted', effective: '2026-11-01', recorded: '2026-11-01T00:00:00Z', late: false, actor: { person: 'person-1', name: '王示范' }, basis: {} }
  const standing = inPhase('AUTHORITY_REVIEW', { submitted })
  expect(cannotApprove(standing, 'person-1')).toContain('提交人')
  expect(cannotApprove(standing, 'person-2')).toBeUndefined()
  const changed = { ...standing, changed: [{ field: 'name', then: '甲', now: '乙' }] }
  expect(cannotApprove(changed, 'person-2')).toContain('退回')
  expect(judgedBy(changed, 'person-1', '学籍').filter(({ tone }) => tone === 'bad').map(({ title }) => title)).toEqual([
    '您是提交人，不得审核', '已变更，待复核', '云平台等级低于本对象',
  ])
})

test('a level is compared with the guide and the platform', () => {
  expect(comparedWith({ level: 1, guide: 'L2', platform: 'L3', differs: false }).map(({ tone }) => tone)).toEqual(['ok', 'warn', 'ok'])
  expect(comparedWith({ level: undefined, differs: true }).map(({ tone }) => tone)).toEqual(['ok', 'na', 'warn'])
  expect(comparedWith({ level: 1, guide: 'L2', asking: true, differs: false }).map(({ note }) => note)).toContain('正在查询')
})

test('history is told in words', () => {
  expect(labelOf('information.harms')).toBe('业务信息侵害')
  expect(labelOf('review.experts.2.title')).toBe('专家 2 职务职称')
  expect(labelOf('information.unheard')).toBeUndefined()
  expect(shown('service.harms', 'CITIZENS/GENERAL、SOCIETY/SERIOUS')).toBe('公民、法人和其他组织的合法权益 × 一般损害\n社会秩序、公共利益 × 严重损害')
  expect(shown('category', 'STUDENT', { STUDENT: '学籍与学生管理' })).toBe('学籍与学生管理')
  expect(shown('review.agreed', 'false')).toBe('不同意')
})

test('the report is proposed from the description, and only where nothing stands', () => {
  const target: TargetView = {
    target: 'target-7K2M9QXA', version: 3, operator: 'unit-S', name: '示例平台', kind: 'INFORMATION_SYSTEM', buildKind: 'EXISTING', phase: 'ONLINE', phaseSince: '2025-01-01', life: { suspensionOrdered: false },
    business: { types: ['PUBLIC_SERVICE'], description: '家校沟通' }, service: { scope: 'CITY', audience: 'BOTH', users: 3860 },
    deployment: { coverage: 'LOCAL_AREA', network: 'INTERNET', sourceAddresses: ['192.0.2.16/28'], domains: ['xiaoyuan.example'], ports: ['HTTPS/443'], interconnections: [] },
    architecture: { technologies: ['CLOUD'], cloud: { platform: '示例云', level: 3, filingNumber: '51010400001-00002' }, developer: '示例软件' },
  }
  const proposed = proposedReport(target, '样例中学', '学生信息')
  expect(proposed.composition).toBe(
    '示例平台属于信息系统。部署范围为局域网，网络性质为互联网，采用技术：云计算。部署于云平台“示例云”（备案编号 51010400001-00002）。边界地址 192.0.2.16/28，域名 xiaoyuan.example，对外协议与端口 HTTPS/443。',
  )
  expect(proposed.business).toBe('家校沟通。业务类型为公众服务，服务范围为地（市、区）内，服务对象为单位内部人员和社会公众人员，用户规模约 3,860 人。')
  const form = { ...formOf({}).report, business: '自己写的' }
  expect(filledIn(form, proposed)).toMatchObject({ business: '自己写的', data: '学生信息', responsibleBody: '样例中学是示例平台的定级责任主体，承担其网络安全责任。' })
})

test('a review has enough experts, one of the business, a conclusion and its file', () => {
  const form = reviewForm({})
  expect(form.experts.map(({ field }) => field)).toEqual(['SECURITY', 'SECURITY', 'BUSINESS'])
  expect(pointers(reviewFaults(form, 3))).toEqual(['/review/reviewedOn', '/review/experts', '/review/experts', '/review/agreed', '/review/opinion'])
  const expert = { name: '赵示例', organisation: '示例大学', title: '教授', field: 'SECURITY' as const }
  form.experts = [expert, { ...expert, field: 'BUSINESS' as const }, expert, { name: '', organisation: '', title: '', field: '' as const }]
  Object.assign(form, { reviewedOn: '2026-11-05', agreed: false, opinion: 'a'.repeat(64) })
  expect(reviewFaults(form, 3)).toEqual([])
  expect(reviewFaults(form, 4)[0]?.detail).toContain('至少 4 名，现有 3 名')
  expect(reviewOf(form).experts).toHaveLength(3)
  expect(reviewOf(form).agreed).toBe(false)
})

test('what was graded before keeps the order of its days, and its level is the higher', () => {
  const form = existingForm()
  expect(overallOf(form)).toBeUndefined()
  Object.assign(form, { information: 'L3', service: 'L2', gradedOn: '2022-03-01', reviewedOn: '2022-02-01', approvedOn: '2022-04-01', report: 'b'.repeat(64) })
  expect(pointers(existingFaults(form, '2022-03-15'))).toEqual(['/existing/reviewedOn', '/existing/authority', '/effective'])
  Object.assign(form, { reviewedOn: '2022-03-20', authority: '样例区教育局' })
  expect(existingFaults(form, '2022-04-01')).toEqual([])
  expect(existingOf(form).levels).toEqual({ information: 'L3', service: 'L2', overall: 'L3' })
})
