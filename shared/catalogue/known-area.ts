import type { Level } from '../model/area.ts';
import { areaNames } from './areas-2024.ts';
import { sampleArea } from './sample-areas.ts';

export interface KnownArea {
  readonly name: string;
  readonly level: Level;
  /** Code of the area it lies in; null where our lists do not say (municipality → region). */
  readonly parent: string | null;
}

/** What we know of a normalised code; null for a code in no list. */
export function knownArea(code: string): KnownArea | null {
  return sampleArea(code) ?? nationalArea(code) ?? districtOfKnownMunicipality(code);
}

function nationalArea(code: string): KnownArea | null {
  const area = areaNames.get(code);
  if (area === undefined) return null;
  return { ...area, parent: area.level === 'region' ? 'NL01' : null };
}

/** District names change yearly and are in no list of ours: the number and the municipality name it. */
function districtOfKnownMunicipality(code: string): KnownArea | null {
  const found = /^WK(\d{4})(\d{2})$/.exec(code);
  if (found === null) return null;
  const municipality = `GM${found[1] ?? ''}`;
  const name = areaNames.get(municipality)?.name;
  if (name === undefined) return null;
  return { name: `${name}, wijk ${found[2] ?? ''}`, level: 'district', parent: municipality };
}
