import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'
import type { Contest } from '@/app/act'
import { labelOf, shown } from '@/features/grading/fields'
import type { GradingView } from '@/features/grading/grading'
import { OBJECTS, type Degree, type Harm, type InfringedObject, type Matrix } from '@/features/grading/matrix'
import type { Words } from '@/locales/target'

type Schemas = components['schemas']
export type Determination = Schemas['Determination']
export type Part = 'information' | 'service'

/** What a draft says as one; a save sends only the blocks that changed. */
export interface Blocks {
  matrix: Matrix
  category?: string
  information?: Determination
  service?: Determination
  report?: Schemas['GradingReport']
}

/** A determination as it is typed: an object that is ticked has a degree, '' while it still lacks one, else null. */
export interface DeterminationForm {
  description: string
  harms: Record<InfringedObject, Degree | '' | null>
  explanation: string
}

export interface ReportForm {
  template: Schemas['ReportTemplate']
  responsibleBody: string
  composition: string
  business: string
  subsystems: string
  data: string
  securityResponsibility: string
}

export interface GradingForm {
  matrix: Matrix
  category: string
  information: DeterminationForm
  service: DeterminationForm
  report: ReportForm
}

type Said = Pick<GradingView, 'matrix' | 'category' | 'information' | 'service' | 'report'>

function determinationForm(said: Determination | undefined): DeterminationForm {
  const degreeOf = (object: InfringedObject) => said?.harms.find((harm) => harm.object === object)?.degree ?? null
  const harms = { CITIZENS: degreeOf('CITIZENS'), SOCIETY: degreeOf('SOCIETY'), NATION: degreeOf('NATION') }
  return { description: said?.description ?? '', harms, explanation: said?.explanation ?? '' }
}

export function formOf({ matrix, category, information, service, report }: Said): GradingForm {
  return {
    matrix: matrix ?? 'GBT22240_2020',
    category: category ?? '',
    information: determinationForm(information),
    service: determinationForm(service),
    report: {
      template: report?.template ?? 'TEMPLATE_2025',
      responsibleBody: report?.responsibleBody ?? '',
      composition: report?.composition ?? '',
      business: report?.business ?? '',
      subsystems: report?.subsystems.join('\n') ?? '',
      data: report?.data ?? '',
      securityResponsibility: report?.securityResponsibility ?? '',
    },
  }
}

/** The cells chosen, without objects that still lack a degree. */
export function harmsOf({ harms }: DeterminationForm): Harm[] {
  return OBJECTS.flatMap((object) => {
    const degree = harms[object]
    return degree ? [{ object, degree }] : []
  })
}

const lacksDegree = ({ harms }: DeterminationForm) => OBJECTS.some((object) => harms[object] === '')
const given = (text: string) => text.trim() || undefined
const items = (text: string) => text.split('\n').map((line) => line.trim()).filter(Boolean)

/** A determination can be kept once it is whole; undefined until then. */
function determinationOf(form: DeterminationForm): Determination | undefined {
  const harms = harmsOf(form)
  const whole = form.description.trim() && form.explanation.trim() && harms.length > 0 && !lacksDegree(form)
  return whole ? { description: form.description.trim(), harms, explanation: form.explanation.trim() } : undefined
}

function reportOf(form: ReportForm): Schemas['GradingReport'] | undefined {
  const latest = form.template === 'TEMPLATE_2025'
  const report = {
    template: form.template,
    responsibleBody: given(form.responsibleBody),
    composition: given(form.composition),
    business: given(form.business),
    subsystems: latest ? items(form.subsystems) : [],
    data: latest ? given(form.data) : undefined,
    securityResponsibility: given(form.securityResponsibility),
  }
  const { template: _template, subsystems, ...texts } = report
  return subsystems.length > 0 || Object.values(texts).some(Boolean) ? report : undefined
}

/** What of the form can be kept. */
export function blocksOf(form: GradingForm): Blocks {
  return {
    matrix: form.matrix,
    category: given(form.category),
    information: determinationOf(form.information),
    service: determinationOf(form.service),
    report: reportOf(form.report),
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The blocks in which the two forms differ and that can be kept. */
export function changedBlocks(before: GradingForm, after: GradingForm): Partial<Blocks> {
  const old = blocksOf(before)
  const changed = Object.entries(blocksOf(after)).filter(([block, value]) => value !== undefined && !same(value, old[block as keyof Blocks]))
  return Object.fromEntries(changed) as Partial<Blocks>
}

/** Whether something typed is not yet on record. */
export function isUnsaved(before: GradingForm, after: GradingForm): boolean {
  return !same(before, after)
}

function determinationFaults(part: Part, form: DeterminationForm): FieldError[] {
  const faults: FieldError[] = []
  if (OBJECTS.every((object) => form.harms[object] === null)) faults.push({ pointer: `/${part}/harms`, detail: '请至少选择一个受侵害的客体和侵害程度' })
  if (lacksDegree(form)) faults.push({ pointer: `/${part}/harms`, detail: '勾选的客体还没有选择侵害程度' })
  if (!form.description.trim()) faults.push({ pointer: `/${part}/description`, detail: `请填写${part === 'information' ? '业务信息' : '系统服务'}描述` })
  if (!form.explanation.trim()) faults.push({ pointer: `/${part}/explanation`, detail: '请填写侵害程度说明' })
  return faults
}

function reportFaults(form: ReportForm): FieldError[] {
  const necessary: (keyof ReportForm)[] = ['responsibleBody', 'composition', 'business', 'securityResponsibility']
  if (form.template === 'TEMPLATE_2025') necessary.push('data')
  const missing = necessary
    .filter((name) => !form[name].trim())
    .map((name) => ({ pointer: `/report/${name}`, detail: `请填写${labelOf(`report.${name}`)}` }))
  const long = items(form.subsystems).find((name) => name.length > 100)
  return long ? [...missing, { pointer: '/report/subsystems', detail: `“${long.slice(0, 20)}…”超过 100 个字，请缩短` }] : missing
}

export type DraftStep = 'target' | 'level' | 'report'

/** What a step still lacks before the next. */
export function faultsOf(step: DraftStep, form: GradingForm): FieldError[] {
  if (step === 'target') return form.category ? [] : [{ pointer: '/category', detail: '请选择系统类别' }]
  if (step === 'report') return reportFaults(form.report)
  return [...determinationFaults('information', form.information), ...determinationFaults('service', form.service)]
}

/** Determinations that were begun and cannot be kept yet: they are kept whole or not at all. */
function begun(before: GradingForm, after: GradingForm): Part[] {
  const parts: Part[] = ['information', 'service']
  return parts.filter((part) => !same(before[part], after[part]) && determinationOf(after[part]) === undefined)
}

/** What keeps a block that was begun from being kept. */
export function unfinished(before: GradingForm, after: GradingForm): FieldError[] {
  return begun(before, after).flatMap((part) => determinationFaults(part, after[part]))
}

/** What is on record once all that can be kept was: what was only begun is not. */
export function keptOf(before: GradingForm, after: GradingForm): GradingForm {
  return { ...after, ...Object.fromEntries(begun(before, after).map((part) => [part, before[part]])) }
}

/**
 * After somebody else was faster: what this person did not touch follows the present version, what they did stays.
 * @param base the version the person began from
 * @param mine what they typed
 * @param present the version there is now
 */
export function merged<T>(base: T, mine: T, present: T): T {
  if (typeof mine !== 'object' || mine === null) return same(base, mine) ? present : mine
  const names = Object.keys(mine) as (keyof T)[]
  return Object.fromEntries(names.map((name) => [name, merged(base[name], mine[name], present[name])])) as T
}

/** The form as the texts of a history, under the same paths. */
function textsOf(form: GradingForm): Map<string, string> {
  const texts = new Map<string, string>([['matrix', form.matrix], ['category', form.category]])
  for (const part of ['information', 'service'] as const) {
    texts.set(`${part}.description`, form[part].description.trim())
    texts.set(`${part}.harms`, harmsOf(form[part]).map(({ object, degree }) => `${object}/${degree}`).join('、'))
    texts.set(`${part}.explanation`, form[part].explanation.trim())
  }
  for (const [name, value] of Object.entries(form.report)) texts.set(`report.${name}`, value.trim())
  return texts
}

/** Where the form says otherwise than the present version. */
export function contestedBy(form: GradingForm, present: GradingForm, categories: Words): Contest['contested'] {
  const theirs = textsOf(present)
  const text = (path: string, raw: string) => (raw ? shown(path, raw, categories) : '')
  return [...textsOf(form)]
    .filter(([path, mine]) => mine !== theirs.get(path))
    .map(([path, mine]) => ({ label: labelOf(path) ?? path, mine: text(path, mine), theirs: text(path, theirs.get(path) ?? '') }))
}
