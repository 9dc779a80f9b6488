import type { ImportKind } from '@/app/imports'
import { askedOf, type Counts } from '@/features/importing/importing'
import { kindText } from '@/locales/importing'

const COUNTERS: Readonly<Record<ImportKind, string>> = {
  UNITS: '个',
  PEOPLE: '名',
  APPOINTMENTS: '项',
  TARGETS: '个',
  EXISTING_GRADINGS: '项',
  EXISTING_FILINGS: '项',
}

/** What confirming comes to, in sentences. */
export function whatWillBeDone(kind: ImportKind, unit: string, { added, changed, unchanged, wrong }: Counts): string[] {
  const many = (count: number) => `${count} ${COUNTERS[kind]}${kindText(kind)}`
  const done = [added > 0 && `新增 ${many(added)}`, changed > 0 && `更新 ${many(changed)}`].filter(Boolean).join('，')
  return [
    `在${unit}及所属，${done}。`,
    ...(unchanged > 0 ? [`${unchanged} 行与登记一致，不产生记录。`] : []),
    ...(wrong > 0 ? [`${wrong} 行有错误，不导入。这些行写在带「错误原因」列的工作簿里，改好后可以再传。`] : []),
  ]
}

/** How an import has ended, or how far it is. */
export function whatWasDone(done: number, asked: number, refused: number): string {
  const applied = done - refused
  return refused > 0 ? `已办 ${done} 行，共 ${asked} 行：办成 ${applied} 行，未办成 ${refused} 行` : `已办 ${done} 行，共 ${asked} 行`
}

/** Why a checked workbook cannot be confirmed; undefined where it can. */
export function lackingFor(counts: Counts): string | undefined {
  if (askedOf(counts) > 0) return undefined
  if (counts.unchanged + counts.wrong === 0) return '表头以下没有填写的行'
  return counts.wrong > 0 ? '没有可以导入的行，改好错误后再传' : '与登记完全一致，不必导入'
}
