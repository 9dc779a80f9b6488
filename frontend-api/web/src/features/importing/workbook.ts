import { sizeText } from '@/components/evidence'

/** What is read: a format, and so many bytes (decisions/0016). */
const ENDINGS = ['xlsx', 'xls', 'csv']
const MOST = 20 * 1024 * 1024

export const ACCEPTED = ENDINGS.map((ending) => `.${ending}`).join(',')
export const LIMITS = `xlsx、xls 或 csv 文件，不超过 ${sizeText(MOST)}、20,000 行`

/** What is wrong with a file before anything is sent; its content the server judges. */
export function faultOf(file: Pick<File, 'name' | 'size'>): string | undefined {
  if (file.size === 0) return '这是一个空文件，请重新选择。'
  if (file.size > MOST) return `文件有 ${sizeText(file.size)}，超过 ${sizeText(MOST)}。请删去图片和不用的工作表，或分成几份。`
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase()
  return ending && !ENDINGS.includes(ending) ? `不接受 .${ending} 文件。请在表格软件里另存为 xlsx、xls 或 csv。` : undefined
}
