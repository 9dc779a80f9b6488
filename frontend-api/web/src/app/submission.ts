import { inject, provide, ref, shallowRef, type InjectionKey, type Ref, type ShallowRef } from 'vue'
import { newKey } from '@/api/key'
import { problemOf, type Problem } from '@/api/problem'

const REFUSAL: InjectionKey<ShallowRef<Problem | undefined>> = Symbol('refusal')

export interface Submission {
  busy: Readonly<Ref<boolean>>
  problem: ShallowRef<Problem | undefined>
  /** Sends; true when it was done. Never throws. */
  send: (act: (key: string) => Promise<unknown>) => Promise<boolean>
  /** For a form opened anew. */
  restart: () => void
}

/**
 * One act of a person with its Idempotency-Key. The key stays while nobody knows what became of the last try, so
 * that trying again cannot do it twice; after a refusal nothing was done, and the corrected form gets a new one.
 */
export function useSubmission(): Submission {
  const busy = ref(false)
  const problem = shallowRef<Problem>()
  let key = newKey()
  provide(REFUSAL, problem)

  function restart(): void {
    key = newKey()
    problem.value = undefined
  }

  async function send(act: (key: string) => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    try {
      await act(key)
      restart()
      return true
    } catch (failure) {
      problem.value = problemOf(failure)
      if (!problem.value.outcomeUnknown) key = newKey()
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, send, restart }
}

/** What the form around refused, for the fields in it. */
export function useRefusal(): ShallowRef<Problem | undefined> {
  return inject(REFUSAL, () => shallowRef<Problem>(), true)
}
