import type { FieldError } from '@/api/problem'
import { MATERIALS, SHEET_KEYS, type SheetKey } from '@/locales/filing'
import type { MaterialKind } from '@/features/filing/filing'
import { isMasked, isOneDepartment, isOther, isOtherIndustry, partsOf, type ContactForm, type FilingForm } from '@/features/filing/form'

type Fault = (field: string, wrong: unknown, detail: string) => void

const IN_FULL = '显示时遮盖了一部分，请重新填写完整（ContactsAreTypedInFull）'
const OTHER = '选择“其他”的，请说明'
const blank = (value: string | null | undefined) => !value?.trim()
const whole = (value: string, most: number) => /^\d+$/.test(value.normalize('NFKC').trim()) && Number(value.normalize('NFKC').trim()) <= most

function contactFaults(at: string, { name, title, phone, mobile, email }: ContactForm, fault: Fault): void {
  fault(`${at}.name`, blank(name), '请填写姓名')
  fault(`${at}.title`, blank(title), '请填写职务或职称')
  for (const [field, value] of Object.entries({ phone, mobile, email })) {
    fault(`${at}.${field}`, isMasked(value), IN_FULL)
  }
  fault(`${at}.mobile`, blank(phone) && blank(mobile), '办公电话、移动电话请至少填写一项')
}

function unitFaults({ unit }: FilingForm, fault: Fault): void {
  fault('unit.name', blank(unit.name), '请填写单位名称')
  for (const [field, label] of Object.entries({ province: '省', city: '市', county: '区县', detail: '详细地址' })) {
    fault(`unit.address.${field}`, blank(unit.address[field as 'province']), `请填写${label}`)
  }
  fault('unit.address.postcode', !/^\d{6}$/.test(unit.address.postcode.normalize('NFKC').trim()), '邮政编码为 6 位数字')
  fault('unit.address.division', blank(unit.address.division), '请填写行政区划代码')
  contactFaults('unit.leader', unit.leader, fault)
  // One department is said, and found wanting, once.
  for (const part of isOneDepartment(unit) ? (['security'] as const) : (['security', 'data'] as const)) {
    fault(`unit.${part}.name`, blank(unit[part].name), '请填写部门名称')
    contactFaults(`unit.${part}.contact`, unit[part].contact, fault)
  }
  fault('unit.affiliation', !unit.affiliation, '请选择隶属关系')
  fault('unit.otherAffiliation', isOther(unit.affiliation) && blank(unit.otherAffiliation), OTHER)
  fault('unit.bodyKind', !unit.bodyKind, '请选择单位类型')
  fault('unit.otherBodyKind', isOther(unit.bodyKind) && blank(unit.otherBodyKind), OTHER)
  const industry = Number(unit.industry.normalize('NFKC').trim())
  fault('unit.industry', !(Number.isInteger(industry) && ((industry >= 1 && industry <= 48) || industry === 99)), '行业类别为 1 至 48 或 99')
  fault('unit.otherIndustry', isOtherIndustry(unit.industry) && blank(unit.otherIndustry), OTHER)
  const over = (['l1', 'l2', 'l3', 'l4', 'l5'] as const).some((level) => unit.filed[level] > unit.all[level])
  fault('unit.filed', over, '本次备案的个数不能多于总数')
  fault('unit.filed', unit.filed.l1 > 0, '第一级不需备案')
}

function gradingFaults({ grading }: FilingForm, fault: Fault): void {
  fault('grading.levels', !grading.levels, '还没有审核通过的定级')
  fault('grading.gradedOn', !grading.gradedOn, '请填写定级时间')
  fault('grading.report', !grading.report, '请上传定级报告')
  fault('grading.filledBy', blank(grading.filledBy), '请填写填表人')
  fault('grading.filledOn', !grading.filledOn, '请填写填表日期')
  fault('grading.filledOn', grading.gradedOn && grading.filledOn && grading.filledOn < grading.gradedOn, '填表日期不能早于定级时间')
}

function scenarioFaults({ scenario, target }: FilingForm, fault: Fault): void {
  for (const part of partsOf(target)) {
    for (const [field, value] of Object.entries(scenario[part])) {
      const optional = (part === 'mobile' && field === 'applications') || field.startsWith('other')
      const empty = Array.isArray(value) ? value.length === 0 : typeof value === 'string' && blank(value)
      fault(`scenario.${part}.${field}`, empty && !optional, Array.isArray(value) ? '请至少选择一项' : '请填写')
    }
  }
  if (!partsOf(target).includes('cloud')) return
  const { models, otherModel, deployment, otherDeployment } = scenario.cloud
  fault('scenario.cloud.otherModel', isOther(models) && blank(otherModel), OTHER)
  fault('scenario.cloud.otherDeployment', isOther(deployment) && blank(otherDeployment), OTHER)
}

const EXCLUSIVE = { personal: '不涉及', exchanges: '无交互', clouds: '非云' } as const

function dataFaults({ data }: FilingForm, fault: Fault): void {
  data.forEach((sheet, index) => {
    const at = `data.${index}`
    for (const [field, label] of Object.entries({ name: '数据名称', category: '数据类别', department: '责任部门', responsible: '负责人' })) {
      fault(`${at}.${field}`, blank(sheet[field as 'name']), `请填写${label}`)
    }
    fault(`${at}.grade`, !sheet.grade, '请选择拟定级别')
    for (const field of ['personal', 'sources', 'exchanges', 'clouds', 'rooms', 'places'] as const) fault(`${at}.${field}`, sheet[field].length === 0, '请至少选择一项')
    fault(`${at}.otherSource`, isOther(sheet.sources) && blank(sheet.otherSource), OTHER)
    for (const [field, none] of Object.entries(EXCLUSIVE)) {
      const chosen = sheet[field as keyof typeof EXCLUSIVE]
      fault(`${at}.${field}`, chosen.length > 1 && chosen.includes('NONE'), `选择“${none}”的，不能再选其他`)
    }
    for (const field of ['gigabytes', 'records', 'monthlyGrowth'] as const) fault(`${at}.${field}`, !blank(sheet[field]) && !whole(sheet[field], 1_000_000_000), '请填写 0 至 10 亿的整数')
    for (const field of ['sourceUnits', 'recipients'] as const) fault(`${at}.${field}`, sheet[field].split('\n').filter((line) => line.trim()).length > 3, '最多三个单位')
  })
}

/** What is missing or malformed in a sheet, found before anything is sent; the server stays the judge. */
export function faultsOf(key: SheetKey, form: FilingForm, required: readonly MaterialKind[]): FieldError[] {
  const faults: FieldError[] = []
  const fault: Fault = (field, wrong, detail) => {
    if (wrong) faults.push({ pointer: `/draft/${field.replaceAll('.', '/')}`, detail })
  }
  if (key === 'unit') unitFaults(form, fault)
  else if (key === 'target') {
    fault('target.number', blank(form.target?.number), '请填写定级对象编号')
    fault('target.commissionedOn', !form.target?.commissionedOn, '请填写投入运行时间')
  } else if (key === 'grading') gradingFaults(form, fault)
  else if (key === 'scenario') scenarioFaults(form, fault)
  else if (key === 'data') dataFaults(form, fault)
  else for (const kind of required) fault(`materials.${kind}`, !form.materials[kind].file, `请上传${MATERIALS[kind]}`)
  return faults
}

/** Files may follow later: what else is missing would make a sheet that nobody can read. */
export function mayBeSaved(key: SheetKey, faults: readonly FieldError[]): boolean {
  return key === 'materials' || faults.every(({ pointer }) => pointer === '/draft/grading/report')
}

/** Sheet by sheet. A sheet that stays as it is on record is not sent: there, what is masked is not missing. */
export function faultsBySheet(form: FilingForm, required: readonly MaterialKind[], kept: readonly SheetKey[] = []): Record<SheetKey, FieldError[]> {
  const found = (key: SheetKey) => faultsOf(key, form, required).filter(({ detail }) => !(kept.includes(key) && detail === IN_FULL))
  return Object.fromEntries(SHEET_KEYS.map((key) => [key, found(key)])) as Record<SheetKey, FieldError[]>
}

/** The options after one was ticked: an exclusive one stands alone. */
export function chosenAfter(before: readonly string[], after: readonly string[]): string[] {
  const added = after.find((each) => !before.includes(each))
  if (added === 'NONE') return ['NONE']
  return added === undefined ? [...after] : after.filter((each) => each !== 'NONE')
}
