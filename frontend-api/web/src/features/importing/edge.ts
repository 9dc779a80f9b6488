import { api, read, readFile, write } from '@/api/client'
import { sendFile } from '@/api/upload'
import type { ImportKind } from '@/app/imports'
import type { Counts, Outcome } from '@/features/importing/importing'
import type { Answer, Page, Trace } from '@/components/shapes'

type Phase = 'READING' | 'CHECKING' | 'CHECKED' | 'REFUSED' | 'CANCELLED' | 'CONFIRMED'

export interface CellFault {
  sheet: string
  row: number
  column?: string | null
  header?: string | null
  shown: string
  rule: string
  message: string
}

export interface Check {
  id: string
  unit: string
  kind: ImportKind
  workbook: string
  phase: Phase
  checkedRows: number
  rows?: number | null
  counts: Counts
  problem?: { rule: string; message: string } | null
  headFaults: CellFault[]
  notices: { sheet: string; rule: string; message: string }[]
  imported?: string | null
}

export interface PreviewRow {
  sheet: string
  row: number
  hidden: boolean
  outcome: Outcome
  key: string
  changes: { header: string; before: string; after: string }[]
  faults: CellFault[]
}

export interface ImportView {
  id: string
  unit: { unit: string; name: string }
  kind: ImportKind
  phase: 'UNDER_WAY' | 'FINISHED'
  workbook?: string | null
  digest: string
  counts: Counts
  asked: number
  done: number
  refused: number
  confirmed: Trace
  finished?: string | null
}

export interface RefusedRow {
  sheet: string
  row: number
  step: number
  command: string
  rule: string
  message: string
}

export interface Sample {
  name: string
  kind: ImportKind
  title: string
  explanation: string
}

type Call = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>
const edge = api as unknown as { GET: Call; POST: Call; DELETE: Call }
/** Files are no JSON; why there is none is. */
const FILE = { parseAs: 'blob', headers: { Accept: 'application/octet-stream, application/problem+json' } }
const asked = <T>(call: ReturnType<Call>): Promise<T> => read(call) as Promise<T>

export const samples = (signal: AbortSignal): Promise<Sample[]> => asked(edge.GET('/api/v1/imports/samples', { signal }))

/** A workbook to be filled in. */
export const templateOf = (kind: ImportKind) =>
  readFile(edge.GET('/api/v1/imports/templates/{kind}', { params: { path: { kind } }, ...FILE }))

export const sampleOf = (name: string) =>
  readFile(edge.GET('/api/v1/imports/samples/{name}', { params: { path: { name } }, ...FILE }))

/**
 * Has a workbook checked.
 * @param tell called with the share sent, 0 to 1
 */
export function beginCheck(kind: ImportKind, unit: string, key: string, file: File, tell: (share: number) => void, signal: AbortSignal): Promise<{ id: string }> {
  return write(sendFile<{ id: string }>(`/api/v1/import-checks?${new URLSearchParams({ unit, kind })}`, key, file, tell, signal))
}

export const findCheck = (check: string, signal: AbortSignal): Promise<Check> =>
  asked(edge.GET('/api/v1/import-checks/{check}', { params: { path: { check } }, signal }))

export const rowsOf = (check: string, outcome: Outcome, page: number, size: number, signal: AbortSignal): Promise<Page<PreviewRow>> =>
  asked(edge.GET('/api/v1/import-checks/{check}/rows', { params: { path: { check }, query: { outcome, page, size } }, signal }))

/** Cancels a check that goes on, and forgets one that has ended. */
export const forgetCheck = (check: string): Promise<unknown> => write(edge.DELETE('/api/v1/import-checks/{check}', { params: { path: { check } } }))

/** The workbook that was checked, with 错误原因. */
export const checkedWorkbook = (check: string) =>
  readFile(edge.GET('/api/v1/import-checks/{check}/workbook', { params: { path: { check } }, ...FILE }))

export const confirmCheck = (check: string, key: string, body: object): Promise<{ imported: string }> =>
  write(edge.POST('/api/v1/import-checks/{check}/confirm', { params: { path: { check }, header: { 'Idempotency-Key': key } }, body })) as Promise<{ imported: string }>

export const listImports = (query: object, signal: AbortSignal): Promise<Answer<Page<ImportView>>> =>
  asked(edge.GET('/api/v1/imports', { params: { query }, signal }))

export const findImport = (id: string, signal: AbortSignal): Promise<Answer<ImportView>> =>
  asked(edge.GET('/api/v1/imports/{import}', { params: { path: { import: id } }, signal }))

export const refusedRows = (id: string, query: object, signal: AbortSignal): Promise<Answer<Page<RefusedRow>>> =>
  asked(edge.GET('/api/v1/imports/{import}/refused-rows', { params: { path: { import: id }, query }, signal }))

/** The same workbook again, with the reasons of the rows that were refused. */
export function refusedWorkbook(id: string, file: File) {
  const form = new FormData()
  form.set('file', file)
  const init = { params: { path: { import: id } }, body: form, bodySerializer: (body: FormData) => body, ...FILE }
  return readFile(edge.POST('/api/v1/imports/{import}/workbook', init))
}
