import { breakdownLabels, breakdownNames } from '../../shared/catalogue/background-variables.ts';
import type { Breakdown } from '../../shared/model/figure.ts';
import { mostGroups } from '../../shared/model/most-groups.ts';
import type { StoredVariable } from '../store/variables.ts';
import type { WaveData } from './wave-data.ts';

/** The column a wave is broken down by: a role such as 'gender', or the name of a background column. */
export function breakdownVariable(wave: WaveData, name: string): StoredVariable | null {
  const byRole = wave.variables.find(({ role }) => isNamedBreakdown(role) && role === name);
  const byName = wave.variables.find((variable) => variable.role === 'background' && variable.name === name);
  return byRole ?? byName ?? null;
}

/**
 * The breakdown a user means: its own name, or the name of its column in one of the waves, in any case
 * ("GENDER" is gender). Null when there is none with groups.
 */
export function findBreakdownName(waves: readonly WaveData[], asked: string): string | null {
  const column = asked.toLowerCase();
  const variable = waves
    .flatMap(({ variables }) => variables)
    .find(
      ({ name, role }) => name.toLowerCase() === column && (role === 'background' || isNamedBreakdown(role)),
    );
  const byColumn = variable && (isNamedBreakdown(variable.role) ? variable.role : variable.name);
  const candidates = [asked, ...(byColumn === undefined ? [] : [byColumn])];
  return candidates.find((name) => readBreakdown(waves, name) !== null) ?? null;
}

/** The breakdown over several waves, newest first: every group that occurs in one of them, in the order of its codes. */
export function readBreakdown(waves: readonly WaveData[], name: string): Breakdown | null {
  const labels = new Map<string, string>();
  const years = new Set<number>();
  let label = '';
  for (const wave of waves) {
    const variable = breakdownVariable(wave, name);
    if (variable === null) continue;
    const { codes } = wave.groups(variable);
    if (codes.length === 0) continue;
    label ||= isNamedBreakdown(name) ? breakdownLabels[name] : variable.label || variable.name;
    years.add(wave.dataset.wave);
    for (const code of codes) {
      const known = variable.valueLabels.find((valueLabel) => valueLabel.code === code)?.label;
      if (!labels.has(code) || labels.get(code) === code) labels.set(code, known ?? code);
    }
  }
  if (years.size === 0) return null;
  return {
    name,
    label,
    groups: [...labels]
      .map(([code, text]) => ({ code, label: text }))
      .sort((a, b) => compareCodes(a.code, b.code)),
    waves: [...years].sort((a, b) => a - b),
  };
}

/** What a user is offered: gender, class, education and age, then the background columns whose values have labels. */
export function listBreakdowns(waves: readonly WaveData[]): Breakdown[] {
  const labelled = waves.flatMap(({ variables }) =>
    variables.filter(
      ({ role, valueLabels }) =>
        role === 'background' && valueLabels.length > 1 && valueLabels.length <= mostGroups,
    ),
  );
  const names = new Set<string>([...breakdownNames, ...labelled.map((variable) => variable.name)]);
  const all = [...names].map((name) => readBreakdown(waves, name)).filter((breakdown) => breakdown !== null);
  // One wave may hold as a background column what another calls by its role: the same choice twice.
  return all.filter((one, place) => !all.slice(0, place).some((before) => isSameChoice(before, one)));
}

function isSameChoice(a: Breakdown, b: Breakdown): boolean {
  const groupsOf = ({ groups }: Breakdown) => groups.map(({ label }) => label.toLowerCase()).join('|');
  return (
    a.label === b.label && groupsOf(a) === groupsOf(b) && b.waves.every((wave) => a.waves.includes(wave))
  );
}

function isNamedBreakdown(name: string): name is (typeof breakdownNames)[number] {
  return breakdownNames.some((known) => known === name);
}

function compareCodes(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (!Number.isNaN(difference)) return difference;
  return a < b ? -1 : Number(a > b);
}
