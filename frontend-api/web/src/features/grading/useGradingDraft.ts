import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { api, read, readVersioned, write, writeHeaders } from '@/api/client'
import { Problem, problemOf } from '@/api/problem'
import { useLoad, type Load } from '@/app/loading'
import { formatInstant, today } from '@/app/time'
import type { Contest } from '@/app/act'
import { changedBlocks, contestedBy, formOf, isUnsaved, keptOf, merged, unfinished, type Blocks, type GradingForm } from '@/features/grading/form'
import { presentGrading, useCategories, type GradingDetail, type TargetView } from '@/features/grading/grading'
import type { Words } from '@/locales/target'

export interface Opened {
  detail: GradingDetail
  target: TargetView
}

export interface GradingDraft {
  load: Load<Opened>
  categories: ComputedRef<Words>
  form: Ref<GradingForm>
  etag: Ref<string>
  contested: ShallowRef<Contest['contested']>
  unsaved: ComputedRef<boolean>
  savedAt: Ref<string>
  /**
   * Sends what changed and is whole; with `all`, refuses while something was only begun. After a 412 the present version becomes what the form is over, and the
   * differences are told.
   */
  save: (key: string, all: boolean) => Promise<void>
  /** Gives up what was typed. */
  discard: () => void
  /** Reads the grading anew; what was typed stays. */
  refresh: () => Promise<void>
}

const copy = (form: GradingForm) => JSON.parse(JSON.stringify(form)) as GradingForm

/** A draft on the desk: the version it is over, what is typed, what of it is on record. */
export function useGradingDraft(grading: string): GradingDraft {
  const base = ref(formOf({}))
  const form = ref(formOf({}))
  const etag = ref('')
  const contested = shallowRef<Contest['contested']>([])
  const savedAt = ref('')
  const categories = useCategories()

  function follow(present: GradingForm, version: string): void {
    form.value = merged(base.value, form.value, present)
    base.value = present
    etag.value = version
  }

  const load = useLoad(async (signal): Promise<Opened> => {
    const found = await readVersioned(api.GET('/api/v1/gradings/{grading}', { params: { path: { grading } }, signal }))
    const detail = found.body.body
    const path = { target: detail.grading.target }
    const about = await read(api.GET('/api/v1/protection-targets/{target}', { params: { path }, signal }))
    follow(formOf(detail.grading), found.etag)
    return { detail, target: about.body.target }
  })

  async function save(key: string, all: boolean): Promise<void> {
    const faults = all ? unfinished(base.value, form.value) : []
    if (faults.length > 0) throw new Problem(400, { title: '还不能保存', detail: `有 ${faults.length} 项需要填写。`, errors: faults })
    const sent = copy(form.value)
    const blocks = changedBlocks(base.value, sent)
    contested.value = []
    if (Object.keys(blocks).length > 0) await send(key, blocks)
    base.value = keptOf(base.value, sent)
  }

  async function send(key: string, blocks: Partial<Blocks>): Promise<void> {
    const params = { path: { grading }, header: writeHeaders(key, etag.value) }
    try {
      const done = await write(api.POST('/api/v1/gradings/{grading}/draft', { params, body: { ...blocks, effective: today.value } }))
      etag.value = `"${done.version}"`
    } catch (failure) {
      if (problemOf(failure).status === 412) await rebase()
      throw failure
    }
    savedAt.value = formatInstant(new Date()).slice(11)
    void load.reload()
  }

  async function rebase(): Promise<void> {
    const { detail, etag: version } = await presentGrading(grading)
    const present = formOf(detail.grading)
    follow(present, version)
    contested.value = contestedBy(form.value, present, categories.data.value ?? {})
  }

  return {
    load,
    categories: computed(() => categories.data.value ?? {}),
    form,
    etag,
    contested,
    unsaved: computed(() => isUnsaved(base.value, form.value)),
    savedAt,
    save,
    discard: () => (form.value = copy(base.value)),
    refresh: load.reload,
  }
}
