import { computed, watch } from 'vue'
import { useRoute } from 'vue-router'
import { api, read } from '@/api/client'
import type { Badge } from '@/app/feature'
import { useLoad } from '@/app/loading'
import { useMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import { stirred, type ObligationCounts } from '@/components/obligations'

/** What the number beside 待办 counts: one's own; who only looks after others sees what is overdue. */
export function badgeOf({ mine, overdue }: ObligationCounts): Badge | undefined {
  if (mine > 0) return { count: mine, label: `待我办理 ${mine} 项` }
  return overdue > 0 ? { count: overdue, label: `已逾期 ${overdue} 项` } : undefined
}

/** Asked anew on every page, on another day, and after something was done. */
export function useObligationBadge(): { readonly value: Badge | undefined } {
  const route = useRoute()
  const { session } = useSession()
  const { moment } = useMoment()
  const load = useLoad(async (signal) => {
    const held = session.me?.appointments.length ?? 0
    return held > 0 ? (await read(api.GET('/api/v1/obligations/counts', { signal }))).body : undefined
  })
  watch([() => session.me, () => route.path, () => moment.on, () => moment.asOf, stirred], () => void load.reload())
  return computed(() => (load.data.value && !load.problem.value ? badgeOf(load.data.value) : undefined))
}
