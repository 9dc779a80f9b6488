import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'
import type { Contest } from '@/app/act'
import { inFormOrder, MATERIALS, SHEET_KEYS, SHEETS, sheetLabelOf, shown, textsOf, type SheetKey } from '@/locales/filing'
import type { GivenDraft, MaterialKind, ShownForm, SuggestedForm } from '@/features/filing/filing'

type Schemas = components['schemas']
type Counts = Schemas['LevelCounts']

/** Whether 其他 is chosen. */
export const isOther = (chosen: string | readonly string[]) => (typeof chosen === 'string' ? chosen === 'OTHER' : chosen.includes('OTHER'))
/** 行业类别 99 is 其他. */
export const isOtherIndustry = (industry: string) => industry.normalize('NFKC').trim() === '99'

export interface ContactForm {
  name: string
  title: string
  phone: string
  mobile: string
  email: string
}

export interface UnitForm {
  name: string
  creditCode: string
  address: Record<'province' | 'city' | 'county' | 'detail' | 'postcode' | 'division', string>
  website: string
  leader: ContactForm
  security: { name: string; contact: ContactForm }
  data: { name: string; contact: ContactForm }
  affiliation: string
  otherAffiliation: string
  bodyKind: string
  otherBodyKind: string
  industry: string
  otherIndustry: string
  filed: Counts
  all: Counts
}

export interface GradingForm {
  information: Schemas['Harm'][]
  service: Schemas['Harm'][]
  levels: Schemas['GradedLevels'] | null
  gradedOn: string | null
  report: string | null
  reviewed: boolean
  authority: string
  approved: boolean
  filledBy: string
  filledOn: string | null
}

export interface ScenarioForm {
  cloud: { role: string; models: string[]; otherModel: string; deployment: string; otherDeployment: string; infrastructure: string; operation: string }
  mobile: { applications: string; wireless: string; terminals: string }
  things: { perception: string; transport: string }
  control: { functions: string; composition: string }
  bigData: { composition: string; crossesBorder: boolean }
}

export type MaterialsForm = Record<MaterialKind, { file: string | null; note: string }>

export interface DataForm {
  name: string
  grade: string
  category: string
  department: string
  responsible: string
  personal: string[]
  gigabytes: string
  records: string
  monthlyGrowth: string
  sources: string[]
  otherSource: string
  sourceUnits: string
  recipients: string
  exchanges: string[]
  clouds: string[]
  rooms: string[]
  places: string[]
}

/** 备案表 as it is typed: numbers as text, lists as lines, an empty choice as empty text. */
export interface FilingForm {
  based: string
  unit: UnitForm
  target: Schemas['TargetSheet'] | null
  grading: GradingForm
  scenario: ScenarioForm
  materials: MaterialsForm
  data: DataForm[]
}

const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value))
const given = (value: string) => value.trim() || undefined
const lines = (value: string) => value.split('\n').map((line) => line.trim()).filter(Boolean)
const plain = (value: string) => value.normalize('NFKC').trim()
const number = (value: string) => (plain(value) === '' ? undefined : Number(plain(value)))
/** What 其他 is in words, where it is chosen (V9). */
const other = (chosen: string | readonly string[], words: string) => (isOther(chosen) ? given(words) : undefined)
const NONE: Counts = { l1: 0, l2: 0, l3: 0, l4: 0, l5: 0 }
export const KINDS = Object.keys(MATERIALS) as MaterialKind[]

function contactForm(said?: Schemas['ShownContact'] | null): ContactForm {
  return { name: text(said?.name), title: text(said?.title), phone: text(said?.phone), mobile: text(said?.mobile), email: text(said?.email) }
}

function unitForm(said?: Schemas['ShownFormShownUnitSheet'] | null): UnitForm {
  const { address } = said ?? {}
  return {
    name: text(said?.name),
    creditCode: text(said?.creditCode),
    address: {
      province: text(address?.province), city: text(address?.city), county: text(address?.county),
      detail: text(address?.detail), postcode: text(address?.postcode), division: text(address?.division),
    },
    website: text(said?.website),
    leader: contactForm(said?.leader),
    security: { name: text(said?.security.name), contact: contactForm(said?.security.contact) },
    data: { name: text(said?.data.name), contact: contactForm(said?.data.contact) },
    affiliation: text(said?.affiliation),
    otherAffiliation: text(said?.otherAffiliation),
    bodyKind: text(said?.bodyKind),
    otherBodyKind: text(said?.otherBodyKind),
    industry: text(said?.industry),
    otherIndustry: text(said?.otherIndustry),
    filed: { ...(said?.filed ?? NONE) },
    all: { ...(said?.all ?? NONE) },
  }
}

function gradingForm(said?: Schemas['ShownFormShownGradingSheet'] | null): GradingForm {
  return {
    information: [...(said?.information ?? [])],
    service: [...(said?.service ?? [])],
    levels: said?.levels ?? null,
    gradedOn: said?.gradedOn ?? null,
    report: said?.report ?? null,
    reviewed: said?.reviewed ?? false,
    authority: text(said?.authority),
    approved: said?.approved ?? false,
    filledBy: text(said?.filledBy),
    filledOn: said?.filledOn ?? null,
  }
}

function scenarioForm(said?: Schemas['ScenarioSheet'] | null): ScenarioForm {
  const { cloud, mobile, things, control, bigData } = said ?? {}
  return {
    cloud: {
      role: text(cloud?.role), models: [...(cloud?.models ?? [])], otherModel: text(cloud?.otherModel),
      deployment: text(cloud?.deployment), otherDeployment: text(cloud?.otherDeployment),
      infrastructure: text(cloud?.infrastructure), operation: text(cloud?.operation),
    },
    mobile: { applications: (mobile?.applications ?? []).join('\n'), wireless: text(mobile?.wireless), terminals: text(mobile?.terminals) },
    things: { perception: text(things?.perception), transport: text(things?.transport) },
    control: { functions: text(control?.functions), composition: text(control?.composition) },
    bigData: { composition: text(bigData?.composition), crossesBorder: bigData?.crossesBorder ?? false },
  }
}

function materialsForm(said: readonly Schemas['Material'][]): MaterialsForm {
  const line = (kind: MaterialKind) => said.find((each) => each.kind === kind)
  return Object.fromEntries(KINDS.map((kind) => [kind, { file: line(kind)?.file ?? null, note: text(line(kind)?.note) }])) as MaterialsForm
}

export function dataForm(said?: Schemas['ShownFormShownDataSheet']): DataForm {
  return {
    name: text(said?.name), grade: text(said?.grade), category: text(said?.category), department: text(said?.department),
    responsible: text(said?.responsible), personal: [...(said?.personal ?? [])], gigabytes: text(said?.gigabytes),
    records: text(said?.records), monthlyGrowth: text(said?.monthlyGrowth), sources: [...(said?.sources ?? [])],
    otherSource: text(said?.otherSource),
    sourceUnits: (said?.sourceUnits ?? []).join('\n'), recipients: (said?.recipients ?? []).join('\n'),
    exchanges: [...(said?.exchanges ?? [])], clouds: [...(said?.clouds ?? [])], rooms: [...(said?.rooms ?? [])],
    places: [...(said?.places ?? [])],
  }
}

/** What is on record, as it is typed. */
export function formOf(said: ShownForm | null | undefined): FilingForm {
  return {
    based: text(said?.based),
    unit: unitForm(said?.unit),
    target: said?.target ?? null,
    grading: gradingForm(said?.grading),
    scenario: scenarioForm(said?.scenario),
    materials: materialsForm(said?.materials ?? []),
    data: (said?.data ?? []).map(dataForm),
  }
}

/** Which sheets are on record. 表五 and 表六 are once they have a line. */
export function recordedOf(said: ShownForm | null | undefined): SheetKey[] {
  const has: Record<SheetKey, boolean> = {
    unit: !!said?.unit, target: !!said?.target, grading: !!said?.grading, scenario: !!said?.scenario,
    materials: (said?.materials.length ?? 0) > 0, data: (said?.data.length ?? 0) > 0,
  }
  return SHEET_KEYS.filter((key) => has[key])
}

/** Fills the sheets that are not on record from what the registry knows. */
export function filled(form: FilingForm, recorded: readonly SheetKey[], known: SuggestedForm, today: string): FilingForm {
  const unit: UnitForm = {
    ...form.unit,
    name: known.unitName,
    creditCode: text(known.creditCode),
    address: { ...form.unit.address, ...known.address },
    website: text(known.website),
    leader: contactForm(known.leader),
    security: { name: text(known.department), contact: contactForm(known.contact) },
    data: { name: text(known.department), contact: contactForm(known.contact) },
    affiliation: text(known.affiliation),
    otherAffiliation: text(known.otherAffiliation),
    bodyKind: text(known.bodyKind),
    otherBodyKind: text(known.otherBodyKind),
    industry: '14',
    otherIndustry: '',
    filed: { ...known.filed },
    all: { ...known.all },
  }
  return {
    ...form,
    based: form.based || text(known.based),
    unit: recorded.includes('unit') ? form.unit : unit,
    target: recorded.includes('target') ? form.target : known.target,
    grading: recorded.includes('grading') ? form.grading : graded({ ...form.grading, filledOn: today }, known),
    materials: recorded.includes('materials') ? form.materials : { ...form.materials, EXPERT_OPINION: { file: known.opinion ?? null, note: '' } },
  }
}

/** 表三 with what was approved: levels, harms, review and approval cannot say otherwise. */
export function graded(sheet: GradingForm, known: SuggestedForm): GradingForm {
  return {
    ...sheet,
    information: [...known.information],
    service: [...known.service],
    levels: known.levels ?? null,
    gradedOn: known.gradedOn ?? sheet.gradedOn,
    reviewed: known.reviewed,
    approved: known.approved,
    authority: text(known.authority) || sheet.authority,
  }
}

const TECHNOLOGIES = { cloud: 'CLOUD', mobile: 'MOBILE', things: 'INTERNET_OF_THINGS', control: 'INDUSTRIAL_CONTROL', bigData: 'BIG_DATA' } as const
export type Part = keyof typeof TECHNOLOGIES

/** The parts of 表四 that the technologies of 表二 ask for. */
export function partsOf(target: FilingForm['target']): Part[] {
  const used = target?.architecture.technologies ?? []
  return (Object.keys(TECHNOLOGIES) as Part[]).filter((part) => used.includes(TECHNOLOGIES[part]))
}

function givenContact(form: ContactForm): Schemas['GivenContact'] {
  return { name: form.name.trim(), title: form.title.trim(), phone: given(form.phone), mobile: given(form.mobile), email: given(form.email) }
}

function givenUnit(form: UnitForm): Schemas['GivenUnitSheet'] {
  const { address } = form
  return {
    name: form.name.trim(),
    creditCode: given(form.creditCode),
    address: {
      province: address.province.trim(), city: address.city.trim(), county: address.county.trim(),
      detail: address.detail.trim(), postcode: plain(address.postcode), division: plain(address.division),
    },
    website: given(form.website),
    leader: givenContact(form.leader),
    security: { name: form.security.name.trim(), contact: givenContact(form.security.contact) },
    data: { name: form.data.name.trim(), contact: givenContact(form.data.contact) },
    affiliation: form.affiliation as Schemas['UnitSheetAffiliation'],
    otherAffiliation: other(form.affiliation, form.otherAffiliation),
    bodyKind: form.bodyKind as Schemas['UnitSheetBodyKind'],
    otherBodyKind: other(form.bodyKind, form.otherBodyKind),
    industry: Number(plain(form.industry)),
    otherIndustry: isOtherIndustry(form.industry) ? given(form.otherIndustry) : undefined,
    filed: { ...form.filed },
    all: { ...form.all },
  }
}

function givenGrading(form: GradingForm): Schemas['GivenGradingSheet'] {
  return {
    ...form,
    levels: form.levels as Schemas['GradedLevels'],
    gradedOn: form.gradedOn ?? '',
    report: form.report ?? undefined,
    authority: given(form.authority),
    filledBy: form.filledBy.trim(),
    filledOn: form.filledOn ?? '',
  }
}

function givenScenario(form: ScenarioForm, parts: readonly Part[]): Schemas['ScenarioSheet'] {
  const { cloud, mobile, things, control, bigData } = form
  return {
    ...(parts.includes('cloud') && {
      cloud: {
        ...cloud,
        role: cloud.role as Schemas['ScenarioSheetCloudRole'],
        models: cloud.models as Schemas['ScenarioSheetServiceModel'][],
        otherModel: other(cloud.models, cloud.otherModel),
        deployment: cloud.deployment as Schemas['ScenarioSheetDeploymentModel'],
        otherDeployment: other(cloud.deployment, cloud.otherDeployment),
      },
    }),
    ...(parts.includes('mobile') && { mobile: { ...mobile, applications: lines(mobile.applications) } }),
    ...(parts.includes('things') && { things: { ...things } }),
    ...(parts.includes('control') && { control: { ...control } }),
    ...(parts.includes('bigData') && { bigData: { ...bigData } }),
  }
}

function givenMaterials(form: MaterialsForm): Schemas['Material'][] {
  return KINDS.filter((kind) => form[kind].file || form[kind].note.trim()).map((kind) => ({
    kind, file: form[kind].file ?? undefined, note: given(form[kind].note),
  }))
}

function givenData(form: DataForm): Schemas['GivenDataSheet'] {
  return {
    name: form.name.trim(),
    grade: form.grade as Schemas['DataSheetGrade'],
    category: form.category.trim(),
    department: form.department.trim(),
    responsible: form.responsible.trim(),
    personal: form.personal as Schemas['DataSheetPersonal'][],
    gigabytes: number(form.gigabytes),
    records: number(form.records),
    monthlyGrowth: number(form.monthlyGrowth),
    sources: form.sources as Schemas['DataSheetSource'][],
    otherSource: other(form.sources, form.otherSource),
    sourceUnits: lines(form.sourceUnits),
    recipients: lines(form.recipients),
    exchanges: form.exchanges as Schemas['DataSheetExchange'][],
    clouds: form.clouds as Schemas['DataSheetCloud'][],
    rooms: form.rooms as Schemas['DataSheetRoom'][],
    places: form.places as Schemas['DataSheetPlace'][],
  }
}

/** What some sheets say, for sending. */
export function draftOf(form: FilingForm, keys: readonly SheetKey[]): GivenDraft {
  const has = (key: SheetKey) => keys.includes(key)
  return {
    ...(has('unit') && { unit: givenUnit(form.unit) }),
    ...(has('target') && form.target && { target: form.target }),
    ...(has('grading') && { grading: givenGrading(form.grading) }),
    ...(has('scenario') && { scenario: givenScenario(form.scenario, partsOf(form.target)) }),
    ...(has('materials') && { materials: givenMaterials(form.materials) }),
    ...(has('data') && { data: form.data.map(givenData) }),
  }
}

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

export type Faults = Record<SheetKey, FieldError[]>
