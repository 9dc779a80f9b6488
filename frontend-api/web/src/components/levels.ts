import type { components } from '@/api/generated/schema'

export type Level = components['schemas']['SecurityProtectionLevel']
export type LevelNumber = 1 | 2 | 3 | 4 | 5

/** 2 of L2. */
export function numberOf(level: Level): LevelNumber {
  return Number(level.slice(1)) as LevelNumber
}

/** S3A2G3. */
export function notation({ information, service, overall }: components['schemas']['GradedLevels']): string {
  return `S${numberOf(information)}A${numberOf(service)}G${numberOf(overall)}`
}
