import { groupBy } from '../../../shared/base/group-by.ts';
import { findNationalIndicator } from '../../../shared/catalogue/match-columns.ts';
import { importingTexts } from '../../../shared/language/importing.ts';
import type { ColumnProposal, ColumnRole, ImportProposal } from '../../../shared/model/dataset.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { occurring } from './count-waves.ts';
import { readAreaColumn, type Places } from './list-places.ts';

type Examples = Pick<ImportProposal, 'sampleColumns' | 'sampleRows'>;

const shownRoles: readonly ColumnRole[] = ['school', 'municipality', 'class', 'education', 'gender'];
const shownIndicators = 3;
const shownRows = 3;
/** Who has a rarer value could be recognised by it. */
const fewestRows = 5;

/**
 * How values are read, by example: drawn per column from the values that occur often enough. They are
 * values, not cells: a row of examples is nobody. The same file gives the same examples.
 */
export function drawExamples(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  places: Places,
  rows: Int32Array,
): Examples {
  const indicators = columns.filter(({ role }) => role === 'indicator');
  const shown = [
    ...shownRoles.flatMap((role) => columns.find((column) => column.role === role) ?? []),
    ...onePerTheme(indicators).slice(0, shownIndicators),
  ];
  const drawn = shown.flatMap((column) => {
    const often = [
      ...occurring(parsed, { ...column, missingCodes: [], notApplicableCodes: [] }, rows),
    ].filter(([, count]) => count >= fewestRows);
    if (often.length === 0) return [];
    const labelOf = labelReader(parsed, columns, column, places);
    const random = seededRandom(`${parsed.hash}|${column.name}`);
    const values = Array.from({ length: shownRows }, () => {
      const code = drawByCount(often, random());
      return { code, label: labelOf(code) };
    });
    return [{ title: titleOf(column), values }];
  });
  return {
    sampleColumns: drawn.map(({ title }) => title),
    sampleRows: Array.from({ length: drawn.length === 0 ? 0 : shownRows }, (_, row) =>
      drawn.flatMap(({ values }) => values[row] ?? []),
    ),
  };
}

function onePerTheme(indicators: readonly ColumnProposal[]): readonly ColumnProposal[] {
  const themeOf = ({ name, indicator }: ColumnProposal) =>
    findNationalIndicator(indicator ?? name)?.theme ?? name;
  return [...groupBy(indicators, themeOf).values()].flatMap(([first]) => first ?? []);
}

function titleOf({ role, indicator, name }: ColumnProposal): string {
  if (role !== 'indicator') return importingTexts.roles[role];
  return findNationalIndicator(indicator ?? name)?.label ?? name;
}

function labelReader(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  { role, valueLabels }: ColumnProposal,
  { schools }: Places,
): (code: string) => string {
  if (role === 'school') {
    return (code) => schools.find((school) => school.code === code)?.name ?? code;
  }
  if (role === 'municipality') {
    const areas = readAreaColumn(parsed, columns, 'municipality')?.areas;
    return (code) => areas?.get(code)?.name ?? code;
  }
  return (code) => valueLabels.find((candidate) => candidate.code === code)?.label.toLowerCase() ?? code;
}

function drawByCount(values: readonly (readonly [string, number])[], random: number): string {
  const total = values.reduce((sum, [, count]) => sum + count, 0);
  let left = random * total;
  for (const [code, count] of values) {
    left -= count;
    if (left < 0) return code;
  }
  return values.at(-1)?.[0] ?? '';
}

/** mulberry32, from the letters of a text. */
function seededRandom(text: string): () => number {
  let state = 0;
  for (const letter of text) state = (Math.imul(state, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
