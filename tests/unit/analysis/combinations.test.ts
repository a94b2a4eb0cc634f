import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../electron/analysis/answer-question.ts';
import type { AnalysisReader } from '../../../electron/analysis/reader.ts';
import { listCombinations } from '../../../electron/analysis/settle-breakdown.ts';
import { saveExportedFigures } from '../../../electron/store/exported-figures.ts';
import type { Breakdown, FigureQuestion } from '../../../shared/model/figure.ts';
import {
  ask,
  figureOf,
  indicatorColumn,
  microdata,
  shown,
  times,
  wave,
  workspaceWith,
  type TextColumn,
} from './workspace.ts';

/** Pupils of a school by gender and class, and how many of them say yes. */
type Cell = readonly [school: string, gender: string, klas: string, pupils: number, yes: number];

const cells: readonly Cell[] = [
  ['S1', '1', '1', 80, 20],
  ['S1', '1', '2', 60, 12],
  ['S1', '2', '1', 40, 20],
  ['S1', '2', '2', 40, 16],
  ['S2', '1', '1', 40, 12],
  ['S2', '1', '2', 50, 15],
  ['S2', '2', '1', 90, 45],
  ['S2', '2', '2', 100, 45],
];

function pupilsOf(
  counted: readonly Cell[],
  more: readonly TextColumn[] = [],
  rule: Parameters<typeof workspaceWith>[1] = 'gmj',
): AnalysisReader {
  return surveyOf(counted, more, rule).reader;
}

function surveyOf(
  counted: readonly Cell[],
  more: readonly TextColumn[] = [],
  rule: Parameters<typeof workspaceWith>[1] = 'gmj',
): ReturnType<typeof workspaceWith> {
  const column = (at: 0 | 1 | 2): string[] => times(...counted.flatMap((cell) => [cell[3], cell[at]]));
  const labelled = (...labels: string[]) => labels.map((label, i) => ({ code: String(i + 1), label }));
  const columns: TextColumn[] = [
    { name: 'Schoolcode', role: 'school', values: column(0) },
    { name: 'GENDER', role: 'gender', values: column(1), valueLabels: labelled('Jongen', 'Meisje') },
    { name: 'KLAS', role: 'class', values: column(2), valueLabels: labelled('Klas 2', 'Klas 4') },
    indicatorColumn('STRESS', times(...counted.flatMap(([, , , n, yes]) => [yes, 1, n - yes, 0]))),
    ...more,
  ];
  return workspaceWith([microdata([wave(2025, columns)])], rule);
}

const question: FigureQuestion = {
  indicators: ['STRESS'],
  areas: [{ level: 'school' }, { level: 'region' }],
  by: 'gender × class',
};

describe('figures by two breakdowns at once', () => {
  it('count who is in both, and name each group by its parts', () => {
    const table = ask(pupilsOf(cells), question);
    expect(table.breakdown).toMatchObject({
      name: 'gender × class',
      label: 'Gender en klas',
      parts: [
        { name: 'gender', label: 'Gender' },
        { name: 'class', label: 'Klas' },
      ],
    });
    expect(table.breakdown?.groups.map(({ label }) => label)).toEqual([
      'Jongens in klas 2',
      'Jongens in klas 4',
      'Meisjes in klas 2',
      'Meisjes in klas 4',
    ]);
    expect(table.breakdown?.groups[3]?.parts).toEqual([
      { code: '2', label: 'Meisje' },
      { code: '2', label: 'Klas 4' },
    ]);
    expect(shown(figureOf(table, 'S1', '2 × 2'))).toMatchObject({ n: 40, percent: 40 });
    expect(shown(figureOf(table, 'S2', '1 × 2'))).toMatchObject({ n: 50, percent: 30 });
    expect(shown(figureOf(table, 'S1'))).toMatchObject({ n: 220 });
  });

  it('are the same figures under the same marks, whichever is named first and by which of its names', () => {
    const reader = pupilsOf(cells);
    const { figures } = ask(reader, question);
    for (const by of ['gender,class', 'class × gender', 'KLAS, GENDER']) {
      expect(ask(reader, { ...question, by }).figures).toEqual(figures);
    }
  });

  it('give one reason for whatever is hidden, so that none tells which is the small one', () => {
    const few = cells.map((cell): Cell => (cell === cells[2] ? ['S1', '2', '1', 20, 9] : cell));
    const table = ask(pupilsOf(few), question);
    for (const group of ['1 × 1', '1 × 2', '2 × 1', '2 × 2']) {
      expect(figureOf(table, 'S1', group).value).toEqual({ status: 'hidden', reason: 'few-or-protecting' });
    }
    expect(figureOf(table, 'S1').value.status).toBe('shown');
  });

  it('hide nothing of what is shown by one breakdown', () => {
    const few = cells.map((cell): Cell => (cell === cells[2] ? ['S1', '2', '1', 20, 9] : cell));
    const [alone, after] = [pupilsOf(few), pupilsOf(few)];
    ask(after, question);
    for (const by of ['gender', 'class']) {
      expect(ask(after, { ...question, by }).figures).toEqual(ask(alone, { ...question, by }).figures);
    }
  });

  it('change nothing by going out', () => {
    const few = cells.map((cell): Cell => (cell === cells[2] ? ['S1', '2', '1', 20, 9] : cell));
    const { reader, db } = surveyOf(few);
    const [datasetId = 0] = db.prepare<[], number>('SELECT dataset_id FROM datasets').pluck().all();
    const askAll = () =>
      ['gender', 'class', 'gender,class'].map((by) => ask(reader, { ...question, by }).figures);
    const before = askAll();
    const shownFigures = before.flat().filter(({ value }) => value.status === 'shown');
    expect(shownFigures.some(({ key }) => key.groupVariable === 'gender × class')).toBe(true);
    saveExportedFigures(
      db,
      shownFigures.map(({ key }) => ({ datasetId, key })),
      '2025-11-22T12:00:00',
    );
    expect(askAll()).toEqual(before);
  });

  it('hold a group of a school against the same group in the rest of the region', () => {
    const table = ask(pupilsOf(cells), {
      ...question,
      compare: { with: 'rest', of: 'region', levels: ['school'], groupsOnly: true },
    });
    expect(table.comparing).toMatchObject({ family: 8 });
    const { comparison } = figureOf(table, 'S1', '2 × 1');
    if (comparison?.status !== 'shown') throw new Error('Nothing is compared');
    expect(comparison.difference).toBeCloseTo(50 - 50, 10);
    const boys = figureOf(table, 'S1', '1 × 2').comparison;
    expect(boys).toMatchObject({ status: 'shown', compareTo: { kind: 'rest' } });
    if (boys?.status === 'shown') expect(boys.difference).toBeCloseTo(20 - 30, 10);
  });
});

it('groups by two breakdowns add up to the groups of either breakdown, whoever is in them', () => {
  let compared = 0;
  const anyCell = fc.record({
    n: fc.integer({ min: 25, max: 60 }),
    share: fc.double({ min: 0.2, max: 0.8, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(anyCell, { minLength: 8, maxLength: 8 }), (counts) => {
      const counted = cells.map(([school, gender, klas], i): Cell => {
        const { n, share } = counts[i] ?? { n: 0, share: 0 };
        return [school, gender, klas, n, Math.round(n * share)];
      });
      if (counted.every(([, , , n]) => n === 0)) return;
      // The rule of the table book hides groups of fewer than ten only.
      const reader = pupilsOf(counted, [], 'table-book');
      const both = ask(reader, question);
      for (const [by, place] of [
        ['gender', 0],
        ['class', 1],
      ] as const) {
        for (const { key, value } of ask(reader, { ...question, by }).figures) {
          const parts = both.figures.filter(
            (each) =>
              each.key.level === key.level &&
              each.key.areaCode === key.areaCode &&
              each.key.group?.split(' × ')[place] === key.group,
          );
          const shownParts = parts.flatMap((each) => (each.value.status === 'shown' ? [each.value] : []));
          if (key.group === null || value.status !== 'shown' || shownParts.length < parts.length) continue;
          const n = shownParts.reduce((sum, each) => sum + (each.n ?? 0), 0);
          const yes = shownParts.reduce((sum, each) => sum + ((each.n ?? 0) * each.percent) / 100, 0);
          compared++;
          expect(n).toBe(value.n);
          expect(yes).toBeCloseTo((n * value.percent) / 100, 6);
        }
      }
    }),
    { numRuns: 12 },
  );
  expect(compared).toBeGreaterThan(10);
});

it('offers gender and class only, where both were asked in one wave', () => {
  const breakdown = (name: string, label: string, groups: number): Breakdown => ({
    name,
    label,
    groups: Array.from({ length: groups }, (_, i) => ({ code: String(i), label: `${label} ${i}` })),
    waves: [2025],
  });
  const offered = listCombinations([
    breakdown('age', 'Leeftijd', 7),
    breakdown('class', 'Klas', 2),
    breakdown('gender', 'Gender', 2),
    breakdown('BBGSK4S1', 'Gender', 3),
    breakdown('education', 'Onderwijs', 3),
  ]);
  expect(offered.map(({ name, groups }) => [name, groups.length])).toEqual([['gender × class', 4]]);
});

describe('two breakdowns that cannot be asked at once', () => {
  const refusal = (reader: AnalysisReader, asked: Partial<FigureQuestion>) => {
    const answered = answerQuestion(reader, { ...question, ...asked });
    return answered.ok ? null : answered.issue.title;
  };
  const many: TextColumn = {
    name: 'HERKOMST',
    role: 'background',
    values: times(...Array.from({ length: 50 }, (_, i) => [10, String((i % 7) + 1)] as const).flat()),
    valueLabels: Array.from({ length: 7 }, (_, i) => ({ code: String(i + 1), label: `Land ${i + 1}` })),
  };

  it('are refused where they make too many groups or tell too much, and so is a third', () => {
    const reader = pupilsOf(cells, [many]);
    const wide = cells.flatMap(([school, gender, , pupils, yes]) =>
      [1, 2, 3, 4, 5, 6, 7].map((klas): Cell => [school, gender, String(klas), pupils, yes]),
    );
    expect(refusal(pupilsOf(wide), { by: 'gender,class' })).toContain('samen 14 groepen');
    expect(refusal(reader, { by: 'gender,HERKOMST' })).toContain('laten we niet samen zien');
    expect(refusal(reader, { by: 'gender,class,HERKOMST' })).toContain('hoogstens twee');
    expect(refusal(reader, { by: 'gender,thuistaal' })).toBe('We kunnen niet uitsplitsen naar thuistaal.');
  });

  it('are refused for anything but percentages', () => {
    expect(refusal(pupilsOf(cells), { measure: 'mean', indicators: 'all' })).toContain(
      'alleen bij percentages',
    );
  });
});
