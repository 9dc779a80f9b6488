import { api, read, readFile, write } from '@/api/client'
import type { components, operations } from '@/api/generated/schema'
import { sendFile } from '@/api/upload'
import type { ImportKind } from '@/app/imports'
import type { Outcome } from '@/features/importing/importing'

type Schemas = components['schemas']
export type Check = Schemas['ImportCheckView']
export type CellFault = Schemas['ToldFault']
export type PreviewRow = Schemas['CheckedRow']
export type ImportView = Schemas['ImportView']
export type RefusedRow = Schemas['RefusedRowView']
type ListAsked = operations['listImports']['parameters']['query']
type RefusedAsked = operations['listRefusedRows']['parameters']['query']

/** Files are no JSON; why there is none is. */
const FILE = { parseAs: 'blob', headers: { Accept: 'application/octet-stream, application/problem+json' } } as const

export const samples = (signal: AbortSignal) => read(api.GET('/api/v1/imports/samples', { signal }))

/** A workbook to be filled in. */
export const templateOf = (kind: ImportKind) => readFile(api.GET('/api/v1/imports/templates/{kind}', { params: { path: { kind } }, ...FILE }))

export const sampleOf = (name: string) => readFile(api.GET('/api/v1/imports/samples/{name}', { params: { path: { name } }, ...FILE }))

/**
 * Has a workbook checked; the key is the check's id.
 * @param tell called with the share sent, 0 to 1
 */
export function beginCheck(kind: ImportKind, unit: string, key: string, file: File, tell: (share: number) => void, signal: AbortSignal): Promise<Check> {
  return write(sendFile<Check>(`/api/v1/import-checks?${new URLSearchParams({ unit, kind })}`, key, file, tell, signal))
}

export const findCheck = (check: string, signal: AbortSignal) => read(api.GET('/api/v1/import-checks/{check}', { params: { path: { check } }, signal }))

export const rowsOf = (check: string, outcome: Outcome, page: number, size: number, signal: AbortSignal) =>
  read(api.GET('/api/v1/import-checks/{check}/rows', { params: { path: { check }, query: { outcome, page, size } }, signal }))

/** Cancels a check that goes on, and forgets one that has ended. */
export const forgetCheck = (check: string) => write(api.DELETE('/api/v1/import-checks/{check}', { params: { path: { check } } }))

/** The workbook that was checked, with 错误原因. */
export const checkedWorkbook = (check: string) => readFile(api.GET('/api/v1/import-checks/{check}/workbook', { params: { path: { check } }, ...FILE }))

export const confirmCheck = (check: string, key: string, body: Schemas['ConfirmationRequest']) =>
  write(api.POST('/api/v1/import-checks/{check}/confirm', { params: { path: { check }, header: { 'Idempotency-Key': key } }, body }))

export const listImports = (query: object, signal: AbortSignal) => read(api.GET('/api/v1/imports', { params: { query: query as ListAsked }, signal }))

export const findImport = (id: string, signal: AbortSignal) => read(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal }))

export const refusedRows = (id: string, query: object, signal: AbortSignal) =>
  read(api.GET('/api/v1/imports/{id}/refused-rows', { params: { path: { id }, query: query as RefusedAsked }, signal }))

/** The same workbook again, with the reasons of the rows that were refused. */
export function refusedWorkbook(id: string, file: File) {
  const form = new FormData()
  form.set('file', file)
  // The generated type says a string; what is sent is the form.
  return readFile(api.POST('/api/v1/imports/{id}/workbook', { params: { path: { id } }, body: { file: file.name }, bodySerializer: () => form, ...FILE }))
}
