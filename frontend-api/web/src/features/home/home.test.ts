import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { bindMoment } from '@/app/moment'
import { useSession } from '@/app/session'
import { firstSteps } from '@/features/home/firstSteps'
import HomePage from '@/features/home/HomePage.vue'
import { kindOf, placeOf } from '@/features/home/places'
import { searchEverything } from '@/features/home/search'

const unit = { unit: 'unit-S', name: '样例中学' }
const made = {
  position: 9, sequence: 0, eventName: 'appointment.made', effective: '2024-03-01', recorded: '2024-03-01T02:00:00Z', late: false,
  actor: { person: 'person-1', name: '周示例' }, basis: { document: { number: '样教人〔2024〕6号', issuer: '样例区教育局', issuedOn: '2024-02-20' } },
}
const appointment = { appointment: 'appointment-A', role: 'UNIT_IT', unit, person: { person: 'person-2', name: '王示范' }, standing: 'CURRENT', made }
const home = {
  units: [{ unit, role: 'UNIT_IT', units: 1, people: 42, targets: 5 }],
  vacancies: [{ unit, role: 'DIRECT_RESPONSIBLE', since: '2026-11-01' }],
  endingSoon: [{ ...appointment, until: '2026-12-01' }],
  recent: [{ feature: 'protectiontarget', subject: 'target-7K2M9QXA', trace: { ...made, eventName: 'protectiontarget.described', late: true } }],
}
const duty = {
  obligation: 'obligation-F02-target-7K2M9QXA-9', rule: 'F02', unit, subjectName: '示例学籍系统', target: 'target-7K2M9QXA', openedOn: '2026-10-15',
  dueOn: '2026-11-14', standing: 'OVERDUE', severity: 'BLOCK', internal: false, source: '公通字〔2007〕43号第十五条', roles: ['UNIT_IT'], act: 'filing.prepare', version: 0,
}
const bodies: Record<string, unknown> = {
  '/api/v1/obligations/counts': { overdue: 1, dueSoon: 0, open: 0, waived: 0, mine: 1, longestOverdue: 9, rules: [] },
  '/api/v1/obligations': { rows: [duty], total: 1, page: 1, size: 5 },
  '/api/v1/me': { person: appointment.person, today: '2026-11-23', appointments: [appointment] },
  '/api/v1/home': home,
  '/api/v1/search': [
    { feature: 'protectiontarget', id: 'target-7K2M9QXA', label: '示例平台', context: '样例中学' },
    { feature: 'unheard-of', id: 'x', label: '无页面' },
  ],
}

beforeEach(() => {
  vi.stubGlobal('fetch', async (request: Request) => {
    const body = bodies[new URL(request.url).pathname]
    return Response.json({ position: 1, on: '2026-11-23', body })
  })
})
afterEach(() => vi.unstubAllGlobals())

test('every number of the home page leads to what it counts', async () => {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: HomePage }] })
  bindMoment(router)
  await router.push('/')
  await useSession().load()
  const page = mount(HomePage, { global: { plugins: [router] } })
  await flushPromises()
  const links = page.findAll('a').map((link) => link.attributes('href'))
  for (const to of [
    '/units?within=unit-S', '/people?within=unit-S', '/protection-targets?within=unit-S',
    '/appointments?within=unit-S&role=DIRECT_RESPONSIBLE', '/appointments/appointment-A', '/protection-targets/target-7K2M9QXA',
    '/obligations?standing=OVERDUE', '/obligations?mine=true', '/protection-targets/target-7K2M9QXA?tab=filing',
  ]) {
    expect(links).toContain(to)
  }
  for (const part of ['样教人〔2024〕6号', '已空缺 22 天', '剩 8 天', '补录', 'ZL-7K2M9QXA', '已运行系统备案', '逾期 9 天', '去备案']) expect(page.text()).toContain(part)
  page.unmount()
})

test('a hit leads to its page; what has none is left out', async () => {
  expect(await searchEverything('slpt', new AbortController().signal)).toEqual([
    { title: '示例平台', note: '样例中学 · ZL-7K2M9QXA', kind: '对象', to: '/protection-targets/target-7K2M9QXA' },
  ])
})

test('an import has a page and a word', () => {
  expect([placeOf('importing', 'import-1'), kindOf('importing')]).toEqual(['/imports/import-1', '导入'])
})

test('first steps are shown while there is nothing yet', () => {
  const own = (role: 'CITY_ADMIN' | 'UNIT_IT', units: number, targets: number) => [{ unit, role, units, people: 1, targets }]
  expect(firstSteps(own('CITY_ADMIN', 1, 0)).map((step) => step.to)).toEqual(['/imports', '/units', '/people', '/appointments'])
  expect(firstSteps(own('CITY_ADMIN', 4, 0))).toEqual([])
  expect(firstSteps(own('UNIT_IT', 1, 0)).map((step) => step.to)).toEqual(['/protection-targets', '/imports'])
  expect(firstSteps(own('UNIT_IT', 1, 3))).toEqual([])
})

test('whatever changes or is found has a page and a word', () => {
  for (const feature of ['unit', 'person', 'appointment', 'protectiontarget', 'grading', 'filing', 'evaluation', 'rectification', 'inspection', 'protectionplan']) {
    expect(placeOf(feature, `${feature}-1`)).toMatch(/^\/[a-z-]+\/[a-z]+-1$/)
    expect(kindOf(feature)).not.toBe(feature)
  }
})
