import { expect, it } from 'vitest';
import { answerQuestion } from '../../../electron/analysis/answer-question.ts';
import type { AnalysisReader } from '../../../electron/analysis/reader.ts';
import {
  explainStandardisation,
  standardisedReasonText,
  standardisedText,
} from '../../../shared/language/nl/standardise.ts';
import type { FigureQuestion, FigureTable } from '../../../shared/model/figure.ts';
import { writeFiguresCsv } from '../../../shared/model/figures-csv.ts';
import type { Standardised } from '../../../shared/model/standardisation.ts';
import {
  ask,
  figureOf,
  indicatorColumn,
  microdata,
  times,
  wave,
  workspaceWith,
  type TextColumn,
} from './workspace.ts';

/** Pupils of a school by gender and class, and how many of them say yes. */
type Cell = readonly [school: string, gender: string, klas: string, pupils: number, yes: number];

const twoSchools: readonly Cell[] = [
  ['S1', '1', '1', 80, 20],
  ['S1', '2', '1', 40, 20],
  ['S1', '1', '2', 60, 12],
  ['S1', '2', '2', 40, 16],
  ['S2', '1', '1', 40, 12],
  ['S2', '2', '1', 90, 45],
  ['S2', '1', '2', 50, 15],
  ['S2', '2', '2', 100, 45],
];

function pupilsOf(cells: readonly Cell[], weights: (row: number) => number = () => 1): AnalysisReader {
  const column = (name: string, at: 0 | 1 | 2, role: TextColumn['role']): TextColumn => {
    const labels = { 1: ['Jongen', 'Meisje'], 2: ['Klas 2', 'Klas 4'] };
    return {
      name,
      role,
      values: times(...cells.flatMap((cell) => [cell[3], cell[at]])),
      missingCodes: ['9'],
      valueLabels: at === 0 ? [] : labels[at].map((label, i) => ({ code: String(i + 1), label })),
    };
  };
  const rows = cells.reduce((total, [, , , pupils]) => total + pupils, 0);
  const columns = [
    column('Schoolcode', 0, 'school'),
    column('GENDER', 1, 'gender'),
    column('KLAS', 2, 'class'),
    {
      name: 'gewicht',
      role: 'weight',
      values: Array.from({ length: rows }, (_, row) => String(weights(row))),
    } as const,
    indicatorColumn('Stress_21', times(...cells.flatMap(([, , , pupils, yes]) => [yes, 1, pupils - yes, 0]))),
  ];
  return workspaceWith([microdata([wave(2025, columns)])]).reader;
}

const question: FigureQuestion = {
  indicators: ['Stress_21'],
  areas: [{ level: 'school' }],
  standardise: { by: ['gender', 'class'] },
};

function standardisedOf(table: FigureTable, school: string): Standardised {
  const { standardised } = figureOf(table, school);
  if (standardised === undefined) throw new Error(`${school} was not standardised`);
  return standardised;
}

function percentOf(table: FigureTable, school: string): number {
  const standardised = standardisedOf(table, school);
  if (standardised.status !== 'shown') throw new Error(`${school}: ${standardised.reason}`);
  return standardised.percent;
}

it('weighs the strata of each school by the composition of all schools together, by hand', () => {
  const table = ask(pupilsOf(twoSchools), question);
  const shares = [120, 130, 110, 140].map((pupils) => pupils / 500);
  const mean = (...percents: number[]) => percents.reduce((sum, each, i) => sum + each * (shares[i] ?? 0), 0);
  expect(percentOf(table, 'S1')).toBeCloseTo(mean(25, 50, 20, 40), 10);
  expect(percentOf(table, 'S2')).toBeCloseTo(mean(30, 50, 30, 45), 10);
});

it('gives the whole region its own percentage: it has the composition of the standard', () => {
  const reader = pupilsOf(twoSchools, (row) => 0.5 + (row % 7) / 5);
  const table = ask(reader, { ...question, areas: [{ level: 'region' }] });
  const [figure] = table.figures;
  if (figure?.value.status !== 'shown') throw new Error('The region is hidden');
  expect(percentOf(table, figure.key.areaCode)).toBeCloseTo(figure.value.percent, 10);
});

it('hides a school where one of the strata is too small, and says nothing of which', () => {
  const small = twoSchools.map((cell): Cell => (cell === twoSchools[1] ? ['S1', '2', '1', 20, 9] : cell));
  const table = ask(pupilsOf(small), question);
  expect(figureOf(table, 'S1').value.status).toBe('shown');
  expect(standardisedOf(table, 'S1')).toEqual({ status: 'hidden', reason: 'few-or-protecting' });
});

it('hides a school where a group of the one characteristic is hidden to protect another', () => {
  // Of S1 eighteen pupils are of another school year: with its total and class 2, class 4 would tell them.
  const other: readonly Cell[] = [...twoSchools, ['S1', '1', '0', 9, 3], ['S1', '2', '0', 9, 4]];
  const table = ask(pupilsOf(other), { ...question, by: 'class', standardise: { by: ['class'] } });
  const hidden = table.figures.filter(
    ({ key, value }) =>
      key.areaCode === 'S1' && value.status === 'hidden' && value.reason === 'protects-another-figure',
  );
  expect(hidden.length).toBeGreaterThan(0);
  expect(standardisedOf(table, 'S1')).toMatchObject({ status: 'hidden' });
});

it('leaves out of the standard what is less than 2 % of it, and no more', () => {
  const few: readonly Cell[] = [...twoSchools, ['S2', '1', '0', 4, 2], ['S2', '2', '0', 5, 2]];
  const table = ask(pupilsOf(few), question);
  expect(percentOf(table, 'S1')).toBeCloseTo(percentOf(ask(pupilsOf(twoSchools), question), 'S1'), 10);
  expect(explainStandardisation(table).join(' ')).toContain('minder dan 2\u00a0%');
  const more: readonly Cell[] = [...twoSchools, ['S2', '1', '0', 12, 5], ['S2', '2', '0', 12, 6]];
  expect(standardisedOf(ask(pupilsOf(more), question), 'S1')).toMatchObject({ reason: 'stratum-empty' });
});

it('hides a school where one of the strata is hidden to protect another', () => {
  const other: readonly Cell[] = [...twoSchools, ['S1', '1', '0', 4, 2], ['S1', '2', '0', 5, 2]];
  expect(standardisedOf(ask(pupilsOf(other), question), 'S1')).toEqual({
    status: 'hidden',
    reason: 'few-or-protecting',
  });
});

it('says which combination is missing in a school, and gives no zero for it', () => {
  const without = twoSchools.filter((cell) => cell !== twoSchools[3]);
  const table = ask(pupilsOf(without), question);
  const standardised = standardisedOf(table, 'S1');
  expect(standardised).toEqual({
    status: 'unavailable',
    reason: 'stratum-empty',
    missing: ['Meisjes in klas 4'],
  });
  if (standardised.status === 'shown') throw new Error('An empty stratum was standardised');
  expect(standardisedReasonText(standardised)).toBe(
    'Niemand in deze groep heeft geantwoord: Meisjes in klas 4. Daarom is er niet te corrigeren.',
  );
  expect(standardisedOf(table, 'S2').status).toBe('shown');
});

it('does not name a missing combination where another is hidden', () => {
  const cells = twoSchools.flatMap((cell): Cell[] =>
    cell === twoSchools[3] ? [] : cell === twoSchools[1] ? [['S1', '2', '1', 20, 9]] : [cell],
  );
  const table = ask(pupilsOf(cells), question);
  expect(standardisedOf(table, 'S1')).toEqual({ status: 'hidden', reason: 'few-or-protecting' });
});

it('standardises totals only, and hides with the figure itself', () => {
  const withSmall = [...twoSchools, ['S3', '1', '1', 10, 4] as const];
  const table = ask(pupilsOf(withSmall), { ...question, by: 'gender' });
  expect(standardisedOf(table, 'S3')).toEqual({ status: 'hidden', reason: 'few-respondents' });
  expect(figureOf(table, 'S1', '1').standardised).toEqual({
    status: 'unavailable',
    reason: 'only-total',
    missing: [],
  });
});

it('takes the names of columns as well, once each, and refuses what is no breakdown', () => {
  const reader = pupilsOf(twoSchools);
  const table = ask(reader, { ...question, standardise: { by: ['GENDER', 'klas', 'gender'] } });
  expect(table.standardising?.by.map(({ name }) => name)).toEqual(['gender', 'class']);
  expect(percentOf(table, 'S1')).toBe(percentOf(ask(reader, question), 'S1'));
  expect(answerQuestion(reader, { ...question, standardise: { by: ['postcode'] } })).toMatchObject({
    ok: false,
    issue: { kind: 'not-found', title: 'We kunnen niet corrigeren voor postcode.' },
  });
  expect(answerQuestion(reader, { ...question, measure: 'mean' })).toMatchObject({ ok: false });
});

it('says in words and columns what was done', () => {
  const table = ask(pupilsOf(twoSchools), question);
  if (table.standardising === undefined) throw new Error('Nothing was standardised');
  expect(standardisedText(table.standardising)).toBe('gecorrigeerd voor samenstelling (geslacht en klas)');
  expect(explainStandardisation(table)[0]).toContain('dezelfde samenstelling als de hele regio');
  const [header, row] = writeFiguresCsv(table).split('\n');
  expect(header).toMatch(/,marks,standardised,standardised_lower,standardised_upper,standardised_by$/);
  expect(row).toMatch(/,[\d.]+,[\d.]+,[\d.]+,gender class$/);
});
