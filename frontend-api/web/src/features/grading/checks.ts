import type { components } from '@/api/generated/schema'
import { numberOf, type Level, type LevelNumber } from '@/components/levels'
import type { Tone } from '@/components/shapes'
import type { GradingDetail } from '@/features/grading/grading'
import { words } from '@/locales/words'

/** One thing a grading is compared with. */
export interface Check {
  tone: Tone
  title: string
  note?: string
}

interface Compared {
  /** The level that follows; undefined while it does not yet. */
  level: LevelNumber | undefined
  guide?: Level
  /** Whether the guide was not asked yet about the category. */
  asking?: boolean
  /** What the category is called. */
  category?: string
  platform?: Level
  cloud?: components['schemas']['CloudTenancy']
  /** Whether the other edition of the matrix gives another level. */
  differs: boolean
}

function guideCheck({ level, guide, category, asking }: Compared): Check {
  if (asking) return { tone: 'none', title: '参考等级', note: '正在查询' }
  if (!guide) return { tone: 'na', title: '没有参考等级', note: category ? `${category}没有设定参考等级` : '选择系统类别后显示' }
  const note = `${category ? `${category}：` : ''}${words.level(guide)}。登记簿自定，非官方`
  if (level === undefined) return { tone: 'none', title: '参考等级', note }
  return level >= numberOf(guide) ? { tone: 'ok', title: '不低于参考等级', note } : { tone: 'warn', title: '低于参考等级', note: `${note}；可以提交，请在说明中写明理由` }
}

function platformCheck({ level, platform, cloud }: Compared): Check[] {
  if (!platform) return []
  const note = [cloud?.platform, words.level(platform), cloud?.filingNumber].filter(Boolean).join('，')
  if (level === undefined) return [{ tone: 'none', title: '云平台等级', note }]
  if (level <= numberOf(platform)) return [{ tone: 'ok', title: '云平台等级足够', note }]
  return [{ tone: 'bad', title: '云平台等级低于本对象', note: `${note}。云平台不承载高于其等级的系统（GB/T 22239-2019）` }]
}

/** 对照: what the level is compared with. */
export function comparedWith(compared: Compared): Check[] {
  const editions: Check[] = compared.differs ? [{ tone: 'warn', title: '两版矩阵结果不同', note: '涉及国家安全一行，请写明采用哪一版' }] : []
  return [{ tone: 'ok', title: '不涉及国家秘密', note: '涉密系统走分级保护，不在此登记' }, guideCheck(compared), ...platformCheck(compared), ...editions]
}

/** 审核要点: what an approver looks at, beside the content. */
export function judgedBy(detail: GradingDetail, person: string | undefined, category: string | undefined): Check[] {
  const { grading, submitted, changed, matricesDiffer: differs } = detail
  const own = submitted?.actor !== undefined && submitted.actor.person === person
  const checks: Check[] = [
    own ? { tone: 'bad', title: '您是提交人，不得审核' } : { tone: 'ok', title: '您不是提交人，也不属于该单位' },
    changed.length === 0
      ? { tone: 'ok', title: '提交后对象没有变更' }
      : { tone: 'bad', title: '已变更，待复核', note: `提交后对象有 ${changed.length} 处变更` },
  ]
  if (grading.review) {
    const { experts, reviewedOn, agreed } = grading.review
    const business = experts.filter(({ field }) => field === 'BUSINESS').length
    checks.push({
      tone: agreed && business > 0 ? 'ok' : 'bad',
      title: `专家 ${experts.length} 名，其中业务专家 ${business} 名，${agreed ? '同意' : '不同意'}`,
      note: `${reviewedOn} 评审`,
    })
  }
  const level = grading.levels && numberOf(grading.levels.overall)
  const [, ...rest] = comparedWith({ level, guide: detail.guide, category, platform: detail.platform, differs })
  return [...checks, ...rest]
}
