const ACTING = 'zelian.acting'
const RETURN = 'zelian.returnTo'

/** The appointment the person chose to act under in this tab (以何职务); undefined leaves the choice to the server. */
export function actingAppointment(): string | undefined {
  return sessionStorage.getItem(ACTING) ?? undefined
}

export function chooseActing(appointmentId: string | undefined): void {
  if (appointmentId) sessionStorage.setItem(ACTING, appointmentId)
  else sessionStorage.removeItem(ACTING)
}

let leaving = false

/** Off to Keycloak; the page we are on is opened again afterwards. */
export function login(): void {
  if (leaving) return
  leaving = true
  sessionStorage.setItem(RETURN, location.pathname + location.search + location.hash)
  location.assign('/oauth2/authorization/zelian')
}

/** Where the person was before the login, once. */
export function takeReturnPath(): string | undefined {
  const path = sessionStorage.getItem(RETURN) ?? undefined
  sessionStorage.removeItem(RETURN)
  return path?.startsWith('/') && !path.startsWith('//') ? path : undefined
}

/** One of the browser's plain cookies. */
export function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((part) => part.startsWith(`${name}=`))
  return found && decodeURIComponent(found.slice(name.length + 1))
}

/** Ends the session here and at Keycloak: the edge answers 202 with the address to go to. */
export async function sendLogout(): Promise<void> {
  const answer = await fetch('/logout', {
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') ?? '', Accept: 'application/json' },
  })
  chooseActing(undefined)
  location.assign(answer.headers.get('Location') ?? '/')
}
