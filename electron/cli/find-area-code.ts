import { normaliseAreaCode } from '../../shared/catalogue/area-codes.ts';
import type { Area } from '../../shared/model/area.ts';

/**
 * The code a user means, of the areas there are: as written, else as files write it ("363", "0363",
 * "gm0363"). A code of nobody comes back as it was written, for the refusal to name.
 */
export function findAreaCode(areas: readonly Area[], asked: string): string {
  const ways = [
    asked.trim(),
    ...([undefined, 'municipality', 'district', 'region'] as const).map(
      (level) => normaliseAreaCode(asked, level)?.code,
    ),
  ];
  return ways.find((code) => areas.some((area) => area.code === code)) ?? asked;
}
