import type { components } from '@/api/generated/schema'
import type { FilingDetail } from '@/features/filing/filing'
import { formWord } from '@/locales/form'

type Schemas = components['schemas']
export type GivenUnit = Schemas['GivenUnitSheet']
export type GivenContact = Schemas['GivenContact']
export type GivenGrading = Schemas['GivenGradingSheet']
export type GivenData = Schemas['GivenDataSheet']
export type TargetSheet = Schemas['TargetSheet']
export type Scenario = Schemas['ScenarioSheet']
export type Material = Schemas['Material']
export type MaterialKind = Schemas['MaterialKind']
export type Draft = Schemas['GivenFilingDraft']
export type Suggested = Schemas['SuggestedForm']
type Shown = Schemas['ShownForm']

/** The sheets on the desk; what the record does not say yet stands as it is suggested. */
export interface Sheets {
  unit: GivenUnit
  target: TargetSheet
  grading: GivenGrading
  scenario: Scenario
  materials: Material[]
  data: GivenData[]
}

export const SHEETS = {
  unit: '表一 单位基本情况',
  target: '表二 定级对象情况',
  grading: '表三 定级情况',
  scenario: '表四 新技术应用场景',
  materials: '表五 提交材料',
  data: '表六 数据摸底调查',
} as const

export type SheetKey = keyof typeof SHEETS

export const MATERIALS: readonly MaterialKind[] = [
  'TOPOLOGY', 'ORGANISATION_AND_RULES', 'DESIGN', 'PRODUCTS', 'SERVICES', 'SECTOR_GUIDANCE', 'EVALUATION_REPORT', 'EXPERT_OPINION', 'AUTHORITY_OPINION',
]

/** A phone or address shown with stars is not sent back: it is typed anew or left out. */
const inFull = (shown: string | null | undefined) => (shown && !shown.includes('*') ? shown : '')

function contactOf(shown: Schemas['ShownContact'] | null | undefined): GivenContact {
  return { name: shown?.name ?? '', title: shown?.title ?? '', phone: inFull(shown?.phone), mobile: inFull(shown?.mobile), email: inFull(shown?.email) }
}

function unitOf(shown: Shown['unit'], known: Suggested): GivenUnit {
  const address = { province: '四川省', city: '成都市', county: '', detail: '', postcode: '', division: '' }
  if (!shown) {
    const department = { name: known.department ?? '', contact: contactOf(known.contact) }
    return {
      name: known.unitName,
      creditCode: known.creditCode ?? undefined,
      address: known.address ?? address,
      website: known.website ?? '',
      leader: contactOf(known.leader),
      security: department,
      data: { name: department.name, contact: { ...department.contact } },
      affiliation: known.affiliation ?? 'COUNTY',
      bodyKind: known.bodyKind ?? 'PUBLIC_INSTITUTION',
      industry: 14,
      filed: known.filed,
      all: known.all,
    }
  }
  return {
    ...shown,
    leader: contactOf(shown.leader),
    security: { name: shown.security.name, contact: contactOf(shown.security.contact) },
    data: { name: shown.data.name, contact: contactOf(shown.data.contact) },
  }
}

function gradingOf(shown: Shown['grading'], known: Suggested, day: string): GivenGrading {
  if (shown) return { ...shown, filledBy: shown.filledBy ?? '' }
  return {
    information: known.information,
    service: known.service,
    levels: known.levels ?? { information: 'L1', service: 'L1', overall: 'L1' },
    gradedOn: known.gradedOn ?? day,
    report: undefined,
    reviewed: known.reviewed,
    authority: known.authority ?? '',
    approved: known.approved,
    filledBy: '',
    filledOn: day,
  }
}

/** A sheet of 表六 with nothing on it. */
export function emptyData(): GivenData {
  return {
    name: '', grade: 'GENERAL', category: '', department: '', responsible: '', personal: [], sources: [], sourceUnits: [], recipients: [], exchanges: [],
    clouds: [], rooms: [], places: [],
  }
}

export function sheetsOf(form: Shown | null | undefined, known: Suggested, day: string): Sheets {
  const materials = form?.materials ?? []
  return {
    unit: unitOf(form?.unit, known),
    target: form?.target ?? { ...known.target, number: known.target.number || '01' },
    grading: gradingOf(form?.grading, known, day),
    scenario: form?.scenario ?? {},
    materials: MATERIALS.map((kind) => materials.find((line) => line.kind === kind) ?? { kind }),
    data: (form?.data ?? []).map((sheet) => ({ ...sheet, responsible: sheet.responsible ?? '' })),
  }
}

/** The sheets that say something else than before, or that the record lacks. */
export function changedSheets(before: Sheets, now: Sheets, form: Shown | null | undefined): Draft {
  const same = (key: SheetKey) => JSON.stringify(before[key]) === JSON.stringify(now[key])
  const draft: Draft = {}
  if (!form?.unit || !same('unit')) draft.unit = cleanUnit(now.unit)
  if (!form?.target || !same('target')) draft.target = now.target
  if (!form?.grading || !same('grading')) draft.grading = { ...now.grading, authority: now.grading.authority || undefined }
  if (!form?.scenario || !same('scenario')) draft.scenario = now.scenario
  if (!same('materials') || !form?.materials.length) draft.materials = now.materials.filter((line) => line.file || line.note)
  if (!same('data')) draft.data = now.data
  return draft
}

function cleanUnit(unit: GivenUnit): GivenUnit {
  const contact = (given: GivenContact): GivenContact => ({
    name: given.name, title: given.title, phone: given.phone || undefined, mobile: given.mobile || undefined, email: given.email || undefined,
  })
  return {
    ...unit,
    creditCode: unit.creditCode || undefined,
    website: unit.website || undefined,
    leader: contact(unit.leader),
    security: { name: unit.security.name, contact: contact(unit.security.contact) },
    data: { name: unit.data.name, contact: contact(unit.data.contact) },
  }
}

/** What a form on record still lacks before it can be submitted, in words. */
export function missingOf({ filing, required }: FilingDetail): string[] {
  const form = filing.form
  const missing: string[] = (['unit', 'target', 'grading', 'scenario'] as const).filter((key) => !form?.[key]).map((key) => SHEETS[key])
  if (!form?.grading?.report) missing.push('表三的定级报告文件')
  for (const kind of required) {
    if (!form?.materials.some((line) => line.kind === kind && line.file)) missing.push(`表五的${formWord('material', kind)}`)
  }
  return missing
}

type Technology = TargetSheet['architecture']['technologies'][number]

/** The parts of 表四 that the technologies ask for. */
export const SCENARIO_PARTS: readonly { key: keyof Scenario; technology: Technology; label: string }[] = [
  { key: 'cloud', technology: 'CLOUD', label: '云计算' },
  { key: 'mobile', technology: 'MOBILE', label: '移动互联' },
  { key: 'things', technology: 'INTERNET_OF_THINGS', label: '物联网' },
  { key: 'control', technology: 'INDUSTRIAL_CONTROL', label: '工业控制' },
  { key: 'bigData', technology: 'BIG_DATA', label: '大数据' },
]

/** Adds the parts that are asked for and takes away the others. */
export function fittedScenario(scenario: Scenario, technologies: readonly Technology[]): Scenario {
  const empty: Required<Scenario> = {
    cloud: { role: 'TENANT', models: ['IAAS'], deployment: 'PUBLIC', infrastructure: '', operation: '' },
    mobile: { applications: [], wireless: '', terminals: '' },
    things: { perception: '', transport: '' },
    control: { functions: '', composition: '' },
    bigData: { composition: '', crossesBorder: false },
  }
  return Object.fromEntries(
    SCENARIO_PARTS.filter(({ technology }) => technologies.includes(technology)).map(({ key }) => [key, scenario[key] ?? empty[key]]),
  ) as Scenario
}

/** An option that excludes the others of its question, and is excluded by them (V13). */
export function exclusive<T extends string>(chosen: readonly T[], before: readonly T[], alone: T): T[] {
  if (!chosen.includes(alone)) return [...chosen]
  return before.includes(alone) ? chosen.filter((each) => each !== alone) : [alone]
}
