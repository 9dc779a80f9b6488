import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { api, read, readVersioned, write, writeHeaders } from '@/api/client'
import { Problem, problemOf } from '@/api/problem'
import type { Contest } from '@/app/act'
import { useLoad, type Load } from '@/app/loading'
import { useSession } from '@/app/session'
import { formatInstant, today } from '@/app/time'
import { SHEET_KEYS, SHEETS, type SheetKey } from '@/locales/filing'
import { faultsBySheet, mayBeSaved } from '@/features/filing/faults'
import { presentFiling, type FilingDetail, type GivenDraft, type MaterialKind, type SuggestedForm } from '@/features/filing/filing'
import { partsOf, type Faults, type FilingForm } from '@/features/filing/form'
import { filled, formOf, recordedOf } from '@/features/filing/recorded'
import { draftOf } from '@/features/filing/sending'
import { contestedBy, differs, merged } from '@/features/filing/versions'

export interface Opened {
  detail: FilingDetail
  known: SuggestedForm
}

export interface FilingDraft {
  load: Load<Opened>
  form: Ref<FilingForm>
  etag: Ref<string>
  contested: ShallowRef<Contest['contested']>
  required: ComputedRef<readonly MaterialKind[]>
  faults: ComputedRef<Faults>
  /** Sheets filled from what is registered that nobody has saved yet. */
  proposed: ComputedRef<readonly SheetKey[]>
  unsaved: ComputedRef<boolean>
  savedAt: Ref<string>
  /** A sheet was looked at: from now on saving sends it, though nothing in it was changed. */
  visit: (key: SheetKey) => void
  /** The sheets that say otherwise than the record; throws what keeps them from being sent. */
  changes: (which: 'visited' | 'all') => GivenDraft
  save: (key: string) => Promise<void>
  /** Takes the version there is now; what was typed stays, and the differences are told. */
  rebase: () => Promise<void>
}

const copy = (form: FilingForm) => JSON.parse(JSON.stringify(form)) as FilingForm

/** A 备案表 on the desk: what is on record, what is typed over it, what of it was looked at. */
export function useFilingDraft(filing: string): FilingDraft {
  const { session } = useSession()
  const base = ref(formOf(undefined))
  const begun = ref(formOf(undefined))
  const form = ref(formOf(undefined))
  const recorded = ref<SheetKey[]>([])
  const visited = ref(new Set<SheetKey>())
  const etag = ref('')
  const contested = shallowRef<Contest['contested']>([])
  const savedAt = ref('')
  let opened = false

  function begin({ detail, known }: Opened, version: string): void {
    base.value = formOf(detail.filing.form)
    recorded.value = recordedOf(detail.filing.form)
    begun.value = filled(base.value, recorded.value, known, today.value, session.me?.person.name ?? '')
    form.value = copy(begun.value)
    etag.value = version
    opened = true
  }

  const load = useLoad(async (signal): Promise<Opened> => {
    const found = await readVersioned(api.GET('/api/v1/filings/{filing}', { params: { path: { filing } }, signal }))
    const detail = found.body.body
    const path = { target: detail.filing.target }
    const known = await read(api.GET('/api/v1/protection-targets/{target}/suggested-form', { params: { path }, signal }))
    const both = { detail, known: known.body }
    if (!opened) begin(both, found.etag)
    return both
  })

  const required = computed(() => {
    const { detail, known } = load.data.value ?? {}
    return detail && detail.required.length > 0 ? detail.required : (known?.required ?? [])
  })
  const kept = computed(() => recorded.value.filter((key) => !differs(key, base.value, form.value)))
  const faults = computed(() => faultsBySheet(form.value, required.value, kept.value))
  const isNew = (key: SheetKey) => !recorded.value.includes(key) && key !== 'materials' && key !== 'data'
  const looked = (key: SheetKey) => visited.value.has(key) || recorded.value.includes(key)
  /** 表四 without a technology says nothing that could be looked at; it goes with 表二. */
  const goes = (key: SheetKey) => looked(key) || (key === 'scenario' && partsOf(form.value.target).length === 0 && looked('target'))
  const changed = (which: 'visited' | 'all') =>
    SHEET_KEYS.filter((key) => (isNew(key) ? which === 'all' || goes(key) : differs(key, base.value, form.value)))

  function changes(which: 'visited' | 'all'): GivenDraft {
    const keys = changed(which)
    const strict = which === 'all'
    const held = keys.filter((key) => (strict ? faults.value[key].length > 0 : !mayBeSaved(key, faults.value[key])))
    const errors = held.flatMap((key) => faults.value[key])
    if (errors.length > 0) {
      throw new Problem(400, { title: strict ? '还不能提交' : '还不能保存', detail: `${held.map((key) => SHEETS[key]).join('、')} 有 ${errors.length} 项需要填写或改正。`, errors })
    }
    const { based } = form.value
    return { ...draftOf(form.value, keys), ...(based && based !== base.value.based && { based }) }
  }

  async function save(key: string): Promise<void> {
    const draft = changes('visited')
    contested.value = []
    if (Object.keys(draft).length === 0) return
    const sent = copy(form.value)
    const params = { path: { filing }, header: writeHeaders(key, etag.value) }
    try {
      const done = await write(api.POST('/api/v1/filings/{filing}/draft', { params, body: { draft, effective: today.value } }))
      etag.value = `"${done.version}"`
    } catch (failure) {
      if (problemOf(failure).status === 412) await rebase()
      throw failure
    }
    const said = SHEET_KEYS.filter((each) => draft[each] !== undefined)
    const stored = { ...Object.fromEntries(said.map((each) => [each, sent[each]])), based: sent.based }
    base.value = { ...base.value, ...stored }
    begun.value = { ...begun.value, ...stored }
    recorded.value = [...new Set([...recorded.value, ...said])]
    savedAt.value = formatInstant(new Date()).slice(11)
    void load.reload()
  }

  async function rebase(): Promise<void> {
    const { detail, etag: version } = await presentFiling(filing)
    const present = formOf(detail.filing.form)
    const mine = merged(begun.value, form.value, present)
    contested.value = contestedBy(mine, present)
    base.value = present
    begun.value = copy(present)
    recorded.value = recordedOf(detail.filing.form)
    form.value = mine
    etag.value = version
  }

  return {
    load,
    form,
    etag,
    contested,
    required,
    faults,
    proposed: computed(() => SHEET_KEYS.filter(isNew)),
    unsaved: computed(() => SHEET_KEYS.some((key) => differs(key, begun.value, form.value))),
    savedAt,
    visit: (key) => (visited.value = new Set([...visited.value, key])),
    changes,
    save,
    rebase,
  }
}
