import { MATERIALS, SHEETS } from '@/locales/filing'
import type { FilingDetail, SuggestedForm } from '@/features/filing/filing'
import { partsOf } from '@/features/filing/form'
import { formOf, graded, recordedOf } from '@/features/filing/recorded'

/** What a form on record lacks before it can go to the police; empty when nothing is known to be missing. */
export function missingOf({ filing, required }: Pick<FilingDetail, 'filing' | 'required'>, known: SuggestedForm): string[] {
  const said = filing.form
  const recorded = recordedOf(said)
  const form = formOf(said)
  const asked = required.length > 0 ? required : known.required
  const lacking: string[] = (['unit', 'target', 'grading', 'scenario'] as const).filter((key) => !recorded.includes(key)).map((key) => `${SHEETS[key]}：还没有填写`)
  if (recorded.includes('grading')) {
    if (!form.grading.report) lacking.push(`${SHEETS.grading}：缺定级报告`)
    const approved = graded(form.grading, known)
    if (known.levels && JSON.stringify(approved.levels) !== JSON.stringify(form.grading.levels)) lacking.push(`${SHEETS.grading}：等级与审核通过的定级不同`)
  }
  if (recorded.includes('scenario')) {
    const parts = partsOf(form.target)
    const same = (['cloud', 'mobile', 'things', 'control', 'bigData'] as const).every((part) => parts.includes(part) === !!said?.scenario?.[part])
    if (!same) lacking.push(`${SHEETS.scenario}：与表二的采用技术不一致，请重新保存表四`)
  }
  if (recorded.includes('unit') && JSON.stringify(form.unit.all) !== JSON.stringify(known.all)) lacking.push(`${SHEETS.unit}：定级对象总数与登记簿当日统计不同`)
  return [...lacking, ...asked.filter((kind) => !form.materials[kind].file).map((kind) => `${SHEETS.materials}：缺${MATERIALS[kind]}`)]
}
