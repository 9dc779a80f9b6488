/** Chinese of an inspection's and of a protection plan's fields by their path, and of their values. */
import { words } from '@/locales/words'

type Words = Readonly<Record<string, string>>

const INSPECTION: Words = {
  kind: '类别',
  targets: '被检查的系统',
  beganOn: '开始日期',
  endedOn: '结束日期',
  onSite: '方式',
  summary: '检查情况',
  upToLevel: '结果',
  record: '检查记录',
}
const PLAN: Words = { year: '年度', filedOn: '报送日期', plan: '保护工作方案', receipt: '公安机关回执' }

export const upToLevelText = (is: boolean): string => (is ? '符合等级保护要求' : '不符合等级保护要求')
export const onSiteText = (is: boolean): string => (is ? '现场' : '远程')

export const inspectionLabel = (path: string): string | undefined => INSPECTION[path]
export const planLabel = (path: string): string | undefined => PLAN[path]

/** Words for a raw value at a path of an inspection. */
export function inspectionShown(path: string, raw: string): string {
  switch (path) {
    case 'kind': return words.inspectionKind(raw)
    case 'onSite': return onSiteText(raw === 'true')
    case 'upToLevel': return upToLevelText(raw === 'true')
    case 'record': return `文件 ${raw.slice(0, 8)}`
    default: return raw
  }
}

/** Words for a raw value at a path of a plan. */
export function planShown(path: string, raw: string): string {
  return path === 'plan' || path === 'receipt' ? `文件 ${raw.slice(0, 8)}` : raw
}

const each = (said: (parts: string[]) => string) => (raw: string) => raw.split('、').map((one) => said(one.split('/'))).join('；')

/** As a target's history tells them: SELF/2026-04-12/true. */
export const inspectionsText = each(([kind = '', day = '', is = '']) => `${day} ${words.inspectionKind(kind)}，${is === 'true' ? '符合' : '不符合'}`)

/** 2026/2026-05-20 */
export const plansText = each(([year = '', day = '']) => `${year} 年度，${day} 报送`)
