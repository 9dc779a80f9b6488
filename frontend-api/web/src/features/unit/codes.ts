/** 统一社会信用代码 and 学校标识码, as GB 32100-2015, GB 11714 and the ministry's rules of 2011 have them. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** Categories of school codes by the kinds they fit; kinds without one fit any. */
const CATEGORIES: Record<string, readonly string[]> = {
  KINDERGARTEN: ['11'],
  PRIMARY_SCHOOL: ['21', '22'],
  JUNIOR_MIDDLE_SCHOOL: ['31', '32', '33'],
  NINE_YEAR_SCHOOL: ['21', '31'],
  SENIOR_MIDDLE_SCHOOL: ['34', '35'],
  COMPLETE_MIDDLE_SCHOOL: ['34'],
  TWELVE_YEAR_SCHOOL: ['21', '31', '34'],
  SECONDARY_VOCATIONAL_SCHOOL: ['36', '93'],
  SPECIAL_EDUCATION_SCHOOL: ['51'],
  SPECIALISED_SCHOOL: ['37'],
  UNIVERSITY: ['41', '42', '92'],
}

/** Full-width and lower-case letters and spaces, as people paste them. */
export function plainCode(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
}

function ownCheck(code: string): string {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}

function organisationCheck(code: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((all, weight, at) => all + Number.parseInt(code.charAt(8 + at), 36) * weight, 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

export function creditCodeFormed(code: string): boolean {
  return CREDIT_CODE.test(code)
}

/** Whether both check characters hold; a code that fails is kept when somebody says why. */
export function creditCodeChecksOut(code: string): boolean {
  return creditCodeFormed(code) && ownCheck(code) === code.charAt(17) && organisationCheck(code) === code.charAt(16)
}

export function schoolCodeFits(code: string, kind: string): boolean {
  return CATEGORIES[kind]?.includes(code.slice(0, 2)) ?? true
}
