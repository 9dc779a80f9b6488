import type { TargetSheet } from '@/features/filing/form'
import { labelOf, shown, textAt } from '@/locales/target'

const PATHS = [
  'name', 'kind', 'business.types', 'business.otherType', 'business.description', 'service.scope', 'service.regions', 'service.audience', 'service.users',
  'deployment.coverage', 'deployment.network', 'deployment.sourceAddresses', 'deployment.domains', 'deployment.ports', 'deployment.interconnections',
  'architecture.technologies', 'architecture.cloud.platform', 'architecture.cloud.level', 'architecture.cloud.filingNumber', 'architecture.superiorSystem',
  'architecture.superiorSystemUnit',
]

/** 表二 in words: label and value, of what is said. */
export function describeTarget(sheet: TargetSheet): [string, string][] {
  return PATHS.flatMap((path): [string, string][] => {
    const raw = textAt(sheet, path)
    return raw === undefined ? [] : [[labelOf(path) ?? path, shown(path, raw)]]
  })
}
