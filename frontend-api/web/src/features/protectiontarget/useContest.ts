import { ref, type Ref } from 'vue'
import { api, readVersioned } from '@/api/client'
import { differencesOf, valuesOf } from '@/features/protectiontarget/fields'
import { formOf, merged, partsOf, type TargetForm, type TargetView } from '@/features/protectiontarget/form'
import { labelOf, shown } from '@/locales/target'

/** One field of the form against the present version. */
export interface Contested {
  label: string
  mine: string
  theirs: string
}

/** The object and its version as they are now. */
export async function presentTarget(target: string): Promise<{ view: TargetView; etag: string }> {
  const answer = await readVersioned(api.GET('/api/v1/protection-targets/{target}', { params: { path: { target } } }))
  return { view: answer.body.body.target, etag: answer.etag }
}

/** Where the form says otherwise than the version there is. */
export function contest(form: TargetForm, view: TargetView): Contested[] {
  const mine = valuesOf(partsOf(form))
  const theirs = valuesOf(partsOf(formOf(view)))
  return differencesOf(theirs, mine).map(({ field, then, now }) => ({
    label: labelOf(field) ?? field,
    mine: now ? shown(field, now) : '',
    theirs: then ? shown(field, then) : '',
  }))
}

/** A form over a version that somebody else may overtake. */
export function useContest(): {
  base: Ref<TargetForm | undefined>
  etag: Ref<string>
  contested: Ref<Contested[]>
  begin: (view: TargetView, version: string) => void
  rebase: (form: TargetForm, target: string) => Promise<TargetForm>
} {
  const base = ref<TargetForm>()
  const etag = ref('')
  const contested = ref<Contested[]>([])

  function begin(view: TargetView, version: string): void {
    base.value = formOf(view)
    etag.value = version
    contested.value = []
  }

  async function rebase(form: TargetForm, target: string): Promise<TargetForm> {
    const present = await presentTarget(target)
    const next = merged(base.value ?? form, form, formOf(present.view))
    begin(present.view, present.etag)
    contested.value = contest(next, present.view)
    return next
  }

  return { base, etag, contested, begin, rebase }
}
