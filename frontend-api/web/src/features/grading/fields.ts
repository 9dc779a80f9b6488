import type { Words } from '@/locales/target'
import { words } from '@/locales/words'

const PARTS: Words = { information: '业务信息', service: '系统服务' }

const FIELDS: Words = {
  phase: '阶段',
  matrix: '矩阵版本',
  category: '系统类别',
  levels: '等级',
  'report.template': '报告模板',
  'report.responsibleBody': '定级责任主体',
  'report.composition': '定级对象构成',
  'report.business': '承载业务',
  'report.subsystems': '子系统清单',
  'report.data': '数据情况',
  'report.securityResponsibility': '安全责任',
  'review.reviewedOn': '评审日期',
  'review.agreed': '评审结论',
  'review.opinion': '评审意见文件',
  'existing.levels': '等级',
  'existing.gradedOn': '定级时间',
  'existing.reviewedOn': '专家评审日期',
  'existing.approvedOn': '主管部门审核日期',
  'existing.authority': '审核的主管部门',
  'existing.template': '报告模板',
  'existing.report': '定级报告扫描件',
}

const EXPERT: Words = { name: '姓名', organisation: '单位', title: '职务职称', field: '类别' }
const SAID: Words = { description: '描述', harms: '侵害', explanation: '侵害程度说明' }

/** Chinese of a field's path, as the server names it in histories: `information.harms`, `review.experts.1.title`. */
export function labelOf(path: string): string | undefined {
  const [first = '', second = '', third, fourth = ''] = path.split('.')
  if (first === 'review' && second === 'experts' && third) return `专家 ${third}${EXPERT[fourth] ? ` ${EXPERT[fourth]}` : ''}`
  if (PARTS[first]) return SAID[second] && PARTS[first] + SAID[second]
  return FIELDS[path]
}

function harm(raw: string): string {
  const [object = '', degree = ''] = raw.split('/')
  return `${words.infringedObject(object)} × ${words.degree(degree)}`
}

/** Words for a raw value. */
export function shown(path: string, raw: string, categories: Words = {}): string {
  if (path.endsWith('.harms')) return raw.split('、').map(harm).join('\n')
  if (path.endsWith('.template')) return words.reportTemplate(raw)
  if (/^review\.experts\..*\.field$/.test(path)) return words.expertField(raw)
  if (path === 'review.agreed') return raw === 'true' ? '同意' : '不同意'
  if (path === 'phase') return words.gradingPhase(raw)
  if (path === 'matrix') return words.gradingMatrix(raw)
  return path === 'category' ? (categories[raw] ?? raw) : raw
}
