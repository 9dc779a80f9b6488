import { computed, reactive, readonly } from 'vue'
import { api, read } from '@/api/client'
import { actingAppointment, chooseActing, sendLogout } from '@/api/identity'
import { problemOf, type Problem } from '@/api/problem'
import { setToday, type Day } from '@/app/time'

/** An appointment the person may act under. */
export interface HeldAppointment {
  appointment: string
  role: string
  unit: { unit: string; name: string }
  title?: string | null
  standing: string
  made: { basis: { document?: { number: string } | null } }
}

/** Who is logged in, always as of today. */
export interface Me {
  person: { person: string; name?: string | null }
  today: Day
  appointments: HeldAppointment[]
}

const session = reactive({
  me: undefined as Me | undefined,
  acting: actingAppointment(),
  problem: undefined as Problem | undefined,
})

/** The appointment acted under: the chosen one, or the only one. */
const acting = computed<HeldAppointment | undefined>(() => {
  const held = session.me?.appointments ?? []
  return held.find((each) => each.appointment === session.acting) ?? held[0]
})

const name = computed(() => session.me?.person.name ?? '已销毁')

async function load(): Promise<void> {
  session.problem = undefined
  try {
    session.me = ((await read(api.GET('/api/v1/me'))) as { body: Me }).body
    session.me.appointments = session.me.appointments.filter((each) => each.standing === 'CURRENT')
    setToday(session.me.today)
    const known = session.me.appointments.some((each) => each.appointment === session.acting)
    if (!known) session.acting = undefined
    chooseActing(acting.value?.appointment)
  } catch (failure) {
    session.problem = problemOf(failure)
  }
}

/** Acts under another appointment from now on; the page is loaded anew, as scope and buttons change. */
function actUnder(appointmentId: string): void {
  chooseActing(appointmentId)
  session.acting = appointmentId
  location.reload()
}

export function useSession() {
  const holds = (roles: readonly string[] | undefined) =>
    roles === undefined || (session.me?.appointments ?? []).some((each) => roles.includes(each.role))
  return { session: readonly(session), acting, name, load, actUnder, logout: sendLogout, holds }
}
