import { expect, test } from 'vitest'
import { heirless, successionsOf } from '@/features/unit/successions'

const heirs = [
  { target: 'target-1', name: '示例平台', chosen: '' },
  { target: 'target-2', name: '样例网站', chosen: 'unit-B' },
]

test('what nothing is chosen for goes where all go', () => {
  expect(successionsOf(heirs, 'unit-A')).toEqual([{ target: 'target-1', successor: 'unit-A' }, { target: 'target-2', successor: 'unit-B' }])
})

test('without a proposal it stays, and a unit that ends says which', () => {
  expect(successionsOf(heirs, '')).toEqual([{ target: 'target-2', successor: 'unit-B' }])
  expect(heirless(heirs, '')[0]?.detail).toContain('示例平台')
  expect(heirless(heirs, 'unit-A')).toEqual([])
})
