/** Chinese of an evaluation's fields by their path, and of their values. */
import type { Words } from '@/locales/target'
import { words } from '@/locales/words'

const LABELS: Words = {
  phase: '阶段',
  occasion: '事由',
  dueOn: '计划完成日期',
  'agency.name': '测评机构',
  'agency.number': '机构证书编号',
  contract: '合同编号',
  'report.number': '报告编号',
  'report.reportedOn': '报告日期',
  'report.level': '被测对象等级',
  'report.result.scheme': '报告模板',
  'report.result.conclusion': '测评结论',
  'report.result.rate': '符合率（得分）',
  'report.result.majorRisks': '重大风险隐患',
  'report.result.majorRisksResolved': '其中已整改',
  'report.scan': '报告扫描件',
  filedOn: '报公安机关日期',
  receipt: '公安机关回执',
}

export const labelOf = (path: string): string | undefined => LABELS[path]

/** 85.50: hundredths of a percent, or of a point. */
export const rateText = (rate: number): string => (rate / 100).toFixed(2)

/** Words for a raw value at a path. */
export function shown(path: string, raw: string): string {
  switch (path) {
    case 'phase': return words.evaluationPhase(raw)
    case 'occasion': return words.occasion(raw)
    case 'report.result.scheme': return words.conclusionScheme(raw)
    case 'report.result.conclusion': return words.conclusion(raw)
    case 'report.result.rate': return rateText(Number(raw))
    case 'report.level': return words.level(raw)
    default: return raw
  }
}
