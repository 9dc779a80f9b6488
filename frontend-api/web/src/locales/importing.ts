/** Chinese of imports: what a workbook brings, how its rows come out, what a row asks for. */
import type { Words } from '@/locales/target'

const KINDS: Words = {
  UNITS: '单位',
  PEOPLE: '人员',
  APPOINTMENTS: '任职',
  TARGETS: '等级保护对象',
  EXISTING_GRADINGS: '存量定级',
  EXISTING_FILINGS: '存量备案',
}

const PHASES: Words = { UNDER_WAY: '执行中', FINISHED: '已完成' }

const OUTCOMES: Words = { ADDED: '新增', CHANGED: '更新', UNCHANGED: '不变', WRONG: '错误' }

/** What a row of that outcome comes to. */
const MEANINGS: Words = {
  ADDED: '登记簿里还没有，确认后登记',
  CHANGED: '与登记不同，确认后按表格办理',
  UNCHANGED: '与登记一致，不产生记录',
  WRONG: '不导入，改好后可以再传',
}

/** What was refused of a row, by the name of the command. */
const COMMANDS: Words = {
  'unit.RegisterUnit': '登记单位',
  'unit.RenameUnit': '登记更名',
  'unit.RecordUnitCodes': '登记编码',
  'unit.ReclassifyUnit': '变更单位类型',
  'unit.NameFunctionalDepartment': '指定职能部门',
  'unit.MoveUnit': '变更隶属',
  'person.RegisterPerson': '登记人员',
  'person.RenamePerson': '登记改名',
  'person.RecordContacts': '登记联系方式',
  'person.RecordIdentity': '登记证件',
  'person.TransferPerson': '登记调动',
  'appointment.AppointPerson': '任命',
  'appointment.CorrectAppointment': '更正任职',
  'appointment.EndAppointment': '登记离任',
  'protectiontarget.RegisterTarget': '登记对象',
  'protectiontarget.DescribeTarget': '修改对象信息',
  'protectiontarget.BeginBuilding': '登记开始建设',
  'protectiontarget.BeginTrial': '登记开始试运行',
  'protectiontarget.PutOnline': '登记投入使用',
  'grading.RecordExistingGrading': '登记存量定级',
  'grading.CorrectExistingGrading': '更正存量定级',
  'filing.RecordExistingFiling': '登记存量备案',
  'filing.CorrectExistingFiling': '更正存量备案',
}

const of = (table: Words) => (name: string): string => table[name] ?? name

export const kindText = of(KINDS)
export const phaseText = of(PHASES)
export const outcomeText = of(OUTCOMES)
export const meaningText = of(MEANINGS)
export const commandText = of(COMMANDS)

const choicesOf = (table: Words) => Object.entries(table).map(([value, label]) => ({ value, label }))
export const kindChoices = choicesOf(KINDS)
export const phaseChoices = choicesOf(PHASES)
