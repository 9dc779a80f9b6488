import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { problemOf, type Problem } from '@/api/problem'
import { save } from '@/components/evidence'

export interface Download {
  /** What is on its way, by the name given to it. */
  busy: Readonly<Ref<string | undefined>>
  problem: ShallowRef<Problem | undefined>
  /** Fetches a file and saves it for the person; one at a time. True when it was saved. */
  fetch: (name: string, ask: () => Promise<{ bytes: Blob; name: string }>) => Promise<boolean>
}

/** Files to be saved, such as templates and workbooks. */
export function useDownload(): Download {
  const busy = ref<string>()
  const problem = shallowRef<Problem>()

  async function fetch(name: string, ask: () => Promise<{ bytes: Blob; name: string }>): Promise<boolean> {
    if (busy.value !== undefined) return false
    busy.value = name
    problem.value = undefined
    try {
      const file = await ask()
      save(file.bytes, file.name)
      return true
    } catch (failure) {
      problem.value = problemOf(failure)
      return false
    } finally {
      busy.value = undefined
    }
  }
  return { busy, problem, fetch }
}
