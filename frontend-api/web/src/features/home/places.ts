/** What the server calls a feature: where its pages are and what its things are called. */
const PLACES: Readonly<Record<string, { path: string; kind: string }>> = {
  unit: { path: '/units', kind: '单位' },
  importing: { path: '/imports', kind: '导入' },
  person: { path: '/people', kind: '人员' },
  appointment: { path: '/appointments', kind: '任职' },
  grading: { path: '/gradings', kind: '定级' },
  filing: { path: '/filings', kind: '备案' },
  evaluation: { path: '/evaluations', kind: '测评' },
  rectification: { path: '/rectifications', kind: '整改' },
  inspection: { path: '/inspections', kind: '检查' },
  protectionplan: { path: '/protection-plans', kind: '保护工作方案' },
  protectiontarget: { path: '/protection-targets', kind: '对象' },
}

/** The page of a thing; undefined for a feature without pages. */
export function placeOf(feature: string, id: string): string | undefined {
  const place = PLACES[feature]
  return place && `${place.path}/${encodeURIComponent(id)}`
}

export function kindOf(feature: string): string {
  return PLACES[feature]?.kind ?? feature
}

/** The number people write, where the id has one: target-7K2M9QXA is ZL-7K2M9QXA. */
export function numberOf(feature: string, id: string): string {
  const number = id.slice(id.lastIndexOf('-') + 1)
  return feature === 'protectiontarget' ? `ZL-${number}` : number
}
