import type { components } from '@/api/generated/schema'
import type { LevelNumber } from '@/components/levels'

export type Matrix = components['schemas']['GradingMatrix']
export type InfringedObject = components['schemas']['InfringedObject']
export type Degree = components['schemas']['DegreeOfInfringement']
export type Harm = components['schemas']['Harm']

export const OBJECTS: readonly InfringedObject[] = ['CITIZENS', 'SOCIETY', 'NATION']
export const DEGREES: readonly Degree[] = ['GENERAL', 'SERIOUS', 'ESPECIALLY_SERIOUS']

type Row = Record<Degree, LevelNumber>
const row = (GENERAL: LevelNumber, SERIOUS: LevelNumber, ESPECIALLY_SERIOUS: LevelNumber): Row => ({ GENERAL, SERIOUS, ESPECIALLY_SERIOUS })

/** GB/T 22240-2020 6.4, tables 2 and 3; 备案表（2025）表三 differs in the row of national security. */
const CELLS: Record<Matrix, Record<InfringedObject, Row>> = {
  GBT22240_2020: { CITIZENS: row(1, 2, 2), SOCIETY: row(2, 3, 4), NATION: row(3, 4, 5) },
  FORM_2025: { CITIZENS: row(1, 2, 2), SOCIETY: row(2, 3, 4), NATION: row(4, 5, 5) },
}

/** The level of one cell. */
export function cell(matrix: Matrix, object: InfringedObject, degree: Degree): LevelNumber {
  return CELLS[matrix][object][degree]
}

/** What the other edition says where it says otherwise. */
export function elsewhere(matrix: Matrix, object: InfringedObject, degree: Degree): LevelNumber | undefined {
  const other = cell(otherEdition(matrix), object, degree)
  return other === cell(matrix, object, degree) ? undefined : other
}

export function otherEdition(matrix: Matrix): Matrix {
  return matrix === 'FORM_2025' ? 'GBT22240_2020' : 'FORM_2025'
}

/** The chosen cell that decides: the highest, of equal ones the first. */
export function deciding(matrix: Matrix, harms: readonly Harm[]): Harm | undefined {
  const level = (harm: Harm) => cell(matrix, harm.object, harm.degree)
  return harms.reduce<Harm | undefined>((best, harm) => (best === undefined || level(harm) > level(best) ? harm : best), undefined)
}

/** The level that follows; undefined while nothing is chosen. */
export function levelOf(matrix: Matrix, harms: readonly Harm[]): LevelNumber | undefined {
  const decides = deciding(matrix, harms)
  return decides && cell(matrix, decides.object, decides.degree)
}

/** Whether the other edition gives another level for these. */
export function editionsDiffer(harms: readonly Harm[]): boolean {
  return levelOf('GBT22240_2020', harms) !== levelOf('FORM_2025', harms)
}

/** Where a level comes from, as it is cited. */
export function clauseOf(matrix: Matrix, part: 'information' | 'service'): string {
  if (matrix === 'FORM_2025') return '网络安全等级保护备案表（2025）表三'
  return `GB/T 22240-2020 6.4 表 ${part === 'information' ? 2 : 3}`
}

/** The notations with this level: those whose higher part it is. */
export function combinations(level: LevelNumber): string[] {
  const upTo = Array.from({ length: level - 1 }, (_, index) => index + 1)
  return [...upTo.map((low) => `S${low}A${level}`), `S${level}A${level}`, ...upTo.reverse().map((low) => `S${level}A${low}`)]
}
