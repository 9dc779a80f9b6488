import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'
import { MATERIALS, type SheetKey } from '@/locales/filing'
import type { MaterialKind } from '@/features/filing/filing'

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

/** Shown with a part left out. */
export const isMasked = (value: string) => value.includes('*')
/** Whether one department answers for both. */
export const isOneDepartment = ({ security, data }: Pick<UnitForm, 'security' | 'data'>) => JSON.stringify(security) === JSON.stringify(data)
export const KINDS = Object.keys(MATERIALS) as MaterialKind[]

/** Whether a sheet that may stay empty is. */
export function isEmpty(key: SheetKey, { materials, data }: FilingForm): boolean {
  return (key === 'data' && data.length === 0) || (key === 'materials' && KINDS.every((kind) => !materials[kind].file && !materials[kind].note.trim()))
}

const TECHNOLOGIES = { cloud: 'CLOUD', mobile: 'MOBILE', things: 'INTERNET_OF_THINGS', control: 'INDUSTRIAL_CONTROL', bigData: 'BIG_DATA' } as const
export type Part = keyof typeof TECHNOLOGIES

/** The parts of 表四 that the technologies of 表二 ask for. */
export function partsOf(target: FilingForm['target']): Part[] {
  const used = target?.architecture.technologies ?? []
  return (Object.keys(TECHNOLOGIES) as Part[]).filter((part) => used.includes(TECHNOLOGIES[part]))
}

export type Faults = Record<SheetKey, FieldError[]>
