import type { StandOut } from '../../../../shared/model/stand-out.ts';

/** All that stands out, of every kind. */
export function countFound({ differences, groups, trends }: StandOut): number {
  return differences.found.length + groups.found.length + trends.found.length;
}
