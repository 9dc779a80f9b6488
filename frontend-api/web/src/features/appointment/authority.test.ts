import { expect, test } from 'vitest'
import type { HeldAppointment } from '@/app/session'
import { fits, mayAppoint, ROLES } from '@/features/appointment/authority'

const acting = (role: string, unit: string): HeldAppointment => ({
  appointment: 'appointment-1', role, unit: { unit, name: '示例' }, standing: 'CURRENT', made: { basis: {} },
})
const city = { unit: 'unit-C', kind: 'CITY_BUREAU' }
const district = { unit: 'unit-D', kind: 'DISTRICT_BUREAU', superior: 'unit-C' }
const school = { unit: 'unit-S', kind: 'PRIMARY_SCHOOL', superior: 'unit-D' }
const direct = { unit: 'unit-M', kind: 'COMPLETE_MIDDLE_SCHOOL', superior: 'unit-C' }
const granted = (by: HeldAppointment, place: typeof school | typeof city) => ROLES.filter((role) => mayAppoint(by, role, place))

test('the city appoints city and district roles, and the roles of units directly under it', () => {
  const admin = acting('CITY_ADMIN', 'unit-C')
  expect(granted(admin, direct)).toEqual(['FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE', 'UNIT_IT'])
  expect(granted(admin, school)).toEqual([])
  expect(granted(admin, district)).toEqual(['FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE', 'UNIT_IT', 'DISTRICT_ADMIN', 'AUDITOR', 'POLICE_LIAISON'])
})

test('a district appoints its approver and the roles of its schools', () => {
  const admin = acting('DISTRICT_ADMIN', 'unit-D')
  expect(granted(admin, school)).toEqual(['FIRST_RESPONSIBLE', 'DIRECT_RESPONSIBLE', 'UNIT_IT'])
  expect(granted(admin, district)).toContain('DISTRICT_APPROVER')
  expect(granted(admin, district)).not.toContain('DISTRICT_ADMIN')
})

test('nobody else appoints', () => {
  for (const role of ['FIRST_RESPONSIBLE', 'UNIT_IT', 'AUDITOR', 'CITY_APPROVER', 'PLATFORM_OPERATOR']) {
    expect(granted(acting(role, 'unit-S'), school)).toEqual([])
  }
})

test('a role fits its unit', () => {
  expect(fits('CITY_APPROVER', 'DISTRICT_BUREAU')).toBe(false)
  expect(fits('POLICE_LIAISON', 'DISTRICT_BUREAU')).toBe(true)
  expect(fits('UNIT_IT', 'UNIVERSITY')).toBe(true)
})
