import { onScopeDispose, watch } from 'vue'
import type { Load } from '@/app/loading'

/**
 * Asks again a while after each answer, as long as something goes on.
 * @param pace milliseconds between an answer and the next question
 */
export function useAgain<T>(load: Load<T>, going: (latest: T) => boolean, pace = 1000): void {
  let timer: ReturnType<typeof setTimeout>
  watch(load.busy, (busy) => {
    clearTimeout(timer)
    const latest = load.data.value
    if (busy || latest === undefined || load.problem.value?.status === 404 || !going(latest)) return
    timer = setTimeout(() => void load.reload(), pace)
  }, { immediate: true })
  onScopeDispose(() => clearTimeout(timer))
}
