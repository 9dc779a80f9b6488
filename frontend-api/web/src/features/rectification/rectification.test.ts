import { describe, expect, test } from 'vitest'
import type { HeldAppointment } from '@/app/session'
import { dueStanding, mayOrder } from '@/components/rectifications'
import { actsOf, lackingOf } from '@/features/rectification/acts'
import { stepsOf, wayOf } from '@/features/rectification/course'
import { emptyItem, formOf, orderFaults, orderForm, orderOf } from '@/features/rectification/order'
import { bureau, city, detailOf, item, school, traced } from '@/features/rectification/sample'
import { labelOf, shown } from '@/locales/rectification'

const acting = (role: string, unit = school) => ({ role, unit }) as HeldAppointment
const looking = (role: string, unit = school, orderedAs = 'DISTRICT_ADMIN') => ({ acting: acting(role, unit), person: 'person-9', orderedAs })

describe('an order as it is typed', () => {
  const whole = () => ({
    ...orderForm({ unit: 'unit-S', target: 'target-7K2M9QXA', origin: 'AUTHORITY_INSPECTION' }), subject: '补齐日志', dueOn: '2026-12-31',
    items: [{ ...emptyItem('target-7K2M9QXA'), risk: 'HIGH' as const, finding: ' 日志只留 30 天 ', clause: '8.1.4.3' }],
  })

  test('names what is missing, item by item', () => {
    expect(orderFaults(orderForm({}), '2026-11-23').map(({ pointer }) => pointer)).toEqual([
      '/unit', '/order/origin', '/order/subject', '/order/dueOn', '/order/items/0/risk', '/order/items/0/finding',
    ])
    expect(orderFaults(whole(), '2026-11-23')).toEqual([])
  })

  test('is not due before its day, and the police bring their notice', () => {
    expect(orderFaults(whole(), '2027-01-01')).toEqual([{ pointer: '/order/dueOn', detail: '不能早于 2027-01-01' }])
    expect(orderFaults({ ...whole(), origin: 'POLICE' }, '2026-11-23').map(({ pointer }) => pointer)).toEqual(['/order/notice'])
  })

  test('says what was typed and reads back the same', () => {
    const order = orderOf({ ...whole(), inspection: 'inspection-7K2M9QXA' })
    expect(order).toMatchObject({ origin: 'AUTHORITY_INSPECTION', subject: '补齐日志', dueOn: '2026-12-31', inspection: 'inspection-7K2M9QXA' })
    expect(order.items).toEqual([{ target: 'target-7K2M9QXA', risk: 'HIGH', clause: '8.1.4.3', code: undefined, finding: '日志只留 30 天' }])
    expect(orderOf(formOf('unit-S', order))).toEqual(order)
  })
})

describe('who may do what', () => {
  test.each([
    ['ISSUED', 'UNIT_IT', school, ['acknowledge']],
    ['ISSUED', 'FIRST_RESPONSIBLE', school, ['acknowledge', 'ask-extension']],
    ['ACKNOWLEDGED', 'UNIT_IT', school, ['report-progress']],
    ['ACKNOWLEDGED', 'DIRECT_RESPONSIBLE', school, ['plan', 'report-progress', 'ask-extension']],
    ['IN_PROGRESS', 'FIRST_RESPONSIBLE', school, ['submit', 'report-progress', 'plan', 'ask-extension']],
    ['SUBMITTED', 'FIRST_RESPONSIBLE', school, []],
    ['SUBMITTED', 'DISTRICT_ADMIN', bureau, ['verify', 'return', 'correct-order', 'void']],
    ['VERIFIED', 'DISTRICT_ADMIN', bureau, ['close', 'correct-order', 'void']],
    ['ISSUED', 'DISTRICT_ADMIN', bureau, ['urge', 'extend', 'accept-risk', 'correct-order', 'void']],
    ['ISSUED', 'DISTRICT_ADMIN', { unit: 'unit-X', name: '别区' }, []],
    ['ISSUED', 'POLICE_LIAISON', bureau, []],
    ['CLOSED', 'DISTRICT_ADMIN', bureau, []],
    ['CLOSED', 'CITY_ADMIN', city, ['correct-order']],
    ['VOID', 'AUDITOR', city, []],
  ] as const)('%s, %s', (phase, role, unit, acts) => expect(actsOf(detailOf({ phase }), looking(role, unit))).toEqual(acts))

  test('what the police ordered is judged for the police, and pressed for by any authority', () => {
    const police = detailOf({ phase: 'SUBMITTED', origin: 'POLICE' })
    expect(actsOf(police, looking('POLICE_LIAISON', bureau, 'POLICE_LIAISON'))).toEqual(['verify', 'return', 'correct-order', 'void'])
    expect(actsOf(police, looking('DISTRICT_ADMIN', bureau, 'POLICE_LIAISON'))).toEqual([])
    expect(actsOf(police, looking('FIRST_RESPONSIBLE', school, 'POLICE_LIAISON'))).toEqual(['file-report'])
    const issued = detailOf({ phase: 'ISSUED', origin: 'POLICE' })
    expect(actsOf(issued, looking('DISTRICT_ADMIN', bureau, 'POLICE_LIAISON'))).toEqual(['urge'])
    expect(actsOf(issued, looking('POLICE_LIAISON', bureau, 'POLICE_LIAISON'))).toEqual(['urge', 'extend', 'correct-order', 'void'])
  })

  test('no district judges what the city ordered, a head judges what the unit ordered of itself', () => {
    const submitted = detailOf({ phase: 'SUBMITTED', origin: 'SELF_INSPECTION' })
    expect(actsOf(submitted, looking('DISTRICT_ADMIN', bureau, 'CITY_ADMIN'))).toEqual([])
    expect(actsOf(submitted, looking('DIRECT_RESPONSIBLE', school, 'UNIT_IT'))).toEqual(['verify', 'return', 'correct-order', 'void'])
    expect(actsOf(submitted, looking('UNIT_IT', school, 'UNIT_IT'))).toEqual(['correct-order'])
  })

  test('an answer to 申请延期 comes first, escalation only once it is overdue', () => {
    const asked = detailOf({ phase: 'IN_PROGRESS', deadline: { dueOn: '2026-11-20', overdueDays: 3, asked: { until: '2026-12-20', trace: traced(4) } } })
    expect(actsOf(asked, looking('DISTRICT_ADMIN', bureau))).toEqual(['extend', 'decline-extension', 'urge', 'escalate', 'accept-risk', 'correct-order', 'void'])
  })

  test('no risk of 重大风险隐患 is accepted', () => {
    expect(actsOf(detailOf({ phase: 'ISSUED', items: [item(1, 'OPEN', 'MAJOR')] }), looking('DISTRICT_ADMIN', bureau))).not.toContain('accept-risk')
  })

  test('what is open is not submitted, and nobody verifies their own', () => {
    expect(lackingOf('submit', detailOf({ phase: 'IN_PROGRESS' }), { person: 'person-1' })).toBe('第 2 项还没有整改')
    const mine = detailOf({ phase: 'SUBMITTED', work: { progress: [{ done: [1], note: '已改', evidence: [], trace: traced(3) }] } })
    expect(lackingOf('verify', mine, { person: 'person-1' })).toBe('您参与了整改，请由其他人核查')
    expect(lackingOf('verify', mine, { person: 'person-2' })).toBeUndefined()
  })

  test('a district orders below itself, a unit of itself', () => {
    const below = { unit: 'unit-S', path: [city, bureau, school] }
    expect(mayOrder(acting('DISTRICT_ADMIN', bureau), below)).toBe(true)
    expect(mayOrder(acting('DISTRICT_ADMIN', bureau), { unit: 'unit-D', path: [city, bureau] })).toBe(false)
    expect(mayOrder(acting('UNIT_IT'), below)).toBe(true)
    expect(mayOrder(acting('UNIT_IT', { unit: 'unit-X', name: '别校' }), below)).toBe(false)
    expect(mayOrder(acting('AUDITOR', city), below)).toBe(false)
  })
})

describe('how far it is', () => {
  test('a day is far, near, today, past, or of no account any more', () => {
    const due = (dueOn: string, overdueDays?: number) => dueStanding({ dueOn, overdueDays, phase: 'PLANNED' }, '2026-11-23')
    expect(due('2026-12-31')).toEqual({ tone: 'none', text: '剩 38 天' })
    expect(due('2026-11-30')).toEqual({ tone: 'warn', text: '剩 7 天' })
    expect(due('2026-11-23')).toEqual({ tone: 'warn', text: '今天到期' })
    expect(due('2026-11-14', 9)).toEqual({ tone: 'bad', text: '逾期 9 天' })
    expect(dueStanding({ dueOn: '2026-11-14', phase: 'SUBMITTED' }, '2026-11-23')).toBeUndefined()
  })

  test('what was done stands in the order it was recorded, with what was said', () => {
    const work = {
      acknowledged: traced(2),
      progress: [{ done: [1], note: '已扩容', evidence: ['a'.repeat(64)], trace: traced(3) }],
      submissions: [{ entry: 5, report: 'b'.repeat(64), trace: traced(6), verdict: { verified: false, again: [1], trace: traced(7) } }],
    }
    const deadline = { dueOn: '2026-12-31', urgings: [{ message: '请抓紧', trace: traced(4) }] }
    const steps = stepsOf(detailOf({ phase: 'IN_PROGRESS', work, deadline }))
    expect(steps.map(({ title }) => title)).toEqual(['签收', '整改完成第 1 项', '催办', '提交整改报告', '退回第 1 项'])
    expect(steps[1]?.files).toEqual([{ label: '佐证 1', file: 'a'.repeat(64) }])
    expect(steps[2]?.said).toEqual(['请抓紧'])
  })

  test('the way shows what is done, what is on, what was left out', () => {
    const tones = (detail: Parameters<typeof wayOf>[0]) => wayOf(detail).map(({ tone }) => tone)
    expect(tones(detailOf({ phase: 'ISSUED' }))).toEqual(['run', 'none', 'none', 'none', 'none', 'none', 'none'])
    const straight = { acknowledged: traced(2), progress: [{ done: [1], note: '已改', evidence: [], trace: traced(3) }] }
    expect(tones(detailOf({ phase: 'IN_PROGRESS', work: straight }))).toEqual(['ok', 'ok', 'na', 'run', 'none', 'none', 'none'])
    expect(tones(detailOf({ phase: 'VOID', work: { acknowledged: traced(2) } }))).toEqual(['ok', 'ok', 'none', 'none', 'none', 'none', 'none'])
  })
})

test('a history names items by their number', () => {
  expect(labelOf('items.2.finding')).toBe('第 2 项 发现的问题')
  expect(labelOf('dueOn')).toBe('整改期限')
  expect(shown('items.2.risk', 'MAJOR')).toBe('重大风险隐患')
  expect(shown('phase', 'SUBMITTED')).toBe('已提交，待核查')
})
