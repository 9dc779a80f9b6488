import { onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue'
import { problemOf, type Problem } from '@/api/problem'

/** True once `busy` has lasted 200 ms: nothing is shown for what is quicker. */
export function useSlow(busy: Ref<boolean>): Ref<boolean> {
  const slow = ref(false)
  let timer: ReturnType<typeof setTimeout>
  watch(
    busy,
    (is) => {
      clearTimeout(timer)
      if (is) timer = setTimeout(() => (slow.value = true), 200)
      else slow.value = false
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return slow
}

export interface Load<T> {
  data: Readonly<Ref<T | undefined>>
  problem: Readonly<Ref<Problem | undefined>>
  busy: Readonly<Ref<boolean>>
  slow: Readonly<Ref<boolean>>
  reload: () => Promise<void>
}

/** Asks at once and again on `reload`; an answer that was overtaken is dropped, the old one stays until then. */
export function useLoad<T>(ask: (signal: AbortSignal) => Promise<T>): Load<T> {
  const data = shallowRef<T>()
  const problem = shallowRef<Problem>()
  const busy = ref(false)
  let running: AbortController | undefined

  async function reload(): Promise<void> {
    running?.abort()
    const mine = (running = new AbortController())
    busy.value = true
    try {
      const answer = await ask(mine.signal)
      if (mine.signal.aborted) return
      data.value = answer
      problem.value = undefined
    } catch (failure) {
      if (mine.signal.aborted) return
      problem.value = problemOf(failure)
    }
    busy.value = false
  }

  onScopeDispose(() => running?.abort())
  void reload()
  return { data, problem, busy, slow: useSlow(busy), reload }
}
