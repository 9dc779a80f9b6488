import { actingAppointment, cookie, login } from '@/api/identity'

/** An answer in the form `write` takes. */
interface Sent<T> {
  data?: T
  error?: unknown
  response: Response
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Sends a file as the part `file` of a form; fetch cannot tell how much of it has gone out.
 * Pass the promise through `write`.
 * @param tell called with the share sent, 0 to 1
 * @throws TypeError when the line broke; `AbortError` when it was stopped
 */
export function sendFile<T>(
  path: string,
  key: string,
  file: File,
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<Sent<T>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('Idempotency-Key', key)
    request.setRequestHeader('Accept', 'application/json, application/problem+json')
    request.setRequestHeader('X-XSRF-TOKEN', cookie('XSRF-TOKEN') ?? '')
    const acting = actingAppointment()
    if (acting) request.setRequestHeader('X-Acting-Appointment', acting)
    request.upload.addEventListener('progress', (sent) => {
      if (sent.lengthComputable) tell(sent.loaded / sent.total)
    })
    request.addEventListener('load', () => {
      if (request.status === 401) login()
      const response = new Response(request.responseText, { status: request.status })
      const body = bodyOf(request.responseText)
      resolve(response.ok ? { data: body as T, response } : { error: body, response })
    })
    request.addEventListener('error', () => reject(new TypeError('no line to the edge')))
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    signal.addEventListener('abort', () => request.abort(), { once: true })
    const form = new FormData()
    form.set('file', file)
    request.send(form)
  })
}
