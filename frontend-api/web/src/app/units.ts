import { api, read } from '@/api/client'
import { useLoad, type Load } from '@/app/loading'
import type { components } from '@/api/generated/schema'

export type UnitNode = components['schemas']['UnitNode']

/** The units one may see, in tree order. */
export function useUnits(includeEnded: () => boolean = () => false): Load<UnitNode[]> {
  return useLoad(async (signal) => {
    const query = includeEnded() ? { includeEnded: true } : {}
    return (await read(api.GET('/api/v1/units/tree', { params: { query }, signal }))).body
  })
}

export function isBureau(kind: string): boolean {
  return kind === 'CITY_BUREAU' || kind === 'DISTRICT_BUREAU'
}
