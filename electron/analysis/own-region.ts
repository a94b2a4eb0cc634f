import type { Area } from '../../shared/model/area.ts';

/**
 * The region of whoever the workspace is of, by the name in the settings: "GGD Drenthe", "Drenthe". Null where no one
 * region is called so: of all regions of the country none is then chosen for them.
 */
export function ownRegionOf(areas: readonly Area[], organisation: string): string | null {
  const wanted = barePlace(organisation);
  if (wanted === '') return null;
  const found = areas.filter(({ level, name }) => level === 'region' && barePlace(name) === wanted);
  return found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** "drenthe" of "GGD Drenthe", "GGD regio Drenthe" and "Veiligheidsregio Drenthe". */
function barePlace(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(ggd|ghor|veiligheidsregio|regio)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
