import { api, read } from '@/api/client'
import type { SearchProvider } from '@/app/feature'
import { kindOf, numberOf, placeOf } from '@/features/home/places'

/** Units, people and targets by name, number, pinyin or initials. */
export const searchEverything: SearchProvider = async (text, signal) => {
  const answer = await read(api.GET('/api/v1/search', { params: { query: { text } }, signal }))
  return answer.body.flatMap((hit) => {
    const to = placeOf(hit.feature, hit.id)
    const note = [hit.context, numberOf(hit.feature, hit.id)].filter(Boolean).join(' · ')
    return to ? [{ title: hit.label, note, kind: kindOf(hit.feature), to }] : []
  })
}
