import { describe, expect, it } from 'vitest'
import { rowsOf, share } from './statistics'

describe('统计', () => {
  it('数字的链接只带它数的条件', () => {
    expect(rowsOf({ within: 'unit-1', exactly: undefined, level: 'L2', graded: false }).query).toEqual({ within: 'unit-1', level: 'L2', graded: 'false' })
  })

  it('没有分母就没有比例', () => {
    expect(share(18, 24)).toBe(75)
    expect(share(0, 0)).toBeUndefined()
  })
})
