import { inject, provide, type InjectionKey } from 'vue'
import { api, read, readFile } from '@/api/client'
import type { components } from '@/api/generated/schema'

/** Files that go with acts: what may be uploaded, and how one is opened. */
export type EvidenceType = components['schemas']['EvidenceType']
export type EvidenceView = components['schemas']['EvidenceView']
export type EvidenceLimits = components['schemas']['EvidenceLimits']
export type EvidenceUse = components['schemas']['EvidenceUse']

const ENDINGS: Record<EvidenceType, string[]> = {
  PDF: ['pdf'],
  PNG: ['png'],
  JPEG: ['jpg', 'jpeg'],
  DOCX: ['docx'],
  XLSX: ['xlsx'],
  PPTX: ['pptx'],
  DOC: ['doc'],
  XLS: ['xls'],
  PPT: ['ppt'],
}
const PREVIEWED: readonly EvidenceType[] = ['PDF', 'PNG', 'JPEG']
const MEGABYTE = 1024 * 1024

let limits: Promise<EvidenceLimits> | undefined

/** What may be uploaded; asked once. */
export function evidenceLimits(): Promise<EvidenceLimits> {
  limits ??= read(api.GET('/api/v1/evidence/limits')).catch((failure: unknown) => {
    limits = undefined
    throw failure
  })
  return limits
}

/** For `accept` of a file input. */
export function accepted(known: EvidenceLimits): string {
  return known.types.flatMap((type) => ENDINGS[type].map((ending) => `.${ending}`)).join(',')
}

/** 812 字节, 34 KB, 1.2 MB. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  if (bytes < MEGABYTE) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / MEGABYTE).toFixed(1).replace(/\.0$/, '')} MB`
}

/** What may be uploaded, in words. */
export function limitsText(known: EvidenceLimits): string {
  return `PDF、图片（PNG、JPEG）或 Word、Excel、PowerPoint 文件，不超过 ${sizeText(known.size)}`
}

/** What is wrong with a file, before anything is sent; its content the server judges. */
export function faultOf(file: Pick<File, 'name' | 'size'>, known: EvidenceLimits): string | undefined {
  if (file.size === 0) return '这是一个空文件，请重新选择。'
  if (file.size > known.size) return `文件有 ${sizeText(file.size)}，超过 ${sizeText(known.size)}。请压缩或分成几份。`
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase()
  const takes = !ending || known.types.some((type) => ENDINGS[type].includes(ending))
  return takes ? undefined : `不接受 .${ending} 文件。请选择${limitsText(known).replace(/，.*/, '')}。`
}

/** Whether a page can show it. */
export function isPreviewed(type: EvidenceType): boolean {
  return PREVIEWED.includes(type)
}

/** Where a file is looked for: with a target, if it goes with one, else on a unit's record. */
export interface Kept {
  file: string
  unit: string
  target?: string
}

const TARGET: InjectionKey<() => string | undefined> = Symbol('target')

/** The files of a page go with its target: whoever sees that may open them, whichever unit recorded them. */
export function filesGoWith(target: () => string | undefined): void {
  provide(TARGET, target)
}

/** The target that the page's files go with. */
export function useFilesTarget(): () => string | undefined {
  return inject(TARGET, () => () => undefined, true)
}

/** What is known of a file. */
export async function findEvidence({ file, unit, target }: Kept, signal: AbortSignal): Promise<EvidenceView> {
  const found = target
    ? api.GET('/api/v1/protection-targets/{target}/evidence/{file}', { params: { path: { target, file } }, signal })
    : api.GET('/api/v1/units/{unit}/evidence/{file}', { params: { path: { unit, file } }, signal })
  return (await read(found)).body
}

/** The bytes of a file and what it is to be called; that it was opened is recorded. */
export function openEvidence({ file, unit, target }: Kept, use: EvidenceUse, signal?: AbortSignal): Promise<{ bytes: Blob; name: string }> {
  const more = { parseAs: 'blob' as const, ...(signal && { signal }) }
  return readFile(
    target
      ? api.GET('/api/v1/protection-targets/{target}/evidence/{file}/content', { params: { path: { target, file }, query: { use } }, ...more })
      : api.GET('/api/v1/units/{unit}/evidence/{file}/content', { params: { path: { unit, file }, query: { use } }, ...more }),
  )
}

/** Saves bytes as a file of the person. */
export function save(bytes: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(bytes)
  link.download = name
  link.click()
  // The browser reads it after the click; by then it must still be there.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
