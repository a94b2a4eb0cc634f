import { importingTexts } from '../../../shared/language/importing.ts';
import type { LevelWeights } from '../../../shared/model/area.ts';
import type { ColumnProposal, ImportMapping } from '../../../shared/model/dataset.ts';
import { refuseFile } from '../importing-issue.ts';
import { lineOfRow, type ParsedColumn, type ParsedFile, type StrayWord } from '../parsed-file.ts';
import { codesOf, placesOf } from '../code-rows.ts';
import { answersBeside } from './guess-role.ts';
import { noWave, type PlacedRows } from './place-rows.ts';
import { isNumberCode, readWeights } from './read-weight.ts';

export interface LeftOut {
  readonly reason: string;
  readonly rows: number;
}

/** The rows of one wave that count, in file order. */
export interface SortedWave {
  /** 0 while the year is not known. */
  readonly wave: number;
  readonly rows: Int32Array;
  readonly weightColumn: string | null;
  readonly levelWeights: LevelWeights;
  readonly setAside: readonly LeftOut[];
}

export interface SortedRows {
  readonly waves: readonly SortedWave[];
  /** Over all waves, with rows that lie in none. */
  readonly setAside: readonly LeftOut[];
}

/** Everything that decides whether a row counts. */
export interface RowRules {
  readonly columns: readonly ColumnProposal[];
  readonly placed: PlacedRows;
  readonly weights: ReadonlyMap<number, string | null>;
  readonly levelWeights: ReadonlyMap<number, LevelWeights>;
  /** Weights between which the user still has to choose: their words must be numbers too. */
  readonly openWeights: readonly string[];
  readonly mapping: ImportMapping;
}

/** Nobody stands for more people than there are, or for a billionth of one: their squares would drown every sum. */
const largestWeight = 1e9;
const smallestWeight = 1e-9;

/**
 * Which rows count, in which wave, and why the others do not; a row is set aside for its first reason.
 * Throws IssueError for a word where a number belongs, unless the user said to set such rows aside.
 */
export function sortRows(parsed: ParsedFile, rules: RowRules): SortedRows {
  const { placed, mapping, columns } = rules;
  const reasons = importingTexts.setAside;
  const badRows = findBadRows(parsed, rules);
  const leavesOut = classesLeftOut(parsed, columns, mapping);
  const weightsByWave = new Map(
    [...rules.weights.keys()].map((wave) => {
      const names = weightsOf(rules, wave);
      return [wave, parsed.columns.filter(({ name }) => names.includes(name)).map(readWeights)];
    }),
  );
  const reasonOf = (row: number, wave: number): string | null => {
    if (badRows.has(row)) return reasons.unreadableValue;
    if (wave === noWave) return reasons.noYear;
    const leftOut = leavesOut(row);
    if (leftOut !== null) return leftOut;
    // Who cannot be weighed at one level is in no figure of any: a wave has one set of respondents.
    for (const weights of weightsByWave.get(wave) ?? []) {
      const weight = weights[row] ?? NaN;
      if (weight > largestWeight || (weight > 0 && weight < smallestWeight)) return reasons.impossibleWeight;
      if (weight >= 0) continue;
      return Number.isNaN(weight) ? reasons.noWeight : reasons.negativeWeight;
    }
    return null;
  };

  const all = countReasons();
  all.add(reasons.damaged, parsed.damaged.length);
  const waves = new Map(
    [...rules.weights].map(([wave]) => [wave, { rows: [] as number[], reasons: countReasons() }]),
  );
  for (let row = 0; row < parsed.rows; row++) {
    const wave = placed.waveOf[row] ?? noWave;
    const reason = reasonOf(row, wave);
    const own = waves.get(wave);
    if (reason === null) own?.rows.push(row);
    else {
      all.add(reason, 1);
      own?.reasons.add(reason, 1);
    }
  }
  return {
    waves: [...waves].map(([wave, sorted]) => ({
      wave,
      rows: Int32Array.from(sorted.rows),
      weightColumn: rules.weights.get(wave) ?? null,
      levelWeights: rules.levelWeights.get(wave) ?? {},
      setAside: sorted.reasons.list(),
    })),
    setAside: all.list(),
  };
}

/** Every weight that is used in a wave. */
function weightsOf({ weights, levelWeights }: RowRules, wave: number): readonly string[] {
  const own = weights.get(wave) ?? null;
  return [...(own === null ? [] : [own]), ...Object.values(levelWeights.get(wave) ?? {})];
}

function countReasons() {
  const counts = new Map<string, number>();
  return {
    add: (reason: string, rows: number): void => void counts.set(reason, (counts.get(reason) ?? 0) + rows),
    list: (): readonly LeftOut[] =>
      [...counts].map(([reason, rows]) => ({ reason, rows })).filter(({ rows }) => rows > 0),
  };
}

/** No row is left out for its class unless the user says so. */
function classesLeftOut(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  { leaveOutClasses = [] }: ImportMapping,
): (row: number) => string | null {
  const proposed = columns.find(({ role }) => role === 'class');
  const column = proposed && parsed.columns[proposed.index];
  if (column === undefined || leaveOutClasses.length === 0) return () => null;
  const reasons = codesOf(column).map((code) => {
    if (!leaveOutClasses.includes(code)) return null;
    const label = proposed?.valueLabels.find((candidate) => candidate.code === code)?.label ?? code;
    return importingTexts.setAside.class(label.toLowerCase());
  });
  const placeOf = placesOf(column);
  return (row) => reasons[placeOf(row)] ?? null;
}

/** Rows with a word where a weight, a yes or no, or a score belongs. */
function findBadRows(parsed: ParsedFile, rules: RowRules): ReadonlySet<number> {
  const { columns, mapping } = rules;
  const used = [...rules.weights.keys()].flatMap((wave) => weightsOf(rules, wave));
  const weights = new Set<string | null>([...used, ...rules.openWeights]);
  const trouble = columns.flatMap((proposed) => {
    const column = parsed.columns[proposed.index];
    if (column === undefined) return [];
    const strays = weights.has(column.name)
      ? strayWeights(column)
      : proposed.role === 'indicator'
        ? strayAnswers(column, proposed)
        : proposed.role === 'score'
          ? strayScores(column, proposed)
          : [];
    const { name } = column;
    return strays.map((stray) => ({
      ...stray,
      column: name,
      is: weights.has(name) ? 'weight' : proposed.role,
    }));
  });
  if (trouble.length > 0 && mapping.setAsideBadRows !== true) {
    const first = trouble.reduce((a, b) => (b.row < a.row ? b : a));
    const inColumn = trouble.filter(({ column }) => column === first.column).length;
    const words =
      first.is === 'weight'
        ? importingTexts.notAWeight(first.text, trouble.length)
        : first.is === 'score'
          ? importingTexts.notAScore(first.text, trouble.length)
          : inColumn * 2 > parsed.rows
            ? importingTexts.labelsForCodes(first.text)
            : importingTexts.notAnAnswer(first.text, trouble.length);
    refuseFile('value-not-a-number', words, {
      file: parsed.fileName,
      line: lineOfRow(parsed, first.row),
      column: first.column,
      read: first.text,
    });
  }
  return new Set(trouble.map(({ row }) => row));
}

function strayWeights(column: ParsedColumn): readonly StrayWord[] {
  const words = codesOf(column).filter((code) => !isNumberCode(code));
  return words.length === 0 ? column.strays : rowsWith(column, words);
}

function strayAnswers(column: ParsedColumn, proposed: ColumnProposal): readonly StrayWord[] {
  if (column.content.kind === 'number') return column.strays;
  const known = [...proposed.missingCodes, ...proposed.notApplicableCodes, '0', '1', '2'];
  return rowsWith(
    column,
    answersBeside(column, known).filter((code) => !isNumberCode(code)),
  );
}

function strayScores(column: ParsedColumn, { missingCodes, notApplicableCodes }: ColumnProposal) {
  const noAnswer = [...missingCodes, ...notApplicableCodes];
  const words = codesOf(column).filter((code) => !isNumberCode(code) && !noAnswer.includes(code));
  return words.length === 0 ? column.strays : rowsWith(column, words);
}

function rowsWith(column: ParsedColumn, words: readonly string[]): readonly StrayWord[] {
  if (words.length === 0) return [];
  const codes = codesOf(column);
  const places = new Set(words.map((word) => codes.indexOf(word)));
  const placeOf = placesOf(column);
  const found: StrayWord[] = [];
  for (let row = 0; row < column.content.values.length; row++) {
    const place = placeOf(row);
    if (places.has(place)) found.push({ row, text: codes[place] ?? '' });
  }
  return found;
}
