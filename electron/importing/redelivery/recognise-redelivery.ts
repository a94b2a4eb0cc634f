import {
  isAsked,
  type ColumnProposal,
  type Redelivery,
  type RedeliveredWave,
} from '../../../shared/model/dataset.ts';
import type { DeliveredWave, ExistingData } from '../proposal.ts';

/** One wave of the file at hand. */
export interface ArrivingWave extends Pick<
  DeliveredWave,
  'wave' | 'kind' | 'rows' | 'weightColumn' | 'places'
> {
  readonly columns: readonly ColumnProposal[];
}

/**
 * Waves of a file that are there already from a file of its family: the same kind of data, mostly the same questions,
 * about some of the same schools or areas. Another part of the wave is no redelivery: it goes beside it unasked.
 */
export function recogniseRedelivery(
  arriving: readonly ArrivingWave[],
  { delivered }: Pick<ExistingData, 'delivered'>,
): Redelivery | null {
  const there = delivered?.(arriving.map(({ wave }) => wave)) ?? [];
  const pairs = arriving.flatMap((now) =>
    there
      .filter((before) => before.wave === now.wave && isSameFamily(before, now))
      .map((before) => ({ before, now })),
  );
  if (pairs.length === 0) return null;
  return {
    waves: pairs.map(({ before, now }) => compare(before, now)),
    // Where the new file has every place of the old, nothing of the old would ever be asked again.
    mayStandBeside: pairs.every(({ before, now }) => without(placesOf(before), placesOf(now)).length > 0),
    mappingKept: false,
  };
}

function isSameFamily(before: DeliveredWave, now: ArrivingWave): boolean {
  if (before.kind !== now.kind) return false;
  const [old, current] = [askedIn(before.columns), askedIn(now.columns)];
  const shared = [...current].filter((indicator) => old.has(indicator)).length;
  if (shared * 2 < Math.min(old.size, current.size) || shared === 0) return false;
  const [places, others] = [placesOf(before), placesOf(now)];
  return places.size === 0 || others.size === 0 || [...others.keys()].some((place) => places.has(place));
}

function askedIn(columns: readonly Pick<ColumnProposal, 'role' | 'indicator'>[]): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ role, indicator }) => (isAsked(role) && indicator !== null ? [indicator] : [])),
  );
}

/** Schools where the wave has them, else its areas; by name. */
function placesOf({ places }: Pick<DeliveredWave, 'places'>): ReadonlyMap<string, string> {
  const schools = places.filter(({ level }) => level === 'school');
  const areas = places.filter(({ level }) => level !== 'region' && level !== 'country');
  return byCode(schools.length > 0 ? schools : areas.length > 0 ? areas : places);
}

function byCode(places: DeliveredWave['places']): ReadonlyMap<string, string> {
  return new Map(places.map(({ level, code, name }) => [`${level}|${code}`, name]));
}

function compare(before: DeliveredWave, now: ArrivingWave): RedeliveredWave {
  const { datasetId, wave, kind, fileName, importedAt } = before;
  // Weights are told by themselves.
  const stored = before.columns.filter(({ role }) => role !== 'weight');
  const used = now.columns.filter(({ role }) => role !== 'weight' && role !== 'ignore');
  const named = (columns: readonly { readonly name: string }[]) =>
    new Map(columns.map(({ name }) => [name.toLowerCase(), name]));
  const schools = (places: DeliveredWave['places']) =>
    byCode(places.filter(({ level }) => level === 'school'));
  const areas = (places: DeliveredWave['places']) => byCode(places.filter(({ level }) => level !== 'school'));
  return {
    datasetId,
    wave,
    kind,
    fileName,
    importedAt,
    rows: { before: before.rows, now: now.rows },
    weight: { before: before.weightColumn, now: now.weightColumn },
    schools: onlyInOne(schools(before.places), schools(now.places)),
    areas: onlyInOne(areas(before.places), areas(now.places)),
    columns: onlyInOne(named(stored), named(used)),
    changedColumns: used.flatMap((column) => {
      const old = stored.find(({ name }) => name.toLowerCase() === column.name.toLowerCase());
      return old === undefined || readAlike(old, column) ? [] : [column.name];
    }),
  };
}

/** The same meaning, answers and codes that do not count, as far as the codes occur. */
function readAlike(old: DeliveredWave['columns'][number], column: ColumnProposal): boolean {
  const codes = (list: readonly string[]) => [...list].sort().join();
  const labels = (list: ColumnProposal['valueLabels']) =>
    codes(list.map(({ code, label }) => `${code} ${label}`));
  return (
    old.role === column.role &&
    old.indicator === column.indicator &&
    codes(old.missingCodes) === codes(column.missingCodes) &&
    codes(old.notApplicableCodes) === codes(column.notApplicableCodes) &&
    labels(old.valueLabels) === labels(column.valueLabels)
  );
}

function onlyInOne(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): RedeliveredWave['schools'] {
  return { gone: without(before, now), added: without(now, before) };
}

function without(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] {
  return [...some].filter(([code]) => !others.has(code)).map(([, name]) => name);
}
