import { expect, test } from 'vitest'
import { postsOf, rolesIn, type Appointment } from '@/features/unit/posts'

const held = (role: Appointment['role'], standing: Appointment['standing'], from: string, until?: string): Appointment => ({
  appointment: `appointment-${from}`, version: 1, person: { person: 'person-1', name: '甲示例' }, role, unit: { unit: 'unit-S', name: '示例小学' },
  standing, from, until, revoked: false,
  made: { position: 1, sequence: 0, eventName: 'appointment.made', effective: from, recorded: `${from}T02:00:00Z`, late: false, basis: {} },
})

test('an empty post is a gap, with the day since which', () => {
  const posts = postsOf('PRIMARY_SCHOOL', [held('UNIT_IT', 'CURRENT', '2025-01-01')], [held('DIRECT_RESPONSIBLE', 'OVER', '2023-09-01', '2025-02-28')])
  expect(posts.map((post) => [post.role, post.holders.length, post.vacantSince])).toEqual([
    ['FIRST_RESPONSIBLE', 0, undefined],
    ['DIRECT_RESPONSIBLE', 0, '2025-03-01'],
    ['UNIT_IT', 1, undefined],
  ])
})

test('somebody who begins later does not fill the gap yet', () => {
  const posts = postsOf('PRIMARY_SCHOOL', [held('FIRST_RESPONSIBLE', 'AHEAD', '2030-01-01')], [held('FIRST_RESPONSIBLE', 'OVER', '2020-01-01', '2024-12-31')])
  expect(posts[0]).toMatchObject({ vacantSince: '2025-01-01', holders: [{ standing: 'AHEAD' }] })
})

test('a bureau has posts of its own', () => {
  expect(rolesIn('CITY_BUREAU').find((each) => each.role === 'CITY_ADMIN')?.required).toBe(true)
  expect(rolesIn('PRIMARY_SCHOOL')).toHaveLength(3)
})
