import { ref, watch, type Ref } from 'vue'
import { problemOf } from '@/api/problem'

/** What a dialog edits, and the way it is sent. */
export interface Draft<T> {
  draft: Ref<T>
  /** Wraps the sending, so that the draft knows what became of it. */
  sending: <R>(send: () => Promise<R>) => Promise<R>
}

/**
 * A draft that is fresh whenever its dialog opens, except while nobody knows what became of the last sending: then it
 * is still there, as it may only be sent again as it was.
 */
export function useDraft<T extends object>(open: Ref<boolean>, fresh: () => T): Draft<T> {
  const draft = ref(fresh()) as Ref<T>
  let unknown = false
  watch(open, (shown) => {
    if (shown && !unknown) draft.value = fresh()
  })
  async function sending<R>(send: () => Promise<R>): Promise<R> {
    try {
      const answer = await send()
      unknown = false
      return answer
    } catch (failure) {
      unknown = problemOf(failure).outcomeUnknown
      throw failure
    }
  }
  return { draft, sending }
}
