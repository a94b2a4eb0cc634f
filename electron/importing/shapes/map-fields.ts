import { normaliseAreaCode } from '../../../shared/catalogue/area-codes.ts';
import type { MapLevel } from '../../../shared/model/map-shapes.ts';

/** Under which names a map keeps what we need, as the file writes them. */
export interface MapFields {
  readonly code: string;
  /** The level a bare number is of. */
  readonly hint: MapLevel | undefined;
  readonly name: string | null;
  readonly year: string | null;
}

type Properties = Readonly<Record<string, unknown>>;

/** A file of districts also says in which municipality each lies: the smaller one first. With the level of a bare number, and where its name stands. */
const codeNames: readonly (readonly [string, MapLevel | undefined, readonly string[]])[] = [
  ['statcode', undefined, ['statnaam']],
  ['wijkcode', 'district', ['wijknaam']],
  ['wkcode', 'district', ['wknaam', 'wijknaam']],
  ['gemeentecode', 'municipality', ['gemeentenaam']],
  ['gmcode', 'municipality', ['gmnaam', 'gemeentenaam']],
  ['jrstatcode', undefined, ['statnaam']],
  ['code', undefined, []],
];

/** Null where no property holds codes of municipalities or districts. */
export function findMapFields(features: readonly Properties[]): MapFields | null {
  const names = [...new Set(features.flatMap((properties) => Object.keys(properties)))];
  const find = (wanted: string) =>
    names.find((name) => name.toLowerCase().replaceAll(/[^a-z]/g, '') === wanted) ?? null;
  for (const [wanted, hint, nameNames] of codeNames) {
    const code = find(wanted);
    if (code === null || !features.some((properties) => isCode(properties[code], hint))) continue;
    return {
      code,
      hint,
      name: [...nameNames, 'naam', 'name'].map(find).find((found) => found !== null) ?? null,
      year: find('jrstatcode') ?? find('jaar') ?? find('year'),
    };
  }
  return null;
}

function isCode(value: unknown, hint: MapLevel | undefined): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const level = normaliseAreaCode(String(value), hint)?.level;
  return level === 'municipality' || level === 'district';
}
