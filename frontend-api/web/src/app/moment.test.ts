import { expect, test } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { bindMoment, knownByText, momentOf, momentParameters, useMoment } from '@/app/moment'
import { dayOf, daysBetween, formatInstant, parseDay, plusDays, today } from '@/app/time'

async function routerAt(path: string) {
  const page = { template: '<i/>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: page }, { path: '/a', component: page }, { path: '/b', component: page }],
  })
  bindMoment(router)
  await router.push(path)
  return router
}

test('the day is the one in Shanghai, wherever the browser is', () => {
  expect(dayOf(new Date('2025-03-13T16:00:00Z'))).toBe('2025-03-14')
  expect(dayOf(new Date('2025-03-13T15:59:59Z'))).toBe('2025-03-13')
  expect(formatInstant('2025-03-20T03:37:00Z')).toBe('2025-03-20 11:37')
})

test('a typed day may have any of the usual forms, and must exist', () => {
  for (const text of ['20250314', '2025-03-14', '2025/3/14', '2025年3月14日', '２０２５０３１４', ' 2025.3.14 ']) {
    expect(parseDay(text)).toBe('2025-03-14')
  }
  for (const text of ['2025-02-29', '20251301', '250314', '', 'abc', '1920-01-01']) expect(parseDay(text)).toBeNull()
})

test('days are counted over the ends of months and years', () => {
  expect(plusDays('2024-03-01', -1)).toBe('2024-02-29')
  expect(daysBetween('2025-02-10', '2025-03-14')).toBe(32)
})

test('a query says a moment; what is no day, position or instant is left out', () => {
  expect(momentOf({ on: '2025-03-14', asOf: 'day' }, '2026-11-20')).toEqual({ on: '2025-03-14', asOf: 'day' })
  expect(momentOf({ on: '2026-11-20' }, '2026-11-20')).toEqual({ on: undefined, asOf: undefined })
  expect(momentOf({ on: 'x', asOf: '17906' })).toEqual({ on: undefined, asOf: '17906' })
  expect(momentOf({ on: '2025-03-14', asOf: "1' or" }).asOf).toBeUndefined()
  expect(momentOf({ asOf: 'day' }).asOf).toBeUndefined()
  expect(momentOf({ asOf: '2025-03-20T11:37:00+08:00' }).asOf).toBe('2025-03-20T11:37:00+08:00')
})

test('当日 is asked for as the end of that day in Shanghai', () => {
  expect(momentParameters({ on: '2025-03-14', asOf: 'day' })).toEqual({
    on: '2025-03-14',
    asOf: '2025-03-14',
  })
  expect(momentParameters({ on: undefined, asOf: undefined })).toEqual({})
  expect(knownByText({ on: undefined, asOf: '17906' })).toBe('账本位置 17906')
  expect(knownByText({ on: undefined, asOf: '2025-03-20T03:37:00Z' })).toBe('2025-03-20 11:37')
})

test('links keep the moment, in their address too, and leaving drops it', async () => {
  const router = await routerAt('/a?on=2025-03-14&asOf=day')
  const { moment, away, leave } = useMoment()
  expect(away.value).toBe(true)
  expect(router.resolve('/b?q=1').fullPath).toBe('/b?q=1&on=2025-03-14&asOf=day')
  await router.push('/b')
  expect(router.currentRoute.value.fullPath).toBe('/b?on=2025-03-14&asOf=day')
  await leave()
  expect(router.currentRoute.value.fullPath).toBe('/b')
  expect(moment.on).toBeUndefined()
})

test('going to a day keeps 已知截至 and the filters, not the page number; today leaves', async () => {
  const router = await routerAt('/a?q=x&page=3')
  const { goTo, setKnownBy, day } = useMoment()
  await goTo('2025-03-14')
  await setKnownBy('day')
  await goTo('2025-04-01')
  expect(router.currentRoute.value.query).toEqual({ q: 'x', on: '2025-04-01', asOf: 'day' })
  expect(day.value).toBe('2025-04-01')
  await goTo(today.value)
  expect(router.currentRoute.value.fullPath).toBe('/a?q=x')
})

test('Back returns to the moment of that page', async () => {
  const router = await routerAt('/a')
  const { goTo, away } = useMoment()
  await goTo('2025-03-14')
  router.back()
  await expect.poll(() => away.value).toBe(false)
  expect(router.currentRoute.value.fullPath).toBe('/a')
})
