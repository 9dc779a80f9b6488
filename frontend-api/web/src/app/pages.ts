import type { Answer, Page } from '@/components/shapes'

const SIZE = 200

/**
 * Every row of a list, up to so many pages of 200.
 * @return rows, and whether they are all of them
 */
export async function everyRow<R>(
  ask: (query: { page: number; size: number; snapshot?: number }) => Promise<Answer<Page<R>>>,
  most = 5,
): Promise<{ rows: R[]; complete: boolean }> {
  const first = await ask({ page: 1, size: SIZE })
  const rows = [...first.body.rows]
  for (let page = 2; page <= most && rows.length < first.body.total; page++) {
    const next = await ask({ page, size: SIZE, snapshot: first.position })
    rows.push(...next.body.rows)
  }
  return { rows, complete: rows.length >= first.body.total }
}
