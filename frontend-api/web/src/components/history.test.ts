import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import FactList from '@/components/FactList.vue'
import HistoryTimeline from '@/components/HistoryTimeline.vue'
import ResponsibilityChain from '@/components/ResponsibilityChain.vue'
import type { HistoryEntry, Trace } from '@/components/shapes'

const trace: Trace = {
  position: 17,
  sequence: 1,
  eventName: 'appointment.made',
  effective: '2025-03-01',
  recorded: '2025-03-19T16:30:00Z',
  late: true,
  actor: { person: 'person-1', name: '周示例' },
  role: 'FIRST_RESPONSIBLE',
  unit: { unit: 'unit-1', name: '样例中学' },
  basis: { document: { number: '样中责〔2025〕1号', issuer: '样例中学', issuedOn: '2025-02-28' }, reason: '文书送达迟' },
}

test('a fact that differs from today says what it is today', () => {
  const list = mount(FactList, {
    props: {
      facts: [
        { label: '名称', value: '样例第九中学', field: 'name' },
        { label: '类型', value: '小学', field: 'kind', words: (raw: string) => (raw === 'X' ? '中学' : raw) },
        { label: '编码', value: '510104', field: 'code' },
      ],
      differences: [{ field: 'name', now: '样例中学' }, { field: 'kind', now: 'X' }],
    },
  })
  expect(list.findAll('.differs')).toHaveLength(2)
  expect(list.findAll('.now').map((now) => now.text())).toEqual(['今天：样例中学', '今天：中学'])
})

test('a history entry is a sentence with both clocks, the basis and full values', () => {
  const entries: HistoryEntry[] = [{ trace, changes: [{ field: 'holder', before: null, after: '李样例' }] }]
  const text = mount(HistoryTimeline, {
    props: { entries, fieldLabel: (field: string) => (field === 'holder' ? '学校网管' : undefined) },
  }).text()
  for (const part of [
    '周示例', '样例中学第一责任人', '任命', '生效 2025-03-01', '记录 2025-03-20 00:30', '补录，迟 19 天',
    '样中责〔2025〕1号', '文书送达迟', '学校网管', '无', '李样例',
  ]) {
    expect(text).toContain(part)
  }
})

test('somebody whose key was destroyed is shown as such', () => {
  const entries = [{ trace: { ...trace, actor: { person: 'person-1', name: null } }, changes: [] }]
  expect(mount(HistoryTimeline, { props: { entries } }).text()).toContain('已销毁')
})

test('a gap in the chain is drawn and said', () => {
  const chain = mount(ResponsibilityChain, {
    props: {
      links: [
        { unit: { unit: 'unit-1', name: '样例中学' }, role: 'DIRECT_RESPONSIBLE', holders: [], vacantSince: '2025-02-10' },
        {
          unit: { unit: 'unit-1', name: '样例中学' },
          role: 'FIRST_RESPONSIBLE',
          holders: [{ appointment: 'a', person: { person: 'p', name: '周示例' }, from: '2023-08-25', made: trace }],
        },
      ],
    },
  })
  expect(chain.findAll('li.gap')).toHaveLength(1)
  expect(chain.text()).toContain('1 环断开：样例中学直接责任人空缺')
  expect(chain.text()).toContain('自 2025-02-10 起')
  expect(chain.text()).toContain('样中责〔2025〕1号')
})
