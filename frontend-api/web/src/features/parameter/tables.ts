const NAMES: Readonly<Record<string, string>> = {
  division: '行政区划',
  'unit-kind': '单位类型',
  role: '职务',
}

/** What people call a code table; its key where nothing is known. */
export function tableName(table: string): string {
  return NAMES[table] ?? table
}
