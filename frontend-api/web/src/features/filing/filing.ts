import { api, readVersioned } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { contestOf, type Contest } from '@/app/act'
import { daysBetween } from '@/app/time'
import type { FilingPhase } from '@/components/phases'
import { words } from '@/locales/words'

type Schemas = components['schemas']
export type FilingDetail = Schemas['FilingDetail']
export type FilingView = Schemas['FilingView']
export type FilingRow = Schemas['FilingRow']

/** Phases in which there is a certificate in force. */
export const CERTIFIED: readonly FilingPhase[] = ['CERTIFIED', 'CHANGE_SUBMITTED', 'EXTENSION_SUBMITTED', 'CANCELLATION_SUBMITTED']

/** How long the certificate holds, reckoned for a day, in words. */
export function validityOf({ certificate, validity, extensions }: FilingView, day: string): string | undefined {
  if (!certificate || !validity) return undefined
  const from = validity.from === certificate.issuedOn ? `自发证日 ${validity.from} 起` : `${certificate.issuedOn} 发证，按规定自 ${validity.from} 起算`
  const longer = extensions.length > 0 ? `，延期至 ${validity.until}` : `，至 ${validity.until}`
  const left = daysBetween(day, validity.until)
  return `${from}${longer}，${left < 0 ? `已过期 ${-left} 天` : left === 0 ? '今天到期' : `还剩 ${left} 天`}`
}

/** What somebody else made of a filing meanwhile. */
export async function contestFiling(seen: FilingView): Promise<Contest> {
  const found = await readVersioned(api.GET('/api/v1/filings/{filing}', { params: { path: { filing: seen.filing } } }))
  const now = found.body.body.filing
  return contestOf(found.etag, [
    ['状态', words.filingPhase(seen.phase), words.filingPhase(now.phase)],
    ['版本', String(seen.version), String(now.version)],
  ])
}

export const NUMBER_FORM = /^\d{11}-\d{5}$/
