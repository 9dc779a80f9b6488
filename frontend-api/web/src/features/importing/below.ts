import type { UnitNode } from '@/app/units'

/** A unit and what stands under it, in tree order; nothing where it is not among them. */
export function below(nodes: readonly UnitNode[], unit: string | undefined): UnitNode[] {
  const within = new Set<string>()
  return nodes.filter((node) => {
    const is = node.unit === unit || (node.superior != null && within.has(node.superior))
    if (is) within.add(node.unit)
    return is
  })
}
