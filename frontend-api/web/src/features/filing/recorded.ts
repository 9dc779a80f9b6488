import type { components } from '@/api/generated/schema'
import { SHEET_KEYS, type SheetKey } from '@/locales/filing'
import type { MaterialKind, ShownForm, SuggestedForm } from '@/features/filing/filing'
import { isMasked, KINDS, type ContactForm, type DataForm, type FilingForm, type GradingForm, type MaterialsForm, type ScenarioForm, type UnitForm } from '@/features/filing/form'

type Schemas = components['schemas']
type Counts = Schemas['LevelCounts']

const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value))
/** The part of an address that follows from the unit's division; a key of our own is no code of GB/T 2260. */
const placed = (place: SuggestedForm['place']) =>
  place && { province: text(place.province), city: text(place.city), county: text(place.county), division: /^\d{6}$/.test(place.division) ? place.division : '' }
const NONE: Counts = { l1: 0, l2: 0, l3: 0, l4: 0, l5: 0 }

function contactForm(said?: Schemas['ShownContact'] | null): ContactForm {
  return { name: text(said?.name), title: text(said?.title), phone: text(said?.phone), mobile: text(said?.mobile), email: text(said?.email) }
}

/** As proposed: a masked number cannot be sent, and is left to be typed. */
function proposedContact(known?: Schemas['ShownContact'] | null): ContactForm {
  const contact = contactForm(known)
  for (const field of ['phone', 'mobile', 'email'] as const) if (isMasked(contact[field])) contact[field] = ''
  return contact
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

/** A new sheet of 表六, with what is known of the unit and of where the target stands. */
export function proposedData(known: SuggestedForm, target: FilingForm['target']): DataForm {
  const clouds = target?.architecture.technologies.includes('CLOUD') ? [] : ['NONE']
  return { ...dataForm(), department: text(known.department), responsible: text(known.contact?.name), clouds }
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
export function filled(form: FilingForm, recorded: readonly SheetKey[], known: SuggestedForm, today: string, me = ''): FilingForm {
  const unit: UnitForm = {
    ...form.unit,
    name: known.unitName,
    creditCode: text(known.creditCode),
    address: { ...form.unit.address, ...placed(known.place), ...known.address },
    website: text(known.website),
    leader: proposedContact(known.leader),
    security: { name: text(known.department), contact: proposedContact(known.contact) },
    data: { name: text(known.department), contact: proposedContact(known.contact) },
    affiliation: text(known.affiliation),
    otherAffiliation: text(known.otherAffiliation),
    bodyKind: text(known.bodyKind),
    otherBodyKind: text(known.otherBodyKind),
    industry: text(known.industry),
    otherIndustry: text(known.otherIndustry),
    filed: { ...known.filed },
    all: { ...known.all },
  }
  return {
    ...form,
    based: form.based || text(known.based),
    unit: recorded.includes('unit') ? form.unit : unit,
    target: recorded.includes('target') ? form.target : known.target,
    grading: recorded.includes('grading') ? form.grading : graded({ ...form.grading, filledBy: me, filledOn: today }, known),
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
