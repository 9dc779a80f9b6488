import { api, readVersioned } from '@/api/client'
import { contestOf, type Contest } from '@/app/act'
import type { Obligation } from '@/components/obligations'
import { STANDINGS } from '@/locales/obligations'

/** The version seen; nothing was ever said of an obligation without entries of its own. */
export function versionOf({ version }: Obligation): string {
  return version > 0 ? `"${version}"` : ''
}

/** What somebody else has said of it meanwhile. */
export async function contestOfWaiver(seen: Obligation): Promise<Contest> {
  const { body, etag } = await readVersioned(
    api.GET('/api/v1/obligations/{obligation}', { params: { path: { obligation: seen.obligation } } }),
  )
  const now = body.body
  return contestOf(etag, [
    ['状态', STANDINGS[seen.standing], STANDINGS[now.standing]],
    ['豁免至', seen.waivedUntil, now.waivedUntil],
  ])
}
