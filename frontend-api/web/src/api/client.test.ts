import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { api, read, readVersioned, write, writeHeaders } from '@/api/client'
import { connection } from '@/api/connection'
import { chooseActing } from '@/api/identity'
import { Problem } from '@/api/problem'
import { bindMoment, useMoment } from '@/app/moment'

type Reply = () => Response
let sent: Request[]
let replies: Reply[]
let router: Router

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Reply => () =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })
const lost: Reply = () => {
  throw new TypeError('Failed to fetch')
}
const register = (key: string) =>
  api.POST('/api/v1/units', {
    params: { header: writeHeaders(key) },
    body: { name: '甲', nature: { kind: 'PRIMARY_SCHOOL', applicability: 'BINDING' }, codes: {}, division: '510104' },
  })
const query = (at: number) => Object.fromEntries(new URL(sent[at]!.url).searchParams)

beforeEach(async () => {
  sent = []
  replies = []
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request)
    return (replies.shift() ?? json({ position: 1, on: '2026-11-23', body: {} }))()
  })
  const page = { template: '<i/>' }
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any(.*)', component: page }] })
  bindMoment(router)
  await router.push('/')
  await useMoment().leave()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  chooseActing(undefined)
})

test('a read carries the moment of the page; who I am is always of today', async () => {
  chooseActing('appointment-1')
  await router.push('/a?on=2025-03-14&asOf=17906')
  await read(api.GET('/api/v1/units', { params: { query: { text: '示例' } } }))
  await read(api.GET('/api/v1/me'))
  expect(query(0)).toEqual({ text: '示例', on: '2025-03-14', asOf: '17906' })
  expect(query(1)).toEqual({})
  expect(sent[0]!.headers.get('X-Acting-Appointment')).toBe('appointment-1')
  expect(sent[1]!.headers.has('X-Acting-Appointment')).toBe(false)
})

test('a write carries token, key, version and appointment, and no moment', async () => {
  document.cookie = 'XSRF-TOKEN=to%20ken'
  chooseActing('appointment-1')
  await write(api.POST('/api/v1/units/{unit}/rename', { params: { path: { unit: 'unit-1' }, header: writeHeaders('key-1', 7) }, body: { name: '甲' } }))
  const { headers, url } = sent[0]!
  expect(headers.get('X-XSRF-TOKEN')).toBe('to ken')
  expect(headers.get('Idempotency-Key')).toBe('key-1')
  expect(headers.get('If-Match')).toBe('"7"')
  expect(headers.get('X-Acting-Appointment')).toBe('appointment-1')
  expect(new URL(url).search).toBe('')
})

test('after a write the reads wait for its position, but not in the past', async () => {
  replies = [json({ stream: 's', version: 1, position: 18442 })]
  await write(register('key-2'))
  await read(api.GET('/api/v1/units'))
  expect(query(1).atLeast).toBe('18442')
  await router.push('/?on=2025-03-14&asOf=day')
  await read(api.GET('/api/v1/units'))
  expect(query(2)).toEqual({ on: '2025-03-14', asOf: '2025-03-14' })
})

test('what is wanted is JSON, unless it is said otherwise', async () => {
  await read(api.GET('/api/v1/units'))
  await read(api.GET('/api/v1/units', { headers: { Accept: 'application/octet-stream' } }))
  expect(sent.map(({ headers }) => headers.get('Accept'))).toEqual(['application/json, application/problem+json', 'application/octet-stream'])
})

test('a refusal becomes a Problem with its rule, source and sentences for the fields', async () => {
  const body = {
    title: '填写的内容不合要求',
    detail: '有 2 项需要改正。',
    rule: 'NameIsGiven',
    source: '成教办〔2015〕3号 第六条',
    errors: [
      { pointer: '/basis/document/number', detail: '请填写文号' },
      { pointer: '#/name', detail: '请填写名称' },
    ],
  }
  replies = [json(body, 400, { 'Content-Type': 'application/problem+json' })]
  const problem = (await write(register('key-3')).catch((failure: unknown) => failure)) as Problem
  expect(problem).toBeInstanceOf(Problem)
  expect(problem).toMatchObject({ status: 400, rule: 'NameIsGiven', source: '成教办〔2015〕3号 第六条', outcomeUnknown: false })
  expect(problem.fieldError('basis.document.number')).toBe('请填写文号')
  expect(problem.fieldError('name')).toBe('请填写名称')
  expect(problem.fieldError('other')).toBeUndefined()
})

test('an answer that is no problem document still says something in Chinese', async () => {
  replies = [() => new Response('<html>', { status: 502 })]
  await expect(read(api.GET('/api/v1/units'))).rejects.toMatchObject({ status: 502, title: '系统正在启动或维护，请稍候再试' })
})

test('a read is repeated while the edge is away, and the bar goes by itself', async () => {
  vi.useFakeTimers()
  replies = [json({}, 503, { 'Retry-After': '2' }), lost, json({ position: 5, on: '2026-11-23', body: 'there' })]
  const answer = read(api.GET('/api/v1/units'))
  await vi.advanceTimersByTimeAsync(1999)
  expect(sent).toHaveLength(1)
  expect(connection.state).toBe('busy')
  await vi.advanceTimersByTimeAsync(1)
  expect(connection.state).toBe('lost')
  await vi.advanceTimersByTimeAsync(2000)
  await expect(answer).resolves.toMatchObject({ body: 'there' })
  expect(connection.state).toBe('up')
})

test('a write is never repeated by itself; its outcome is unknown', async () => {
  replies = [lost]
  await expect(write(register('key-3'))).rejects.toMatchObject({ status: 0, outcomeUnknown: true })
  expect(sent).toHaveLength(1)
})

test('a read that was given up stops asking', async () => {
  vi.useFakeTimers()
  replies = [json({}, 503, { 'Retry-After': '2' })]
  const left = new AbortController()
  const answer = read(api.GET('/api/v1/units', { signal: left.signal })).catch((failure: unknown) => failure)
  await vi.advanceTimersByTimeAsync(100)
  left.abort()
  expect(await answer).toMatchObject({ name: 'AbortError' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(sent).toHaveLength(1)
})

test('a versioned read hands on the ETag as it is given back', async () => {
  replies = [json({ body: {} }, 200, { ETag: '"41"' })]
  const { etag } = await readVersioned(api.GET('/api/v1/units/{unit}', { params: { path: { unit: 'unit-1' } } }))
  expect(writeHeaders('k', etag)['If-Match']).toBe('"41"')
})
