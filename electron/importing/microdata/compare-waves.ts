import { findNationalIndicator } from '../../../shared/catalogue/match-columns.ts';
import type { ColumnProposal, ColumnRole, ImportProposal } from '../../../shared/model/dataset.ts';
import type { ExistingData, ExistingVariable } from '../proposal.ts';
import { indicatorInWave } from './indicator-in-wave.ts';

/** What differs from the latest wave before this one: other questions, other names, new and gone columns. */
export function compareWaves(
  columns: readonly ColumnProposal[],
  waves: readonly number[],
  { variables }: ExistingData,
): ImportProposal['differences'] {
  const wave = waves.at(-1);
  if (wave === undefined) return null;
  const earlier = variables
    .map((variable) => variable.wave)
    .filter((other) => other < wave && !waves.includes(other));
  if (earlier.length === 0) return null;
  const before = Math.max(...earlier);
  const old = variables.filter((variable) => variable.wave === before);
  const now = columns.filter(({ role }) => role !== 'ignore');

  const pairs = now.flatMap((column) => {
    const same = old.find((variable) => isSame(variable, column));
    return same === undefined ? [] : [{ column, before: same }];
  });
  const renamed = pairs
    .filter(({ column, before: { name } }) => name.toLowerCase() !== column.name.toLowerCase())
    .map(({ column, before: { name } }) => ({ from: name, to: column.name }));
  const changedQuestion = pairs.flatMap(({ column, before: { indicator } }) => {
    const current = indicatorInWave(column, wave);
    if (current === null || indicator === null || current.version === indicator.version) return [];
    return [labelOf(current.code)];
  });
  const kept = new Set(pairs.flatMap(({ column, before: { name } }) => [column.name, name]));
  return {
    wave: before,
    changedQuestion,
    renamed,
    added: now.filter(({ name }) => !kept.has(name)).map(({ name, indicator }) => describe(name, indicator)),
    removed: old
      .filter(({ name }) => !kept.has(name))
      .map(({ name, indicator }) => describe(name, indicator?.code ?? null)),
  };
}

const manyMayHave: readonly ColumnRole[] = ['weight', 'background', 'ignore'];

/** The same indicator or the same role; for columns that are just columns the same name. */
function isSame(variable: ExistingVariable, column: ColumnProposal): boolean {
  if (column.indicator !== null) return variable.indicator?.code === column.indicator;
  if (column.role === variable.role && !manyMayHave.includes(column.role)) return true;
  return variable.name.toLowerCase() === column.name.toLowerCase();
}

function describe(name: string, indicator: string | null): string {
  const label = indicator === null ? name : labelOf(indicator);
  return label === name ? name : `${label} (${name})`;
}

function labelOf(indicator: string): string {
  return findNationalIndicator(indicator)?.label ?? indicator;
}
