import type { LevelNumber } from '@/components/levels'

const NAMES: Record<LevelNumber, string> = { 1: '自主保护级', 2: '指导保护级', 3: '监督保护级', 4: '强制保护级', 5: '专控保护级' }

/** What 公通字〔2007〕43号 calls a level. */
export function protectionOf(level: LevelNumber): string {
  return NAMES[level]
}

/**
 * What follows from a level.
 * @param authority who approves it; absent for the city bureau's own
 * @param experts how many there are at least, where a parameter says
 */
export function consequencesOf(level: LevelNumber, authority: string | undefined, experts: number | undefined): string[] {
  if (level === 1) return ['由本单位负责人自行确定，不需专家评审、主管部门审核和备案', '仍须落实基本的安全保护措施']
  return [
    `${experts ? `至少 ${experts} 名` : ''}专家评审，含 1 名业务专家`,
    `${authority ?? '上级主管部门'}审核，提交人不得审核`,
    '审核通过后 30 日内向公安机关备案',
    level === 2 ? '定期开展等级测评' : '每年至少一次等级测评',
  ]
}
