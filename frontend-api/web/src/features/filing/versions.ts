import type { Contest } from '@/app/act'
import { inFormOrder, SHEET_KEYS, SHEETS, sheetLabelOf, shown, textsOf, type SheetKey } from '@/locales/filing'
import type { FilingForm } from '@/features/filing/form'
import { draftOf } from '@/features/filing/sending'

/** Whether a sheet says otherwise than another version of it. */
export function differs(key: SheetKey, one: FilingForm, other: FilingForm): boolean {
  return JSON.stringify(draftOf(one, [key])) !== JSON.stringify(draftOf(other, [key]))
}

/** After somebody else was faster: sheets this person did not touch follow the present version, theirs stay. */
export function merged(base: FilingForm, mine: FilingForm, present: FilingForm): FilingForm {
  const kept = SHEET_KEYS.filter((key) => differs(key, base, mine)).map((key) => [key, mine[key]])
  return { ...present, based: mine.based === base.based ? present.based : mine.based, ...Object.fromEntries(kept) }
}

/** Where the typed form and the present version differ, value by value. */
export function contestedBy(mine: FilingForm, present: FilingForm): Contest['contested'] {
  return SHEET_KEYS.flatMap((key) => {
    const ours = new Map(inFormOrder(textsOf(draftOf(mine, [key])[key], key)))
    const theirs = new Map(inFormOrder(textsOf(draftOf(present, [key])[key], key)))
    return [...new Set([...ours.keys(), ...theirs.keys()])]
      .filter((path) => ours.get(path) !== theirs.get(path))
      .map((path) => ({
        label: sheetLabelOf(path) ?? SHEETS[key],
        mine: ours.has(path) ? shown(path, ours.get(path) ?? '') : '',
        theirs: theirs.has(path) ? shown(path, theirs.get(path) ?? '') : '',
      }))
  })
}
