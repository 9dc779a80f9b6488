import { computed, reactive, type ComputedRef } from 'vue'
import type { LocationQueryRaw, RouteLocationRaw, Router } from 'vue-router'
import { formatInstant, parseDay, today, type Day } from '@/app/time'

/**
 * The two clocks of the whole application, bound to the URL.
 * `on` is the day asked about; absent means today. `asOf` is what was known by when: absent means now,
 * `day` the end of the day asked about, else a ledger position, an instant or a day's end.
 */
export interface Moment {
  on: Day | undefined
  asOf: string | undefined
}

const moment = reactive<Moment>({ on: undefined, asOf: undefined })

const POSITION = /^\d{1,18}$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
const FORMS = [POSITION, DAY, INSTANT]

function single(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : undefined
}

/** What a URL's query says; anything that is no day, position or instant counts as absent. */
export function momentOf(query: Record<string, unknown>, now: Day = today.value): Moment {
  const day = parseDay(single(query.on) ?? '')
  const known = single(query.asOf)
  const asOf =
    known !== undefined && (known === 'day' || FORMS.some((form) => form.test(known))) ? known : undefined
  const on = day === null || day === now ? undefined : day
  return { on, asOf: asOf === 'day' && on === undefined ? undefined : asOf }
}

/** The parameters every read carries; empty in the present. */
export function momentParameters(at: Moment = moment): Record<string, string> {
  const parameters: Record<string, string> = {}
  if (at.on) parameters.on = at.on
  if (at.asOf) parameters.asOf = at.asOf === 'day' && at.on ? at.on : at.asOf
  return parameters
}

/** 已知截至 in words. */
export function knownByText(at: Moment): string {
  if (!at.asOf) return '今天'
  if (at.asOf === 'day') return '当日'
  if (POSITION.test(at.asOf)) return `账本位置 ${at.asOf}`
  return DAY.test(at.asOf) ? at.asOf : formatInstant(at.asOf)
}

function withMoment(query: LocationQueryRaw, at: Moment): LocationQueryRaw {
  const { on: _on, asOf: _asOf, ...rest } = query
  return { ...rest, ...(at.on && { on: at.on }), ...(at.asOf && { asOf: at.asOf }) }
}

let replaceQuery: (at: Moment) => Promise<unknown> = () => Promise.resolve()

/**
 * Ties the moment to the router: a link keeps the moment it was clicked in (its address too, so that a new tab
 * opens on the same day), Back and an entered address say their own.
 */
export function bindMoment(router: Router): void {
  const { resolve, push, replace } = router
  const keep = (to: RouteLocationRaw): RouteLocationRaw => {
    if (!moment.on && !moment.asOf) return to
    const target = resolve(to)
    if (target.query.on !== undefined || target.query.asOf !== undefined) return to
    return { path: target.path, query: withMoment(target.query, moment), hash: target.hash }
  }
  router.resolve = ((to: RouteLocationRaw, from?: never) => resolve(keep(to), from)) as Router['resolve']
  router.push = (to) => push(keep(to))
  router.replace = (to) => replace(keep(to))
  replaceQuery = (at) => {
    const here = router.currentRoute.value
    return push({ path: here.path, query: withMoment({ ...here.query, page: undefined }, at), hash: here.hash })
  }
  router.beforeResolve((to) => {
    Object.assign(moment, momentOf(to.query))
  })
}

export interface MomentControl {
  moment: Readonly<Moment>
  /** Whether the application shows anything but today as known now. Nothing can be written then. */
  away: ComputedRef<boolean>
  /** The day shown: the one asked about, or today. */
  day: ComputedRef<Day>
  knownBy: ComputedRef<string>
  /** Goes to a day, keeping 已知截至. Today leaves the past. */
  goTo: (day: Day) => Promise<unknown>
  setKnownBy: (asOf: string | undefined) => Promise<unknown>
  leave: () => Promise<unknown>
}

const away = computed(() => moment.on !== undefined || moment.asOf !== undefined)
const day = computed(() => moment.on ?? today.value)
const knownBy = computed(() => knownByText(moment))

export function useMoment(): MomentControl {
  const leave = () => replaceQuery({ on: undefined, asOf: undefined })
  return {
    moment,
    away,
    day,
    knownBy,
    leave,
    goTo: (to) => (to === today.value ? leave() : replaceQuery({ on: to, asOf: moment.asOf })),
    setKnownBy: (asOf) => replaceQuery({ on: moment.on, asOf }),
  }
}
