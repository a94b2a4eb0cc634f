import { normaliseAreaCode } from '../../../shared/catalogue/area-codes.ts';
import { areaNames } from '../../../shared/catalogue/areas-2024.ts';
import { knownArea } from '../../../shared/catalogue/known-area.ts';
import type { Area } from '../../../shared/model/area.ts';

export type GeographicLevel = 'region' | 'municipality' | 'district';

export interface AreaReading {
  /** Code as read → the area it is. */
  readonly areas: ReadonlyMap<string, Area>;
  /** 'national': codes or names of the national lists; 'own': as read. */
  readonly kind: 'national' | 'own';
}

/**
 * The areas of a column of codes. One list per column: `gemeente` with 1, 2 and 3 is a list of somebody's
 * own, though 3 was a municipality once, and those of a national list stay national when one is unknown.
 */
export function readAreaCodes(codes: readonly string[], level: GeographicLevel): AreaReading {
  const national = new Map(codes.map((code) => [code, readNational(code, level)]));
  const known = codes.filter((code) => national.get(code)?.known === true).length;
  const prefixed = codes.filter((code) => normaliseAreaCode(code) !== null).length;
  const kind = startsAtOne(codes) || Math.max(known, prefixed) * 2 < codes.length ? 'own' : 'national';
  const own = (code: string): Area => ({ code, level, name: code, parent: null, known: false });
  return {
    kind,
    areas: new Map(
      codes.map((code) => [code, (kind === 'national' ? national.get(code) : null) ?? own(code)]),
    ),
  };
}

/** By code, or by name where the file was exported with labels. */
function readNational(text: string, level: GeographicLevel): Area | null {
  const named = codeByName.get(`${level}|${text.toLowerCase()}`);
  const found = named === undefined ? normaliseAreaCode(text, level) : { code: named, level };
  if (found?.level !== level) return null;
  const known = knownArea(found.code);
  return {
    code: found.code,
    level,
    name: known?.name ?? found.code,
    parent: known?.parent ?? null,
    known: known !== null,
  };
}

const codeByName = new Map(
  [...areaNames].map(([code, { level, name }]) => [`${level}|${name.toLowerCase()}`, code]),
);

/** No municipality or district had 1 or 2 since there are monitors: such a list is somebody's own. */
function startsAtOne(codes: readonly string[]): boolean {
  return codes.some((code) => /^0*[12]$/.test(code));
}
