import type { components } from '@/api/generated/schema'
import type { SheetKey } from '@/locales/filing'
import type { GivenDraft } from '@/features/filing/filing'
import { isOther, isOtherIndustry, KINDS, partsOf, type ContactForm, type DataForm, type FilingForm, type GradingForm, type MaterialsForm, type Part, type ScenarioForm, type UnitForm } from '@/features/filing/form'

type Schemas = components['schemas']

const given = (value: string) => value.trim() || undefined
const lines = (value: string) => value.split('\n').map((line) => line.trim()).filter(Boolean)
const plain = (value: string) => value.normalize('NFKC').trim()
const number = (value: string) => (plain(value) === '' ? undefined : Number(plain(value)))
/** What 其他 is in words, where it is chosen (V9). */
const other = (chosen: string | readonly string[], words: string) => (isOther(chosen) ? given(words) : undefined)

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
