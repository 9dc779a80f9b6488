import { onScopeDispose, ref, type Ref } from 'vue'

const NARROW = '(max-width: 768px)'

/** Whether the screen is a telephone's: dialogs come from below then, tables are cards. */
export function useNarrow(): Ref<boolean> {
  const media = window.matchMedia(NARROW)
  const narrow = ref(media.matches)
  const look = () => (narrow.value = media.matches)
  media.addEventListener('change', look)
  onScopeDispose(() => media.removeEventListener('change', look))
  return narrow
}
