import { api, read } from '@/api/client'

interface Table {
  table: string
  name?: string
}

/** What people call a code table; its key where nobody has named it. */
export function tableName({ table, name }: Table): string {
  return name ?? table
}

/** What the table with this key is called on the day looked at. */
export async function askTableName(table: string, signal: AbortSignal): Promise<string> {
  const { body } = await read(api.GET('/api/v1/code-tables', { signal }))
  return tableName(body.find((each) => each.table === table) ?? { table })
}
