import { ref } from 'vue'

/** A calendar day in Shanghai, YYYY-MM-DD. Days compare as strings. */
export type Day = string

const ZONE = 'Asia/Shanghai'
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

function inShanghai(instant: Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value]))
}

/** The day in Shanghai at this instant. */
export function dayOf(instant: Date): Day {
  const p = inShanghai(instant)
  return `${p.year}-${p.month}-${p.day}`
}

/** An instant as people here read it, `2025-03-20 11:37`; other text comes back unchanged. */
export function formatInstant(instant: string | Date | null | undefined): string {
  if (!instant) return ''
  const date = instant instanceof Date ? instant : new Date(instant)
  if (Number.isNaN(date.getTime())) return String(instant)
  const p = inShanghai(date)
  return `${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}`
}

/** Reads 2025-03-14, 20250314, 2025/3/14, 2025.3.14, 2025年3月14日 and full-width digits; null when it is no day. */
export function parseDay(text: string): Day | null {
  const plain = text.normalize('NFKC').trim()
  const match =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1949 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** The day `days` after (or, negative, before) this one. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one day to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function weekday(day: Day): string {
  return '星期' + '日一二三四五六'.charAt(new Date(`${day}T00:00:00Z`).getUTCDay())
}

/** The registry's day: the browser's idea of Shanghai's until the server says its own; moves on at midnight. */
export const today = ref<Day>(dayOf(new Date()))
let ahead = 0

/** Takes the server's day over a clock that is set wrong. */
export function setToday(day: Day): void {
  ahead = daysBetween(dayOf(new Date()), day)
  today.value = day
}

export function refreshToday(): void {
  today.value = plusDays(dayOf(new Date()), ahead)
}
