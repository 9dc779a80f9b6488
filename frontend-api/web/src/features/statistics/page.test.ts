import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { bindMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import StatisticsPage from '@/features/statistics/StatisticsPage.vue'

const unit = { unit: 'unit-D', name: '样例区教育局' }
const view = {
  targets: 5, ungraded: 1, levels: { L1: 1, L2: 2, L3: 1 }, life: { ONLINE: 5 }, grading: { FINAL: 4 }, filing: { CERTIFIED: 2 }, filed: 2, toFile: 3,
  units: [{ unit, exactly: true, targets: 2, ungraded: 1, levels: { L2: 1 }, filed: 0, toFile: 1, overdue: 4 }],
  trend: [{ on: '2026-10-31', targets: 4, graded: 3, filed: 1, toFile: 2 }],
}
const orders = { units: [{ unit, exactly: true, open: 3, overdue: 2, closedOnTime: 3, closedLate: 1, longestOverdue: 12, meanDays: 20 }] }
let page: VueWrapper

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const body = { '/api/v1/me': { person: { person: 'p', name: '王示范' }, today: '2026-11-23', appointments: [] }, '/api/v1/units/tree': [], '/api/v1/statistics': view, '/api/v1/statistics/rectifications': orders }[pathname]
  return Promise.resolve(Response.json({ position: 9, on: '2026-11-23', body }))
}

beforeEach(async () => {
  vi.stubGlobal('fetch', answer)
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: StatisticsPage }] })
  bindMoment(router)
  await router.push('/statistics?within=unit-D')
  await useSession().load()
  page = mount(StatisticsPage, { global: { plugins: [router], stubs: { ChartBox: true, UnitPicker: true } }, attachTo: document.body })
  await flushPromises()
})
afterEach(() => {
  page.unmount()
  vi.unstubAllGlobals()
})

const links = () => page.findAll('a').map((link) => link.attributes('href'))

test('every number opens the rows it counts', async () => {
  expect(page.text()).toContain('66.7%')
  for (const to of [
    '/protection-targets?within=unit-D',
    '/protection-targets?within=unit-D&graded=false',
    '/protection-targets?within=unit-D&toFile=true',
    '/protection-targets?within=unit-D&toFile=true&filed=true',
    '/protection-targets?within=unit-D&toFile=true&filed=false',
    '/protection-targets?within=unit-D&exactly=true&toFile=true&filed=false',
    '/obligations?within=unit-D&exactly=true&standing=OVERDUE',
    '/protection-targets?within=unit-D&filing=CERTIFIED',
  ]) expect(links()).toContain(to)
})

test('a chart can be read as a table', async () => {
  const turns = page.findAll('button').filter((button) => button.text() === '看表格')
  expect(turns).toHaveLength(2)
  await turns[1]?.trigger('click')
  expect(links()).toContain('/protection-targets?within=unit-D&graded=true&on=2026-10-31')
  expect(links()).toContain('/protection-targets?within=unit-D&toFile=true&on=2026-10-31')
})

test('整改 compares units, and each number opens its orders', () => {
  for (const part of ['12 天', '75%', '20 天']) expect(page.text()).toContain(part)
  for (const asked of ['open=true', 'overdue=true', 'closed=ON_TIME', 'closed=LATE']) expect(links()).toContain(`/rectifications?within=unit-D&exactly=true&${asked}`)
})
