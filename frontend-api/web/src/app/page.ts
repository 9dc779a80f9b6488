import { onScopeDispose, ref, toValue, watchEffect, type MaybeRefOrGetter } from 'vue'

/** What the page in front is called once it knows: the last breadcrumb and the window's title. */
export const pageName = ref<string>()

/** Gives the page in front its name, such as a school's, as soon as it is loaded. */
export function usePageName(name: MaybeRefOrGetter<string | undefined>): void {
  watchEffect(() => {
    pageName.value = toValue(name)
  })
  onScopeDispose(() => {
    pageName.value = undefined
  })
}
