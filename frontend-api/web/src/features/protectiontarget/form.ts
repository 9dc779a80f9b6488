import type { components } from '@/api/generated/schema'
import type { FieldError } from '@/api/problem'
import * as codes from '@/locales/target'

type Schemas = components['schemas']
export type TargetView = Schemas['ProtectionTargetView']

/** The parts of 表二 that are said as one; a change sends only the parts it touches. */
export interface TargetParts {
  name: string
  kind: Schemas['TargetKind']
  business: Schemas['Business']
  service: Schemas['ServiceProvision']
  deployment: Schemas['Deployment']
  architecture: Schemas['Architecture']
}

/** 表二 as it is typed: lists as lines, numbers as text, an empty choice as empty text. */
export interface TargetForm {
  name: string
  kind: string
  businessTypes: string[]
  otherType: string
  description: string
  scope: string
  regions: string
  otherScope: string
  audience: string
  otherAudience: string
  users: string
  coverage: string
  otherCoverage: string
  network: string
  otherNetwork: string
  sourceAddresses: string
  domains: string
  ports: string
  interconnections: string[]
  otherInterconnection: string
  technologies: string[]
  otherTechnology: string
  platform: string
  platformLevel: string
  platformNumber: string
  subsystem: boolean
  superiorSystem: string
  superiorSystemUnit: string
  developer: string
  maintainer: string
}

export function emptyForm(): TargetForm {
  return {
    name: '', kind: '', businessTypes: [], otherType: '', description: '', scope: '', regions: '', otherScope: '',
    audience: '', otherAudience: '', users: '', coverage: '', otherCoverage: '', network: '', otherNetwork: '',
    sourceAddresses: '', domains: '', ports: '', interconnections: [], otherInterconnection: '', technologies: [],
    otherTechnology: '', platform: '', platformLevel: '', platformNumber: '', subsystem: false, superiorSystem: '',
    superiorSystemUnit: '', developer: '', maintainer: '',
  }
}

const text = (value: string | number | null | undefined) => (value === null || value === undefined ? '' : String(value))
const lines = (values: readonly string[]) => values.join('\n')

export function formOf({ name, kind, business, service, deployment, architecture }: TargetParts): TargetForm {
  return {
    name,
    kind,
    businessTypes: [...business.types],
    otherType: text(business.otherType),
    description: business.description,
    scope: service.scope,
    regions: text(service.regions),
    otherScope: text(service.otherScope),
    audience: service.audience,
    otherAudience: text(service.otherAudience),
    users: text(service.users),
    coverage: deployment.coverage,
    otherCoverage: text(deployment.otherCoverage),
    network: deployment.network,
    otherNetwork: text(deployment.otherNetwork),
    sourceAddresses: lines(deployment.sourceAddresses),
    domains: lines(deployment.domains),
    ports: lines(deployment.ports),
    interconnections: [...deployment.interconnections],
    otherInterconnection: text(deployment.otherInterconnection),
    technologies: [...architecture.technologies],
    otherTechnology: text(architecture.otherTechnology),
    platform: text(architecture.cloud?.platform),
    platformLevel: text(architecture.cloud?.level),
    platformNumber: text(architecture.cloud?.filingNumber),
    subsystem: !!architecture.superiorSystem,
    superiorSystem: text(architecture.superiorSystem),
    superiorSystemUnit: text(architecture.superiorSystemUnit),
    developer: text(architecture.developer),
    maintainer: text(architecture.maintainer),
  }
}

const plain = (value: string) => value.normalize('NFKC').trim()
const items = (value: string) => plain(value).split(/[\s,;、]+/).filter(Boolean)
const given = (value: string) => value.trim() || undefined
const when = (chosen: boolean, value: string) => (chosen ? given(value) : undefined)
/** In the order of the form, whatever the order of ticking. */
const inOrder = (table: codes.Words, chosen: readonly string[]) => Object.keys(table).filter((code) => chosen.includes(code))
const number = (value: string) => (plain(value) === '' ? undefined : Number(plain(value)))

export function crosses(form: TargetForm): boolean {
  return form.scope === 'ACROSS_PROVINCES' || form.scope === 'ACROSS_CITIES'
}

/** What the form says, without what a choice made since has hidden. */
export function partsOf(form: TargetForm): TargetParts {
  const cloud = form.technologies.includes('CLOUD')
  return {
    name: form.name.trim(),
    kind: form.kind as TargetParts['kind'],
    business: {
      types: inOrder(codes.BUSINESS_TYPES, form.businessTypes) as Schemas['BusinessType'][],
      otherType: when(form.businessTypes.includes('OTHER'), form.otherType),
      description: form.description.trim(),
    },
    service: {
      scope: form.scope as Schemas['ServiceProvisionScope'],
      regions: crosses(form) ? number(form.regions) : undefined,
      otherScope: when(form.scope === 'OTHER', form.otherScope),
      audience: form.audience as Schemas['ServiceProvisionAudience'],
      otherAudience: when(form.audience === 'OTHER', form.otherAudience),
      users: number(form.users),
    },
    deployment: {
      coverage: form.coverage as Schemas['DeploymentCoverage'],
      otherCoverage: when(form.coverage === 'OTHER', form.otherCoverage),
      network: form.network as Schemas['DeploymentNetwork'],
      otherNetwork: when(form.network === 'OTHER', form.otherNetwork),
      sourceAddresses: items(form.sourceAddresses),
      domains: items(form.domains),
      ports: items(form.ports),
      interconnections: inOrder(codes.INTERCONNECTIONS, form.interconnections) as Schemas['DeploymentInterconnection'][],
      otherInterconnection: when(form.interconnections.includes('OTHER'), form.otherInterconnection),
    },
    architecture: {
      technologies: inOrder(codes.TECHNOLOGIES, form.technologies) as Schemas['Technology'][],
      otherTechnology: when(form.technologies.includes('OTHER'), form.otherTechnology),
      cloud: cloud
        ? { platform: form.platform.trim(), level: Number(form.platformLevel), filingNumber: plain(form.platformNumber) }
        : undefined,
      superiorSystem: when(form.subsystem, form.superiorSystem),
      superiorSystemUnit: when(form.subsystem, form.superiorSystemUnit),
      developer: given(form.developer),
      maintainer: given(form.maintainer),
    },
  }
}

/** Only the parts in which the two forms differ. */
export function changedParts(before: TargetForm, after: TargetForm): Partial<TargetParts> {
  const old = partsOf(before)
  const changed = Object.entries(partsOf(after)).filter(
    ([part, value]) => JSON.stringify(value) !== JSON.stringify(old[part as keyof TargetParts]),
  )
  return Object.fromEntries(changed) as Partial<TargetParts>
}

/**
 * After somebody else was faster: what this person did not touch follows the present version, what they did stays.
 * @param base the version the person began from
 * @param mine what they typed
 * @param present the version there is now
 */
export function merged(base: TargetForm, mine: TargetForm, present: TargetForm): TargetForm {
  const entries = Object.entries(mine).map(([name, value]) => {
    const key = name as keyof TargetForm
    const touched = JSON.stringify(value) !== JSON.stringify(base[key])
    return [key, touched ? value : present[key]]
  })
  return Object.fromEntries(entries) as TargetForm
}

const ADDRESS = /^[0-9A-Fa-f.:]{2,45}(\/\d{1,3})?$/
const DOMAIN = /^(?=.{1,253}$)[\p{L}\p{N}][\p{L}\p{N}-]*(\.[\p{L}\p{N}-]+)+$/u
const PORT = /^[A-Za-z][A-Za-z0-9+.-]{0,15}\/\d{1,5}$/

/** What is missing or malformed, found before anything is sent; the server stays the judge. */
export function faultsOf(form: TargetForm): FieldError[] {
  const faults: FieldError[] = []
  const fault = (pointer: string, wrong: boolean, detail: string) => {
    if (wrong) faults.push({ pointer, detail })
  }
  const other = (pointer: string, chosen: boolean, said: string) => fault(pointer, chosen && said.trim() === '', '选择“其他”的，请说明')
  const whole = (value: string, from: number, to: number) =>
    /^\d{1,9}$/.test(plain(value)) && Number(plain(value)) >= from && Number(plain(value)) <= to
  const wellFormed = (pointer: string, value: string, pattern: RegExp, example: string) => {
    const wrong = items(value).find((item) => !pattern.test(item))
    fault(pointer, wrong !== undefined, `“${wrong}”不合格式，如 ${example}`)
  }

  fault('/name', form.name.trim() === '', '请填写名称')
  fault('/kind', form.kind === '', '请选择对象类型')
  fault('/business/description', form.description.trim() === '', '请填写承载业务')
  fault('/business/types', form.businessTypes.length === 0, '请至少选择一项')
  other('/business/otherType', form.businessTypes.includes('OTHER'), form.otherType)
  fault('/service/scope', form.scope === '', '请选择服务范围')
  fault('/service/regions', crosses(form) && !whole(form.regions, 2, 400), '请填写 2 至 400 的整数')
  other('/service/otherScope', form.scope === 'OTHER', form.otherScope)
  fault('/service/audience', form.audience === '', '请选择服务对象')
  other('/service/otherAudience', form.audience === 'OTHER', form.otherAudience)
  fault('/service/users', plain(form.users) !== '' && !whole(form.users, 0, 100_000_000), '请填写 0 至 1 亿的整数')
  fault('/deployment/coverage', form.coverage === '', '请选择部署范围')
  other('/deployment/otherCoverage', form.coverage === 'OTHER', form.otherCoverage)
  fault('/deployment/network', form.network === '', '请选择网络性质')
  other('/deployment/otherNetwork', form.network === 'OTHER', form.otherNetwork)
  const internet = form.network === 'INTERNET'
  fault('/deployment/sourceAddresses', internet && items(form.sourceAddresses).length === 0, '接入互联网的，请填写源站地址')
  fault('/deployment/domains', internet && items(form.domains).length === 0, '接入互联网的，请填写域名')
  fault('/deployment/ports', internet && items(form.ports).length === 0, '接入互联网的，请填写协议与端口')
  wellFormed('/deployment/sourceAddresses', form.sourceAddresses, ADDRESS, '192.0.2.16/28')
  wellFormed('/deployment/domains', form.domains, DOMAIN, 'xiaoyuan.example')
  wellFormed('/deployment/ports', form.ports, PORT, 'HTTPS/443')
  other('/deployment/otherInterconnection', form.interconnections.includes('OTHER'), form.otherInterconnection)
  other('/architecture/otherTechnology', form.technologies.includes('OTHER'), form.otherTechnology)
  const cloud = form.technologies.includes('CLOUD')
  fault('/architecture/cloud/platform', cloud && form.platform.trim() === '', '采用云计算的，请填写平台名称')
  fault('/architecture/cloud/level', cloud && form.platformLevel === '', '请选择平台等级')
  const numbered = /^\d{11}-\d{5}$/.test(plain(form.platformNumber))
  fault('/architecture/cloud/filingNumber', cloud && !numbered, '平台备案编号为 11 位数字、短横、5 位数字，如 51010400001-00002')
  fault('/architecture/superiorSystem', form.subsystem && form.superiorSystem.trim() === '', '分系统须填写上级系统')
  fault('/architecture/superiorSystemUnit', form.subsystem && form.superiorSystemUnit.trim() === '', '分系统须填写上级系统所属单位')
  return faults
}
