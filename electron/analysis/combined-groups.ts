import { capital } from '../../shared/language/nl/charts.ts';
import { combinedBreakdown, combinedGroup } from '../../shared/language/nl/combined-groups.ts';
import { combinationName, namesIn } from '../../shared/model/combination.ts';
import type { Breakdown } from '../../shared/model/figure.ts';
import { mostGroups } from '../../shared/model/most-groups.ts';
import { breakdownVariable, readBreakdown } from './breakdowns.ts';
import type { WaveData, WaveGroups } from './wave-data.ts';

/** The groups of a breakdown or of several combined; null where the wave does not have them all. */
export function groupsOf(data: WaveData, name: string): WaveGroups | null {
  const variable = breakdownVariable(data, name);
  if (variable !== null) return data.groups(variable);
  const names = namesIn(name);
  if (names.length < 2) return null;
  const parts = names.map((part) => groupsOf(data, part)).filter((part) => part !== null);
  if (parts.length < names.length) return null;
  return data.remember(`combined|${name}`, () => {
    const value = combine(parts);
    return { value, bytes: value.index.length };
  });
}

/** The combinations that occur over several waves, in the order of their groups; null where no wave has them all. */
export function readCombination(waves: readonly WaveData[], names: readonly string[]): Breakdown | null {
  const name = combinationName(names);
  const having = waves.filter((wave) => groupsOf(wave, name) !== null);
  const occurring = new Set(having.flatMap((wave) => groupsOf(wave, name)?.codes ?? []));
  const parts = names.map((part) => readBreakdown(having, part)).filter((part) => part !== null);
  if (parts.length < names.length) return null;
  const all = combineBreakdowns(parts);
  return { ...all, groups: all.groups.filter(({ code }) => occurring.has(code)) };
}

/** Every group of the one with every group of the others, in the waves that have them all. */
export function combineBreakdowns(parts: readonly Breakdown[]): Breakdown {
  const groups = parts.reduce<readonly (readonly Group[])[]>(
    (combinations, part) =>
      combinations.flatMap((outer) => part.groups.map(({ code, label }) => [...outer, { code, label }])),
    [[]],
  );
  const [first, ...others] = parts;
  return {
    name: combinationName(parts.map(({ name }) => name)),
    label: combinedBreakdown(parts.map(({ label }) => label)),
    parts: parts.map(({ name, label }) => ({ name, label })),
    groups: groups.map(combinedOf),
    waves: first?.waves.filter((wave) => others.every(({ waves }) => waves.includes(wave))) ?? [],
  };
}

interface Group {
  readonly code: string;
  readonly label: string;
}

function combinedOf(parts: readonly Group[]): Breakdown['groups'][number] {
  return {
    code: combinationName(parts.map(({ code }) => code)),
    label: capital(combinedGroup(parts.map(({ label }) => label))),
    parts,
  };
}

/** Who is in no group of one part is in none of the combinations. */
function combine(parts: readonly WaveGroups[]): WaveGroups {
  const rows = parts[0]?.index.length ?? 0;
  const index = new Uint8Array(rows);
  const codes: string[] = [];
  const places = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    let combination = 0;
    for (const { index: groups } of parts) {
      const group = groups[row] ?? 0;
      combination = group === 0 ? -1 : combination * (mostGroups + 1) + group;
      if (combination < 0) break;
    }
    if (combination < 0) continue;
    const code = () =>
      combinationName(parts.map(({ codes: all, index: groups }) => all[(groups[row] ?? 0) - 1] ?? ''));
    const place = places.get(combination) ?? codes.push(code());
    if (place > mostGroups) return { codes: [], index: new Uint8Array(rows) };
    places.set(combination, place);
    index[row] = place;
  }
  return { codes, index };
}
