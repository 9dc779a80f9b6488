import { computed, reactive, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useLoad } from '@/app/loading'
import { useMoment } from '@/app/moment'
import type { Problem } from '@/api/problem'
import type { Answer, Page } from '@/components/shapes'

export type Filters = Record<string, string>

/** What one asks a list for; spread it into the query of a GET. `snapshot` holds the pages of one look together. */
export type ListQuery<F extends Filters> = Partial<F> & {
  page: number
  size: number
  sort?: string
  snapshot?: number
}

export interface List<F extends Filters, R> {
  /** What the query row edits; `search` puts it into the URL. */
  draft: F
  /** What the URL says. */
  filters: ComputedRef<F>
  /** Whether anything but the defaults is asked for. */
  filtered: ComputedRef<boolean>
  page: ComputedRef<number>
  size: ComputedRef<number>
  sort: ComputedRef<string | undefined>
  hidden: ComputedRef<ReadonlySet<string>>
  rows: ComputedRef<R[] | undefined>
  total: ComputedRef<number>
  busy: Readonly<Ref<boolean>>
  slow: Readonly<Ref<boolean>>
  problem: Readonly<Ref<Problem | undefined>>
  selected: Ref<R[]>
  search: () => void
  reset: () => void
  /** Sets some filters at once, such as the unit chosen in the tree. */
  filter: (some: Partial<F>) => void
  goToPage: (page: number, size?: number) => void
  sortBy: (field: string | undefined) => void
  hide: (columns: readonly string[]) => void
  reload: () => Promise<void>
}

export const LIST_SIZES: readonly number[] = [20, 50, 100, 200]

/**
 * A list whose filters, page, order and columns live in the URL.
 * @param defaults every filter with its value when the URL says nothing; all as text
 * @param ask asks the server for one page
 */
export function useList<F extends Filters, R>(
  defaults: F,
  ask: (query: ListQuery<F>, signal: AbortSignal) => Promise<Answer<Page<R>>>,
): List<F, R> {
  const route = useRoute()
  const router = useRouter()
  const { moment } = useMoment()
  const text = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' ? value : undefined
  }

  const filters = computed(
    () => Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, text(name) ?? value])) as F,
  )
  const filtered = computed(() => Object.entries(defaults).some(([name, value]) => filters.value[name] !== value))
  const page = computed(() => Math.min(Math.max(Math.trunc(Number(text('page'))) || 1, 1), 100_000))
  const size = computed(() => (LIST_SIZES.includes(Number(text('size'))) ? Number(text('size')) : 20))
  const sort = computed(() => text('sort'))
  const hidden = computed(() => new Set((text('hide') ?? '').split(',').filter(Boolean)))
  const draft = reactive({ ...filters.value }) as F
  const selected = shallowRef<R[]>([])
  const snapshot = ref<number>()

  const asked = computed(() => JSON.stringify([filters.value, page.value, size.value, sort.value]))
  const look = computed(() => JSON.stringify([filters.value, size.value, sort.value]))

  const load = useLoad(async (signal) => {
    const query: ListQuery<F> = { page: page.value, size: size.value } as ListQuery<F>
    for (const [name, value] of Object.entries(filters.value)) if (value) Object.assign(query, { [name]: value })
    if (sort.value) query.sort = sort.value
    if (snapshot.value !== undefined && !moment.asOf) query.snapshot = snapshot.value
    const answer = await ask(query, signal)
    snapshot.value = answer.position
    return answer.body
  })

  function reload(): Promise<void> {
    snapshot.value = undefined
    selected.value = []
    return load.reload()
  }

  const home = route.path
  watch(asked, () => {
    if (route.path === home) void load.reload()
  })
  watch(look, () => {
    snapshot.value = undefined
    selected.value = []
    Object.assign(draft, filters.value)
  }, { flush: 'sync' })

  function go(change: Record<string, string | undefined>): void {
    const query = { ...route.query, ...change }
    for (const [name, value] of Object.entries(query)) {
      if (value === undefined || value === '' || value === defaults[name]) delete query[name]
    }
    void router.push({ path: route.path, query })
  }

  const filter = (some: Partial<F>) => go({ ...some, page: undefined })
  return {
    draft,
    filters,
    filtered,
    page,
    size,
    sort,
    hidden,
    selected,
    rows: computed(() => load.data.value?.rows),
    total: computed(() => load.data.value?.total ?? 0),
    busy: load.busy,
    slow: load.slow,
    problem: load.problem,
    filter,
    reload,
    search() {
      const before = look.value
      filter({ ...draft })
      if (JSON.stringify([draft, size.value, sort.value]) === before && page.value === 1) void reload()
    },
    reset() {
      Object.assign(draft, defaults)
      filter(defaults)
    },
    goToPage: (to, newSize) =>
      go({ page: to > 1 ? String(to) : undefined, size: (newSize ?? size.value) === 20 ? undefined : String(newSize ?? size.value) }),
    sortBy: (field) => go({ sort: field, page: undefined }),
    hide: (columns) => go({ hide: columns.join(',') }),
  }
}
