import { expect, test } from 'vitest'
import { evaluationStanding, filingStanding, gradingStanding, regionBand, type Regions } from '@/features/protectiontarget/regions'
import type { TargetDetail } from '@/features/protectiontarget/fields'

const levels = { information: 'L2', service: 'L1', overall: 'L2' } as const
const none: Regions = { changed: false, orders: { open: 0, overdue: 0 } }
const certified: Regions = { ...none, levels, filingPhase: 'CERTIFIED', certificate: '51010400023-00004', validUntil: '2027-06-30' }
const on = (day: string, regions: Regions = certified) => filingStanding(regions, day)

test('what is not graded, not to be filed and still to be filed look different', () => {
  expect(gradingStanding(none)).toEqual({ tone: 'none', text: '未定级' })
  expect(on('2026-11-23', none).text).toBe('未备案')
  expect(on('2026-11-23', { ...none, levels }).text).toBe('待备案')
  expect(on('2026-11-23', { ...none, levels: { information: 'L1', service: 'L1', overall: 'L1' } })).toEqual({ tone: 'na', text: '无需备案' })
})

test('a certificate is in force, ends soon, ends today, has ended', () => {
  expect(on('2026-11-23')).toEqual({ tone: 'ok', text: '已备案', detail: '51010400023-00004，至 2027-06-30' })
  expect(on('2027-04-01')).toMatchObject({ tone: 'warn', text: '剩 90 天' })
  expect(on('2027-03-31')).toMatchObject({ tone: 'ok' })
  expect(on('2027-06-30')).toMatchObject({ tone: 'warn', text: '今天到期' })
  expect(on('2027-07-01')).toMatchObject({ tone: 'bad', text: '备案证明已过期' })
  expect(on('2027-07-01', { ...certified, filingPhase: 'CANCELLED' })).toMatchObject({ tone: 'na', text: '已撤销备案' })
})

test('a target described anew is to be looked at again', () => {
  expect(gradingStanding({ ...none, gradingPhase: 'FINAL', gradingSince: '2025-01-01', changed: true })).toEqual({
    tone: 'warn', text: '已确定', detail: '已变更，待复核',
  })
})

test('an evaluation under way says what the last one concluded', () => {
  expect(evaluationStanding(none)).toEqual({ tone: 'none', text: '未测评' })
  expect(evaluationStanding({ ...none, evaluationPhase: 'ON_SITE', evaluationSince: '2026-05-01' })).toEqual({ tone: 'run', text: '现场测评', detail: '2026-05-01 起' })
  const poor: Regions = { ...none, evaluationPhase: 'FILED_WITH_POLICE', conclusion: 'NONCONFORMING', evaluatedOn: '2026-04-01' }
  expect(evaluationStanding(poor)).toEqual({ tone: 'bad', text: '已报公安机关', detail: '不符合，2026-04-01 报告' })
  expect(evaluationStanding({ ...poor, evaluationPhase: 'DUE' })).toMatchObject({ tone: 'run', text: '待测评' })
})

test('the band leads to what it shows and marks what differs from today', () => {
  const target = { phase: 'ONLINE', phaseSince: '2025-01-01', life: { suspensionOrdered: false } } as TargetDetail['target']
  const regions: Regions = { ...certified, grading: 'grading-7K2M9QXB', gradingPhase: 'FINAL', gradingSince: '2025-12-09', filing: 'filing-7K2M9QXC' }
  const detail: TargetDetail = { target, regions, examined: {}, operator: { unit: 'u', name: 'n' }, path: [], sinceThen: [{ field: 'regions.levels', now: 'S3A3G3' }], changesSince: 1 }
  expect(regionBand(detail, '2026-11-23').map(({ key, to, differs }) => [key, to, differs])).toEqual([
    ['life', undefined, false], ['grading', '/gradings/grading-7K2M9QXB', true], ['filing', '/filings/filing-7K2M9QXC', false],
    ['evaluation', undefined, false], ['rectification', undefined, undefined],
  ])
})

test('整改 tells what is overdue, and leads to the one order or to the list of them', () => {
  const target = { target: 'target-7K2M9QXA', phase: 'ONLINE', phaseSince: '2025-01-01', life: { suspensionOrdered: false } } as TargetDetail['target']
  const region = (orders: Regions['orders']) =>
    regionBand({ target, regions: { ...none, orders }, examined: {}, operator: { unit: 'u', name: 'n' }, path: [], sinceThen: [], changesSince: 0 }, '2026-11-23').at(-1)
  expect(region(none.orders)).toMatchObject({ tone: 'na', text: '没有未办结的整改' })
  expect(region({ open: 2, overdue: 1, dueOn: '2026-11-20', rectification: 'rectification-7K2M9QXD', phase: 'ISSUED' })).toMatchObject({
    tone: 'bad', text: '逾期 1 件', detail: '未办结 2 件，已于 2026-11-20 到期', to: '/rectifications?target=target-7K2M9QXA&open=true',
  })
  expect(region({ open: 1, overdue: 0, dueOn: '2026-12-01', rectification: 'rectification-7K2M9QXD', phase: 'PLANNED' })).toMatchObject({
    tone: 'run', text: '已制定方案', detail: '未办结 1 件，最近 2026-12-01 到期', to: '/rectifications/rectification-7K2M9QXD',
  })
})
