/** Chinese of an order's fields by their path, and of their values. */
import type { Words } from '@/locales/target'
import { words } from '@/locales/words'

const LABELS: Words = {
  phase: '阶段',
  origin: '来源',
  subject: '整改事项',
  dueOn: '整改期限',
  notice: '通知扫描件',
  evaluation: '来自测评',
  inspection: '来自检查',
  asked: '申请延期至',
  consent: '书面同意',
  message: '催办',
  'plan.measures': '整改措施',
  'plan.meanwhile': '临时措施',
  'plan.responsible': '责任人',
  'plan.finishOn': '计划完成日期',
  'plan.file': '方案全文',
  note: '整改进展',
  evidence: '佐证材料',
  report: '整改报告',
  opinion: '核查意见',
  verification: '核查材料',
  filed: '报公安机关',
  receipt: '公安机关回执',
}

const ITEM: Words = {
  target: '系统',
  risk: '风险等级',
  clause: '标准条款',
  code: '隐患代码',
  finding: '发现的问题',
  standing: '情况',
  until: '风险接受至',
}

/** `items.2.finding` is 第 2 项 发现的问题. */
export function labelOf(path: string): string | undefined {
  const [first, number, ...rest] = path.split('.')
  if (first === 'items' && number) return [`第 ${number} 项`, ITEM[rest.join('.')]].filter(Boolean).join(' ')
  return LABELS[path.replace(/^order\./, '')]
}

const FILES = ['notice', 'consent', 'plan.file', 'evidence', 'report', 'verification', 'receipt']

/** Words for a raw value at a path. */
export function shown(path: string, raw: string): string {
  const at = path.replace(/^order\./, '')
  if (at === 'phase') return words.rectificationPhase(raw)
  if (at === 'origin') return words.origin(raw)
  if (FILES.includes(at)) return raw.split('、').map((each) => `文件 ${each.slice(0, 8)}`).join('、')
  if (at.endsWith('.risk')) return words.risk(raw)
  return at.endsWith('.standing') ? words.itemStanding(raw) : raw
}
