import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { onKey } from '@/app/shortcuts'

/** The tabs of a detail page; which one is open stands in the URL. */
export function useTabs<K extends string>(keys: readonly [K, ...K[]]): { tab: ComputedRef<K>; show: (key: K) => void; turn: (by: number) => void } {
  const route = useRoute()
  const router = useRouter()
  const tab = computed(() => keys.find((key) => key === route.query.tab) ?? keys[0])

  function show(key: K): void {
    void router.replace({ query: { ...route.query, tab: key === keys[0] ? undefined : key } })
  }
  function turn(by: number): void {
    const next = keys[keys.indexOf(tab.value) + by]
    if (next) show(next)
  }
  onKey('[', () => turn(-1))
  onKey(']', () => turn(1))
  return { tab, show, turn }
}
