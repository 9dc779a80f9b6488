import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { useMoment } from '@/app/moment'

/** What `?record=target-…` asks a list page for: to record what a target had before the registry (存量). */
export function useRecording(): { target: ComputedRef<string>; open: Ref<boolean> } {
  const route = useRoute()
  const { away } = useMoment()
  const target = computed(() => (typeof route.query.record === 'string' && route.query.record.startsWith('target-') ? route.query.record : ''))
  return { target, open: ref(target.value !== '' && !away.value) }
}
