import { api, read } from '@/api/client'
import type { components } from '@/api/generated/schema'
import type { SearchProvider } from '@/app/feature'

type Hits = components['schemas']['SearchHit'][]

/** One question to the server for all features that look at its answer. */
const asked = new WeakMap<AbortSignal, Promise<Hits>>()

function hits(text: string, signal: AbortSignal): Promise<Hits> {
  const known = asked.get(signal)
  if (known) return known
  const fresh = read(api.GET('/api/v1/search', { params: { query: { text } }, signal })).then((answer) => answer.body)
  asked.set(signal, fresh)
  return fresh
}

/** The header's search for one feature: what the server found of it, under the feature's address. */
export function searchOf(feature: string, kind: string, path: string): SearchProvider {
  return async (text, signal) =>
    (await hits(text, signal))
      .filter((hit) => hit.feature === feature)
      .map((hit) => ({ title: hit.label, note: hit.context, kind, to: `${path}/${hit.id}` }))
}
