import { computed, ref, watch, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { api, read, write, writeHeaders } from '@/api/client'
import type { components } from '@/api/generated/schema'
import { useLoad } from '@/app/loading'
import { useMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import { stirred } from '@/components/obligations'
import type { Tone } from '@/components/shapes'

export type Reminder = components['schemas']['ReminderView']
export type ReminderCounts = components['schemas']['ReminderCounts']
export type ReminderMail = components['schemas']['ReminderMail']

/** Raised when something was marked as read, so that the bell counts anew. */
export const marked = ref(0)

const NEAR = 7

/** What the reminders of one step stand under. */
export function stepLabel(within: number | undefined): string {
  return within === undefined ? '已逾期' : `${within} 天内到期`
}

export function stepTone(within: number | undefined): Tone {
  if (within === undefined) return 'bad'
  return within <= NEAR ? 'warn' : 'none'
}

/** A number that fits the bell. */
export function bellText(unread: number): string {
  return unread > 99 ? '99+' : String(unread)
}

/**
 * How many of one's own are unread today: asked anew on every page, and after something was done. What was read is
 * not known of other days, so that there is no number on them.
 */
export function useUnread(): ComputedRef<number> {
  const route = useRoute()
  const { session } = useSession()
  const { away } = useMoment()
  const load = useLoad(async (signal) => {
    const held = session.me?.appointments.length ?? 0
    return held > 0 && !away.value ? (await read(api.GET('/api/v1/reminders/counts', { signal }))).body.unread : 0
  })
  watch([() => session.me, () => route.path, away, stirred, marked], () => void load.reload())
  return computed(() => (load.problem.value ? 0 : (load.data.value ?? 0)))
}

/** Marks some as read; or all there were at a position, so that what came in since stays unread. */
export async function markRead(which: { reminders: string[] } | { snapshot: number }, key: string): Promise<void> {
  await write(api.POST('/api/v1/reminders/read', { params: { header: writeHeaders(key) }, body: which }))
  marked.value++
}
