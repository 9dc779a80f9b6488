import { computed, reactive, readonly } from 'vue'
import { api, read } from '@/api/client'
import { actingAppointment, chooseActing, sendLogout } from '@/api/identity'
import { problemOf, type Problem } from '@/api/problem'

/** An appointment the person may act under. */
export interface HeldAppointment {
  appointmentId: string
  role: string
  roleName: string
  unitId: string
  unitName: string
  document?: string | null
}

/** Who is logged in, always as of today. */
export interface Me {
  name: string
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
  return held.find((each) => each.appointmentId === session.acting) ?? held[0]
})

async function load(): Promise<void> {
  session.problem = undefined
  try {
    session.me = (await read(api.GET('/api/v1/me'))) as Me
    const known = session.me.appointments.some((each) => each.appointmentId === session.acting)
    if (!known) session.acting = undefined
    chooseActing(acting.value?.appointmentId)
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
  return { session: readonly(session), acting, load, actUnder, logout: sendLogout, holds }
}
