import createClient, { type Middleware } from 'openapi-fetch'
import { actingAppointment, cookie, login } from '@/api/identity'
import { steadyFetch } from '@/api/connection'
import { problemFrom, problemOf } from '@/api/problem'
import { momentParameters } from '@/app/moment'
import type { paths } from '@/api/generated/schema'

/** The highest ledger position one of our writes was told; reads ask for views at least that far. */
let lastPosition = 0

const READS = new Set(['GET', 'HEAD'])
/** Who I am and what I may do is always today's. */
const TIMELESS = /^\/api\/v1\/(me|session)(\/|$)/

function readUrl(address: string): string {
  const url = new URL(address)
  if (TIMELESS.test(url.pathname)) return address
  const at = momentParameters()
  for (const [name, value] of Object.entries(at)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  }
  const bound = ['asOf', 'snapshot', 'atLeast'].some((name) => url.searchParams.has(name))
  if (lastPosition > 0 && !bound) url.searchParams.set('atLeast', String(lastPosition))
  return url.toString()
}

const house: Middleware = {
  onRequest({ request }) {
    // A choice that no longer holds must not keep anybody from learning which ones do.
    const acting = TIMELESS.test(new URL(request.url).pathname) ? undefined : actingAppointment()
    if (acting) request.headers.set('X-Acting-Appointment', acting)
    if (!request.headers.has('Accept')) request.headers.set('Accept', 'application/json, application/problem+json')
    if (READS.has(request.method)) return new Request(readUrl(request.url), request)
    const token = cookie('XSRF-TOKEN')
    if (token) request.headers.set('X-XSRF-TOKEN', token)
    return request
  },
  onResponse({ response }) {
    if (response.status === 401) login()
  },
}

/** The typed client of the edge: `api.GET('/api/v1/…')`. Pass its calls through `read` or `write`. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: steadyFetch })
api.use(house)

/** The address of what the browser fetches by itself, such as a document to print: of the moment shown. */
export function addressOf(path: string): string {
  return readUrl(new URL(path, location.origin).toString())
}

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

async function settled<T>(call: Promise<Answer<T>>): Promise<Answer<T>> {
  let answer: Answer<T>
  try {
    answer = await call
  } catch (failure) {
    if (failure instanceof Object && 'name' in failure && failure.name === 'AbortError') throw failure
    throw problemOf(failure)
  }
  if (!answer.response.ok) throw problemFrom(answer.response, answer.error)
  return answer
}

/**
 * The body of a read.
 * @throws Problem when it was refused or the line is gone
 */
export async function read<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  return (await settled(call)).data as NonNullable<T>
}

/** The body of a read with its version, as given back in `If-Match`. */
export async function readVersioned<T>(call: Promise<Answer<T>>): Promise<{ body: NonNullable<T>; etag: string }> {
  const answer = await settled(call)
  return { body: answer.data as NonNullable<T>, etag: answer.response.headers.get('ETag') ?? '' }
}

/**
 * The bytes of a file and the name that `Content-Disposition` gives it (RFC 8187).
 * @throws Problem when it was refused or the line is gone
 */
export async function readFile(call: Promise<Answer<unknown>>): Promise<{ bytes: Blob; name: string }> {
  const { data, response } = await settled(call)
  const said = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]
  return { bytes: data as Blob, name: said ? decodeURIComponent(said) : 'file' }
}

/**
 * The answer of a write; later reads wait until their views have it.
 * @throws Problem when it was refused; `outcomeUnknown` when it may be sent again with the same key
 */
export async function write<T>(call: Promise<Answer<T>>): Promise<T> {
  const answer = await settled(call)
  const position = Number((answer.data as { position?: unknown } | undefined)?.position)
  if (Number.isSafeInteger(position)) lastPosition = Math.max(lastPosition, position)
  return answer.data as T
}

/**
 * Headers of a write, for `params.header`: its key (kept when it is sent again) and, where a version is at stake, the
 * one seen.
 */
export function writeHeaders(key: string): { 'Idempotency-Key': string }
export function writeHeaders(key: string, version: string | number): { 'Idempotency-Key': string; 'If-Match': string }
export function writeHeaders(key: string, version?: string | number): Record<string, string> {
  const headers: Record<string, string> = { 'Idempotency-Key': key }
  if (version !== undefined && version !== '') {
    headers['If-Match'] = /^(W\/)?"/.test(String(version)) ? String(version) : `"${version}"`
  }
  return headers
}
