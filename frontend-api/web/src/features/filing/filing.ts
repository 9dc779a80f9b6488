import { api, readVersioned } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { contestOf, type Contest } from '@/app/act'
import { daysBetween, plusDays, type Day } from '@/app/time'
import type { HistoryEntry, Tone } from '@/components/shapes'
import { words } from '@/locales/words'

type Schemas = components['schemas']
export type FilingDetail = Schemas['FilingDetail']
export type FilingView = Schemas['FilingView']
export type FilingRow = Schemas['FilingRow']
export type ShownForm = Schemas['ShownForm']
export type SuggestedForm = Schemas['SuggestedForm']
export type GivenDraft = Schemas['GivenFilingDraft']
export type MaterialKind = Schemas['MaterialKind']

/** A certificate that ends within so many days is shown as ending (domain.md §10.5, F11). */
export const ENDING_DAYS = 90

/** V3: the form's number of the unit, and the system's. */
const NUMBER = /^\d{11}-\d{5}$/

export async function presentFiling(filing: string): Promise<{ detail: FilingDetail; etag: string }> {
  const { body, etag } = await readVersioned(api.GET('/api/v1/filings/{filing}', { params: { path: { filing } } }))
  return { detail: body.body, etag }
}

/** After somebody was faster: where the filing stands otherwise than it was seen. */
export async function contestFiling(seen: FilingView): Promise<Contest> {
  const { detail, etag } = await presentFiling(seen.filing)
  const now = detail.filing
  return contestOf(etag, [
    ['阶段', words.filingPhase(seen.phase), words.filingPhase(now.phase)],
    ['备案证明编号', seen.certificate?.number, now.certificate?.number],
    ['有效期至', seen.validity?.until, now.validity?.until],
    ['第几版', String(seen.version), String(now.version)],
  ])
}

/** What keeps a certificate's number from being one; undefined when nothing does. */
export function numberFault(number: string): string | undefined {
  return NUMBER.test(number) ? undefined : '备案证明编号为 11 位数字、短横、5 位数字，如 51010400001-00002'
}

/** What is unusual about a number; no ground for refusing it. */
export function numberHints(number: string, stem?: string): string[] {
  if (!NUMBER.test(number)) return []
  const hints = []
  if (!number.startsWith('51')) hints.push('四川的备案证明编号以 51 开头，请与证明核对')
  if (stem && !number.startsWith(stem)) hints.push(`前 11 位与本单位其他系统（${stem}）不同，请与证明核对`)
  return hints
}

/** 三年: from a day to the day before its anniversary. */
function yearsText({ from, until }: { from: Day; until: Day }): string {
  const years = Number(plusDays(until, 1).slice(0, 4)) - Number(from.slice(0, 4))
  return `${'零一二三四五六七八九十'.charAt(years) || years}年`
}

/** How a certificate's validity comes about, and how it stands on a day. */
export function validityWords(view: Pick<FilingView, 'certificate' | 'validity' | 'extensions'>, day: Day): { tone: Tone; text: string; why: string[] } | undefined {
  const { certificate, validity, extensions } = view
  if (!validity) return undefined
  const left = daysBetween(day, validity.until)
  const extended = extensions.includes(validity.until)
  const issued = certificate?.issuedOn
  const began = issued && issued < validity.from ? ` ${validity.from} 起（2025 年以前发的证明自这一天计，公网安〔2025〕1846号）` : `发证日期 ${validity.from} 起`
  const why = [...(extended ? [] : [yearsText(validity)]), `自${began}`, extended ? `延期至 ${validity.until}` : `至 ${validity.until} 止`]
  if (left < 0) return { tone: 'bad', text: `已过期 ${-left} 天`, why }
  const text = left === 0 ? '今天到期' : `还剩 ${left} 天`
  return { tone: left <= ENDING_DAYS ? 'warn' : 'ok', text, why }
}

/** Sequence number of the latest entry of some kinds: what is judged or put right. */
export function latestOf(entries: readonly HistoryEntry[], ...names: string[]): number | undefined {
  const found = entries.filter(({ trace, correctedBy }) => names.includes(trace.eventName) && (correctedBy === undefined || correctedBy === null))
  return found.length > 0 ? Math.max(...found.map(({ trace }) => trace.sequence)) : undefined
}
