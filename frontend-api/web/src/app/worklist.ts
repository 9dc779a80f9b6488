import { computed, type ComputedRef, type WritableComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useList, type Filters, type List, type ListQuery } from '@/app/list'
import type { Answer, Page } from '@/components/shapes'

/** 全部 stands in the URL, so that it is not taken for nothing chosen. */
export const EVERY = 'ALL'

/** A part of a list that one works off. */
export interface Quick<F extends Filters> {
  label: string
  filter: Partial<F>
}

export interface Worklist<F extends Filters, R> {
  list: List<F, R>
  /** The phase in the query row; empty means every phase. */
  phase: WritableComputedRef<string>
}

/**
 * A list of what goes through phases. Whoever has parts to work off, and asks for nothing in particular, sees the
 * first of them.
 * @param quick the parts for whoever acts; the first is shown first
 */
export function useWorklist<F extends Filters & { phase: string }, R>(
  defaults: F,
  quick: ComputedRef<readonly Quick<F>[]>,
  ask: (query: ListQuery<F>, signal: AbortSignal) => Promise<Answer<Page<R>>>,
): Worklist<F, R> {
  const route = useRoute()
  const router = useRouter()
  const first = quick.value[0]
  if (first && Object.keys(defaults).every((name) => route.query[name] === undefined)) {
    const asked = Object.entries(first.filter).filter(([, value]) => value)
    void router.replace({ path: route.path, query: { ...route.query, ...Object.fromEntries(asked) } })
  }
  const list = useList<F, R>(defaults, ({ phase, ...query }, signal) =>
    ask({ ...query, ...(phase && phase !== EVERY && { phase }) } as ListQuery<F>, signal),
  )
  const phase = computed({
    get: () => (list.draft.phase === EVERY ? '' : list.draft.phase),
    set: (chosen: string) => Object.assign(list.draft, { phase: chosen || (quick.value.length > 0 ? EVERY : '') }),
  })
  return { list, phase }
}

/** Whether the list shows this part. */
export function shows<F extends Filters>(list: List<F, unknown>, part: Quick<F>): boolean {
  return Object.entries(part.filter).every(([name, value]) => (list.filters.value[name] || (name === 'phase' ? EVERY : '')) === value)
}
