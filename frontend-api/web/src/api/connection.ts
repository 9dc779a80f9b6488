import { reactive } from 'vue'

/** How the line to the edge is: shown as a thin bar under the header, gone by itself. */
export const connection = reactive({
  state: 'up' as 'up' | 'busy' | 'lost',
})

/** At most this many repeats of one read; with the longest wait this is about two minutes. */
const REPEATS = 12
const LONGEST_WAIT_S = 15

function waitSeconds(response: Response | undefined, attempt: number): number {
  const said = Number(response?.headers.get('Retry-After') ?? Number.NaN)
  const seconds = Number.isFinite(said) ? said : 2 ** attempt
  return Math.min(Math.max(seconds, 1), LONGEST_WAIT_S)
}

function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, seconds * 1000)
    signal.addEventListener('abort', stop, { once: true })
  })
}

async function attempt(request: Request): Promise<Response | undefined> {
  try {
    return await globalThis.fetch(request.clone())
  } catch (failure) {
    if (request.signal.aborted) throw failure
    connection.state = 'lost'
    return undefined
  }
}

/**
 * fetch that repeats reads while the edge is away (503 with Retry-After, or no line). A write is sent once: what
 * became of it is the caller's to ask again, with the same Idempotency-Key.
 * @throws TypeError when a write, or the last repeat of a read, found no line
 */
export async function steadyFetch(request: Request): Promise<Response> {
  const repeatable = request.method === 'GET' || request.method === 'HEAD'
  for (let turn = 0; ; turn++) {
    const response = await attempt(request)
    if (response && (response.status !== 503 || !response.headers.has('Retry-After'))) {
      connection.state = 'up'
      return response
    }
    connection.state = response ? 'busy' : 'lost'
    if (!repeatable || turn === REPEATS) {
      if (response) return response
      throw new TypeError('no line to the edge')
    }
    await sleep(waitSeconds(response, turn), request.signal)
  }
}
