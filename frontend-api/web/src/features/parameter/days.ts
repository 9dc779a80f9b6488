import { parseDay, plusDays, type Day } from '@/app/time'

/** Days in a row as one, both ends included. */
export interface Stretch {
  from: Day
  until: Day
}

export function stretchesOf(days: readonly Day[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const day of [...days].sort()) {
    const last = stretches[stretches.length - 1]
    if (last && plusDays(last.until, 1) === day) last.until = day
    else if (last?.until !== day) stretches.push({ from: day, until: day })
  }
  return stretches
}

/** One line a stretch, as it can be typed again. */
export function linesOf(days: readonly Day[]): string {
  return stretchesOf(days)
    .map(({ from, until }) => (from === until ? from : `${from} 至 ${until}`))
    .join('\n')
}

/**
 * Reads days and stretches, one a line: `2026-10-10` or `2026-10-01 至 2026-10-08`.
 * @returns the days in order, or the sentence that says which line cannot be read
 */
export function daysOf(text: string, year: number): { days: Day[] } | { wrong: string } {
  const days = new Set<Day>()
  for (const line of text.normalize('NFKC').split(/[\n,;、]+/).map((each) => each.trim()).filter(Boolean)) {
    const [from, until] = line.split(/\s*(?:至|到|~|—+|–)\s*/).map(parseDay)
    const last = until === undefined ? from : until
    if (!from || !last || last < from) return { wrong: `“${line}”不是日期或起止，如 ${year}-10-01 至 ${year}-10-07` }
    if (!from.startsWith(`${year}-`) || !last.startsWith(`${year}-`)) return { wrong: `“${line}”不在 ${year} 年内` }
    for (let day = from; day <= last; day = plusDays(day, 1)) days.add(day)
  }
  return { days: [...days].sort() }
}

/** The days of a month by weeks from Monday; undefined before the first and after the last. */
export function weeksOf(year: number, month: number): (Day | undefined)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const cells = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, index) =>
    index < before || index >= before + count ? undefined : plusDays(first, index - before),
  )
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
