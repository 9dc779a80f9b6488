import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'

export type Source = components['schemas']['Source']

/** A source as it is typed. */
export interface SourceForm {
  document: string
  clause: string
  official: boolean
}

export function sourceForm(source?: Source): SourceForm {
  return { document: source?.document ?? '', clause: source?.clause ?? '', official: source?.official ?? true }
}

export function sourceOf(form: SourceForm): Source {
  return { document: form.document.trim(), clause: form.clause.trim() || undefined, official: form.official }
}

/** Pointers and sentences of the texts that are necessary and empty. */
export function missing(texts: Readonly<Record<string, [text: string | null, sentence: string]>>): FieldError[] {
  return Object.entries(texts)
    .filter(([, [text]]) => !text?.trim())
    .map(([pointer, [, detail]]) => ({ pointer, detail }))
}

const FIELDS: Readonly<Record<string, string>> = {
  name: '名称',
  value: '值',
  unit: '计量单位',
  label: '名称',
  order: '次序',
  until: '用至',
  succeededBy: '接续代码',
  year: '年份',
  daysOff: '放假日',
  makeUpDays: '调休上班日',
  'source.document': '来源文件',
  'source.clause': '条款',
  'source.official': '来源性质',
}

/** A code table's history names the code first: `510104.label`. */
export function labelOf(path: string): string | undefined {
  const known = Object.keys(FIELDS).find((field) => path === field || path.endsWith(`.${field}`) && !path.endsWith(`source.${field}`))
  if (known === undefined) return undefined
  const code = path.slice(0, -known.length).replace(/\.$/, '')
  return code ? `${code} ${FIELDS[known]}` : FIELDS[known]
}

export function shown(path: string, raw: string): string {
  return path.endsWith('source.official') ? (raw === 'true' ? '官方' : '内部默认') : raw
}
