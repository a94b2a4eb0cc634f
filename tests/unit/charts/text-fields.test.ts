import { expect, test } from 'vitest';
import { describeAnnotation } from '../../../shared/charts/annotations/describe-annotation.ts';
import { layAnnotations } from '../../../shared/charts/annotations/lay-annotations.ts';
import { buildChart } from '../../../shared/charts/build-chart.ts';
import { proposalFor } from '../../../shared/charts/proposal-for.ts';
import type { NoteSpec } from '../../../shared/charts/spec.ts';
import { connectorAt, type Annotation } from '../../../shared/model/annotation.ts';
import type { ChartAnswer } from '../../../shared/model/chart-answer.ts';
import { pairsOf } from '../../../shared/model/chart-pairs.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { DifferenceTable, ShownDifference } from '../../../shared/model/difference.ts';
import type { MarkKey } from '../../../shared/model/figure.ts';
import { fillFields } from '../../../shared/model/text-field.ts';
import { makeTable, stress, type Cell } from '../../support/figure-tables.ts';

const request: ChartRequest = {
  kind: 'trend',
  indicator: stress.code,
  areas: [{ level: 'municipality', code: 'A' }],
  reference: null,
};
const markOf = (wave: number): MarkKey => ({
  indicator: stress.code,
  level: 'municipality',
  areaCode: 'A',
  wave,
  groupVariable: null,
  group: null,
});
const plot = { x: 40, y: 20, w: 700, h: 360 };
const at = (percent: number): Cell => ({ percent, lower: percent - 3, upper: percent + 4, n: 1412 });

test('fills every field of a figure from the chart, with the words of the chart', () => {
  const [note] = notes({ 2023: at(24.2), 2025: at(31.4) }, [
    connectorAt(
      'a',
      markOf(2025),
      31.4,
      '{percent} ({ondergrens} tot {bovengrens}, n = {n}) in {gebied}, {meting}: {indicator}',
    ),
  ]);
  expect(plain(note?.text)).toBe('31 % (28 % tot 35 %, n = 1.412) in A, 2025: Vaak stress');
  expect(note).not.toHaveProperty('unfilled');
});

test('leaves an unknown field as it was typed, puts a dash where there is no figure, and tells both', () => {
  const [note] = notes({ 2025: at(31) }, [connectorAt('a', markOf(2025), 31, '{Percent}, {leuk} en {van}')]);
  expect(plain(note?.text)).toBe('31 %, {leuk} en –');
  expect(note?.unfilled).toEqual({ unknown: ['{leuk}'], empty: ['van'] });
});

test('words with a field follow their figure; words with a number are out of date', () => {
  const changed = (text: string) =>
    notes({ 2025: at(28) }, [connectorAt('a', markOf(2025), 31, text)])[0]?.changed;
  expect(changed('Nu {percent}')).toBeNull();
  expect(changed('Nu 31 %')).toEqual({ from: 31, to: 28 });
  expect(changed('Nu 31 % in {gebied}')).toEqual({ from: 31, to: 28 });
});

test('fills no field at a hidden figure, neither in a note nor in the headline', () => {
  const spec = chart(
    { 2023: at(24), 2025: { hidden: 'few-respondents' } },
    [
      connectorAt('a', markOf(2025), 31, 'Nu {percent}'),
      arrow(2023, 2025, 'van {van} naar {naar}: {verschil}'),
    ],
    { headline: '{percent} heeft stress', chosen: markOf(2025) },
  );
  expect(spec.headline).toBe('– heeft stress');
  expect(spec.notes.map(({ text }) => text)).toEqual(['cijfer is nu verborgen', 'cijfer is nu verborgen']);
});

test('a headline is about the chosen figure, else about the newest of the own line', () => {
  const cells = { 2023: at(24), 2025: at(31) };
  const headline = (chosen: MarkKey | null) =>
    plain(chart(cells, [], { headline: '{percent} in {meting}', chosen }).headline);
  expect(headline(null)).toBe('31 % in 2025');
  expect(headline(markOf(2023))).toBe('24 % in 2023');
});

test('an arrow without words writes its difference and how sure it is', () => {
  const words = (value: Partial<ShownDifference>, basis: Partial<DifferenceTable> = {}) =>
    plain(
      chart({ 2023: at(24), 2025: at(31) }, [arrow(2023, 2025, '')], {}, difference(value, basis)).notes[0]
        ?.text,
    );
  expect(words({})).toBe('**+7 punten,** significant');
  expect(words({ difference: 3, p: 0.2, pAdjusted: 0.2, verdict: 'vergelijkbaar' })).toBe(
    '**+3 punten,** kan toeval zijn',
  );
  expect(words({ difference: -1, p: null, pAdjusted: null, verdict: null })).toBe(
    '**−1 punt,** niet getoetst',
  );
  expect(words({ p: 0.01, pAdjusted: 0.03 }, { family: 3 })).toBe('**+7 punten,** significant na correctie');
  expect(words({ p: 0.03, pAdjusted: 0.09, verdict: 'vergelijkbaar' }, { family: 3 })).toBe(
    '**+7 punten,** kan toeval zijn na correctie',
  );
  expect(words({ verdict: 'vergelijkbaar' }, { rule: { kind: 'test-and-points', points: 10 } })).toBe(
    '**+7 punten,** significant, maar klein',
  );
  expect(words({ verdict: 'ongunstiger' }, { rule: { kind: 'points', points: 3 } })).toBe(
    '**+7 punten,** ongunstiger',
  );
});

test('an arrow that was tested tells the interval of its difference below, and chance to who does not see it', () => {
  const spec = (value: Partial<ShownDifference>, text = '') =>
    chart({ 2023: at(24), 2025: at(31) }, [arrow(2023, 2025, text)], {}, difference(value, { family: 2 }));
  const shown = { lower: 3.2, upper: 10.8, p: 0.004, pAdjusted: 0.008 };
  for (const text of ['', 'Meer stress']) {
    const tested = spec(shown, text);
    const [note] = tested.notes;
    expect(plain(note?.certainty?.interval)).toBe('95 %-interval: +3 tot +11 punten');
    const told = plain(note && describeAnnotation(tested, note));
    expect(told).toContain('; 95 %-interval: +3 tot +11 punten; p = 0,008 na correctie');
  }
  const words = layAnnotations({
    ...{ spec: spec(shown), plot, bounds: plot, labels: [], size: 13, dot: 11 },
  }).flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'words'));
  // The pill says the difference, and under it stands its interval.
  expect(plain(words.at(-1)?.lines.at(-1)?.[0]?.text)).toBe('95 %-interval: +3 tot +11 punten');
  expect(spec({ lower: null, upper: null, p: null, pAdjusted: null }).notes[0]).not.toHaveProperty(
    'certainty',
  );
});

test('a field of an arrow is its difference', () => {
  const spec = chart(
    { 2023: at(24), 2025: at(31) },
    [arrow(2023, 2025, 'van {van} naar {naar}: {verschil}')],
    {},
    difference({}),
  );
  expect(plain(spec.notes[0]?.text)).toBe('van 24 % naar 31 %: +7 punten');
});

test('an arrow there and one back are two pairs, the same arrow twice is one', () => {
  const annotations = [arrow(2023, 2025, ''), arrow(2025, 2023, ''), arrow(2023, 2025, 'nog eens')];
  expect(pairsOf(annotations)).toEqual([
    { from: markOf(2023), to: markOf(2025) },
    { from: markOf(2025), to: markOf(2023) },
  ]);
});

test('proposes the same words with the new number, or the change behind words without it', () => {
  const propose = (text: string) => proposalFor({ text }, { from: 31.2, to: 28.1 });
  expect(propose('Al 31 % heeft stress, 131 % en 31 scholen niet')).toBe(
    'Al 28 % heeft stress, 131 % en 31 scholen niet',
  );
  expect(propose('31 procent')).toBe('28 procent');
  expect(plain(propose('Hoogste van allemaal') ?? undefined)).toBe(
    'Hoogste van allemaal (was 31 %, nu 28 %)',
  );
  expect(propose('x'.repeat(195))).toBeNull();
  expect(proposalFor({ text: '31 %' }, 'hidden')).toBeNull();
});

test('fills nothing where there is nothing to fill', () => {
  expect(fillFields('Zonder veld {} { percent }', {})).toEqual({
    text: 'Zonder veld {} { percent }',
    unknown: [],
    empty: [],
  });
});

function chart(
  cells: Readonly<Record<number, Cell>>,
  annotations: readonly Annotation[],
  written: { readonly headline?: string; readonly chosen?: MarkKey | null } = {},
  differences?: DifferenceTable,
) {
  const table = makeTable(
    Object.entries(cells).map(([wave, cell]) => ({
      level: 'municipality',
      area: 'A',
      wave: Number(wave),
      cell,
    })),
  );
  const answer: ChartAnswer = { table, ...(differences === undefined ? {} : { differences }) };
  return buildChart(request, answer, { headline: '', chosen: null, ...written, annotations });
}

function notes(
  cells: Readonly<Record<number, Cell>>,
  annotations: readonly Annotation[],
): readonly NoteSpec[] {
  return chart(cells, annotations).notes;
}

function arrow(from: number, to: number, text: string): Annotation {
  return {
    ...connectorAt(`${String(from)}-${String(to)}`, markOf(to), null, text),
    shape: { kind: 'difference', from: markOf(from), to: markOf(to) },
  };
}

function difference(value: Partial<ShownDifference>, basis: Partial<DifferenceTable> = {}): DifferenceTable {
  const shown: ShownDifference = {
    status: 'shown',
    difference: 7,
    lower: 2,
    upper: 12,
    test: 'difference',
    p: 0.004,
    apart: null,
    untested: null,
    pAdjusted: 0.004,
    verdict: 'ongunstiger',
    ...value,
  };
  return {
    differences: [{ from: markOf(2023), to: markOf(2025), value: shown }],
    correction: 'bh',
    rule: { kind: 'test' },
    family: 1,
    ...basis,
  };
}

/** With ordinary spaces. */
function plain(text: string | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}
