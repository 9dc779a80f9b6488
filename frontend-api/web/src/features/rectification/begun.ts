import { useRoute } from 'vue-router'
import { api, read } from '@/api/client'
import { useLoad, type Load } from '@/app/loading'
import type { Begun } from '@/features/rectification/order'

/**
 * What `?order=` asks the list page for: a new order, about a target (`target-…`), to a unit (`unit-…`), or to be
 * chosen (`new`); `evaluation` and `inspection` say what found it. Undefined where it asks for none.
 */
export function useBegun(): { asked: boolean; begun: Load<Begun | undefined> } {
  const { query } = useRoute()
  const text = (name: string) => (typeof query[name] === 'string' ? query[name] : '')
  const about = text('order')
  const evaluation = text('evaluation')
  const inspection = text('inspection')
  const found: Begun = {
    ...(evaluation.startsWith('evaluation-') && { evaluation, origin: 'EVALUATION' as const }),
    ...(inspection.startsWith('inspection-') && { inspection }),
  }
  const begun = useLoad(async (signal) => {
    if (about.startsWith('unit-')) return { ...found, unit: about }
    if (!about.startsWith('target-')) return about ? found : undefined
    const answer = await read(api.GET('/api/v1/protection-targets/{target}', { params: { path: { target: about } }, signal }))
    return { ...found, target: about, unit: answer.body.operator.unit }
  })
  return { asked: about !== '', begun }
}
