import { api, readVersioned } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { contestOf, type Contest } from '@/app/act'
import { words } from '@/locales/words'

type Schemas = components['schemas']
export type RectificationDetail = Schemas['RectificationDetail']
export type RectificationOrder = Schemas['RectificationOrder']
export type OrderItem = Schemas['OrderItem']
export type ShownItem = RectificationDetail['items'][number]

/** 第 1、3 项 */
export const itemsText = (numbers: readonly number[]): string => `第 ${numbers.join('、')} 项`

/** Items that are neither put right nor their risk accepted on the day. */
export const openItems = (detail: RectificationDetail): ShownItem[] => detail.items.filter(({ standing }) => standing === 'OPEN')

export async function presentRectification(rectification: string): Promise<{ detail: RectificationDetail; etag: string }> {
  const { body, etag } = await readVersioned(api.GET('/api/v1/rectifications/{rectification}', { params: { path: { rectification } } }))
  return { detail: body.body, etag }
}

/** After somebody was faster: where the order stands otherwise than it was seen. */
export async function contestRectification(seen: RectificationDetail): Promise<Contest> {
  const { detail, etag } = await presentRectification(seen.rectification.rectification)
  const open = (each: RectificationDetail) => openItems(each).map(({ number }) => number).join('、')
  return contestOf(etag, [
    ['阶段', words.rectificationPhase(seen.rectification.phase), words.rectificationPhase(detail.rectification.phase)],
    ['整改期限', seen.deadline.dueOn, detail.deadline.dueOn],
    ['未整改的项', open(seen), open(detail)],
    ['申请延期至', seen.deadline.asked?.until, detail.deadline.asked?.until],
    ['第几版', String(seen.rectification.version), String(detail.rectification.version)],
  ])
}
