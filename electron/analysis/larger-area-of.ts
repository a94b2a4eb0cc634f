import type { Level } from '../../shared/model/area.ts';
import type { WorkspaceData } from './workspace-data.ts';

/**
 * The code of the area of a level that this one lies in. Where the file does not say, the only one of that level there
 * is; null where it cannot be told.
 */
export function largerAreaOf(
  { directory, waves }: WorkspaceData,
  { level: own, code }: { readonly level: Level; readonly code: string },
  level: Level,
): string | null {
  const area = directory.find(own, code);
  const candidates = [...new Set(waves.flatMap((wave) => wave.areaCodes(level)))];
  const around = candidates.find((candidate) => directory.liesWithin(area, candidate));
  return around ?? (candidates.length === 1 ? (candidates[0] ?? null) : null);
}
