import { expect, test } from 'vitest'
import { policyText } from '@/locales/policies'

const FILES = Object.keys(import.meta.glob('../../../../registry-service/app/src/main/java/**/When*.java'))

test('every policy of the service has its words', () => {
  const policies = FILES.flatMap((file) => /(When\w+Then\w+)\.java$/.exec(file)?.[1] ?? [])
  expect(policies.length).toBeGreaterThan(5)
  for (const policy of policies) expect(policyText(policy), policy).not.toContain(policy)
})

test('what began the registry is named, and what is not known keeps its name', () => {
  expect(policyText('bootstrap')).toBe('系统初始化')
  expect(policyText('WhenSomethingThenAnother')).toBe('系统按规则办理：WhenSomethingThenAnother')
})
