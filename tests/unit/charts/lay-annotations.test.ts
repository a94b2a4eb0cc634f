import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationKindsFor } from '../../../shared/charts/annotations/annotation-kinds.ts';
import type { LaidPiece } from '../../../shared/charts/annotations/laid-annotation.ts';
import { layAnnotations, layWithObstacles } from '../../../shared/charts/annotations/lay-annotations.ts';
import { axesOf } from '../../../shared/charts/annotations/plot-axes.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { heightOf, markPositions, trendWaveX } from '../../../shared/charts/geometry.ts';
import { nearestFree } from '../../../shared/charts/nearest-free.ts';
import { meets } from '../../../shared/charts/note-leader.ts';
import { overlaps, type Box } from '../../../shared/charts/place-notes.ts';
import type { ChartSpec, NoteSpec } from '../../../shared/charts/spec.ts';
import type { AnnotationShape } from '../../../shared/model/annotation.ts';
import { sameMark, type MarkKey } from '../../../shared/model/figure.ts';
import { type } from '../../../shared/slides/grid.ts';
import { markSize } from '../../../shared/slides/note-elements.ts';
import { chartStates } from '../../charts/states.ts';
import { pageOf } from '../../support/slide-documents.ts';

const plot: Box = { x: 60, y: 40, w: 700, h: 360 };
const bounds: Box = { x: 60, y: 10, w: 860, h: 390 };
const states = chartStates();
const plain = Object.entries(states).filter(([name]) =>
  / plain$|, three areas and|beside the region$/.test(name),
);
const annotated = Object.entries(states).filter(([name]) => name.includes('annotated'));

function lay(spec: ChartSpec, notes: readonly NoteSpec[]) {
  return layAnnotations({ spec: { ...spec, notes }, plot, bounds, labels: [], size: 13, dot: 11 });
}

function noteOf(
  shape: AnnotationShape,
  index = 0,
  text = 'Hier begon **het project** in september',
): NoteSpec {
  return { id: String(index), shape, text, colour: 'ink', moved: null, changed: null };
}

describe('random annotations', () => {
  const share = fc.double({ min: -3, max: 3, noNaN: true });
  const percent = fc.integer({ min: 0, max: 100 });
  const year = fc.double({ min: 2015, max: 2030, noNaN: true });

  function shapeOn(marks: readonly MarkKey[]): fc.Arbitrary<AnnotationShape> {
    const mark = fc.constantFrom(...marks);
    const some = fc.array(mark, { minLength: 1, maxLength: 4 });
    const record = fc.record;
    return fc.oneof(
      record({ kind: fc.constant('connector' as const), mark }),
      record({
        kind: fc.constant('text' as const),
        at: fc.oneof(
          record({ mark }),
          record({ percent }),
          record({ wave: fc.integer({ min: 2017, max: 2027 }) }),
        ),
      }),
      record({
        kind: fc.constant('enclosure' as const),
        form: fc.constantFrom('band' as const, 'box' as const, 'bracket' as const),
        around: fc.oneof(
          record({ marks: some }),
          record({ fromYear: year, toYear: year }),
          record({ fromPercent: percent, toPercent: percent }),
        ),
      }),
      record({
        kind: fc.constant('symbol' as const),
        mark,
        symbol: fc.constantFrom('attention' as const, 'question' as const, 'star' as const, 'check' as const),
      }),
      record({
        kind: fc.constant('emphasis' as const),
        marks: some,
        look: fc.constantFrom('lift' as const, 'mute' as const),
      }),
      record({ kind: fc.constant('difference' as const), from: mark, to: mark }),
      record({ kind: fc.constant('trend-line' as const), from: mark, to: mark }),
      record({
        kind: fc.constant('level' as const),
        percent,
        role: fc.constantFrom('reference' as const, 'norm' as const, 'goal' as const),
      }),
    );
  }

  test.each(plain)('keep their words inside the bounds and have places that are numbers: %s', (_, spec) => {
    const marks = chartMarks(spec).map(({ mark }) => mark);
    if (marks.length === 0) return;
    const text = fc.constantFrom(
      '',
      'Kort',
      'Hier begon **het project** in september, op alle scholen van de wijk',
    );
    const moved = fc.option(fc.record({ x: share, y: share }));
    const notes = fc.array(fc.record({ shape: shapeOn(marks), text, moved }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(notes, (drawn) => {
        const specs = drawn.map((each, index): NoteSpec => ({
          ...noteOf(each.shape, index, each.text),
          moved: each.moved,
        }));
        for (const { pieces } of lay(spec, specs)) {
          for (const piece of pieces) {
            expect(placesOf(piece).every(Number.isFinite)).toBe(true);
            if (piece.kind === 'words') expect(isInside(piece.box, bounds)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('annotations on slides, between the labels that are there', () => {
  const onSlides = plain.flatMap(([name, spec]) => {
    const chart = pageOf(spec).elements.find((element) => element.kind === 'chart');
    return chart === undefined ? [] : [[name, spec, chart] as const];
  });

  test.each(onSlides)('cover nothing where there is a free place: %s', (_, spec, { plot: at, noteRoom }) => {
    const marks = chartMarks(spec).flatMap(({ mark, value }) => (value.status === 'shown' ? [mark] : []));
    if (marks.length === 0) return;
    const one = fc.constantFrom(...marks);
    const shape: fc.Arbitrary<AnnotationShape> = fc.oneof(
      fc.record({ kind: fc.constant('connector' as const), mark: one }),
      fc.record({ kind: fc.constant('difference' as const), from: one, to: one }),
    );
    const text = fc.constantFrom(
      'Kort',
      '**+12 punten,** significant',
      'Hier begon het project in september',
    );
    const certainty = { interval: '95%-interval: +8 tot +16 punten', chance: 'p < 0,001', isFound: true };
    const some = fc.array(fc.record({ shape, text }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(some, (drawn) => {
        const notes = drawn.map((each, index) => ({
          ...noteOf(each.shape, index, each.text),
          ...(each.shape.kind === 'difference' ? { certainty } : {}),
        }));
        const { bounds: room, labels } = noteRoom;
        const { laid, obstacles } = layWithObstacles({
          ...{
            spec: { ...spec, notes },
            plot: at,
            bounds: room,
            labels,
            size: type.note / 72,
            dot: markSize,
          },
        });
        for (const { place, note, pieces } of laid) {
          if (place === null) continue;
          const others = laid.flatMap((each) => (each.place && each.note !== note ? [each.place.box] : []));
          const taken = [...obstacles, ...others];
          const isFree = !taken.some((other) => overlaps(place.box, other));
          if (!isFree) expect(nearestFree(place.box, taken, room)).toBeNull();
          const inTheWay = taken.filter((other) => !holds(other, place.anchor));
          const isCrossed = pieces.some(
            (piece) =>
              piece.kind === 'line' &&
              piece.use === 'leader' &&
              labels.some((label) => inTheWay.includes(label) && meets(label, piece.from, piece.to)),
          );
          const hasOpenWay = (box: Box) =>
            !taken.some((other) => overlaps(box, other)) &&
            cornersOf(box).every((from) => !inTheWay.some((other) => meets(other, from, place.anchor)));
          if (isCrossed) expect(placesIn(room, place.box).filter(hasOpenWay)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test.each(annotated)('words cover no mark, no other words and no other shape: %s', (_, spec) => {
  const laid = lay(spec, spec.notes);
  const marks = markPositions(spec, plot, 11).map(({ box }) => box);
  const words = laid.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'words' ? [piece.box] : [])),
  );
  const free = words.filter((box) => !marks.some((mark) => overlaps(box, mark)));
  // Bars of answers fill their plot: there is no other place.
  if (spec.kind !== 'distribution') expect(free).toHaveLength(words.length);
  for (const [index, box] of words.entries())
    expect(words.filter((other, at) => at !== index && overlaps(box, other))).toEqual([]);
});

test('points the arrow of a difference at the height of both marks, whichever is higher', () => {
  const spec = trend();
  const [from, to] = [markAt(spec, 2019), markAt(spec, 2025)];
  const heightAt = (mark: MarkKey) =>
    markPositions(spec, plot, 11).find((each) => sameMark(each.mark, mark))?.at.y;
  const arrow = lineIn(lay(spec, [noteOf({ kind: 'difference', from, to })]), 'arrow');
  expect(arrow.from.y).toBeCloseTo(heightAt(from) ?? 0, 9);
  expect(arrow.to.y).toBeCloseTo(heightAt(to) ?? 0, 9);
  const back = lineIn(lay(spec, [noteOf({ kind: 'difference', from: to, to: from })]), 'arrow');
  expect(back.to.y).toBeCloseTo(arrow.from.y, 9);
});

test.each(['rise', 'fall'])('keeps the arrow of a %s between bars off them, its words at hand', (way) => {
  const spec = states['bars, lower than the region'];
  if (spec === undefined) throw new Error('No bars beside the region.');
  const marks = chartMarks(spec).flatMap((each) => (each.isReference ? [] : [each.mark]));
  const bars = markPositions(spec, plot, 11);
  const [high, low] = bars
    .filter(({ mark }) => marks.some((own) => sameMark(own, mark)))
    .sort((a, b) => a.at.y - b.at.y);
  if (!high || !low) throw new Error('No two bars.');
  const [from, to] = way === 'rise' ? [low.mark, high.mark] : [high.mark, low.mark];
  const laid = lay(spec, [noteOf({ kind: 'difference', from, to }, 0, '−14 punten, significant')]);
  const { x } = lineIn(laid, 'arrow').from;
  expect(bars.filter(({ box }) => x > box.x && x < box.x + box.w)).toEqual([]);
  expect(
    laid.flatMap(({ pieces }) => pieces).filter((piece) => piece.kind === 'line' && piece.use === 'leader'),
  ).toEqual([]);
});

test('draws a level at its value and a period at its years', () => {
  const spec = trend();
  const level = lineIn(lay(spec, [noteOf({ kind: 'level', percent: 25, role: 'norm' })]), 'norm');
  expect(level.from.y).toBeCloseTo(heightOf(spec.axis, 25, plot), 9);
  expect([level.from.x, level.to.x]).toEqual([trendWaveX(spec, plot, 2019), plot.x + plot.w]);
  const [band] = lay(spec, [
    noteOf({ kind: 'enclosure', form: 'band', around: { fromYear: 2020.25, toYear: 2022.25 } }),
  ]);
  const ground = band?.pieces.find((piece) => piece.kind === 'ground');
  expect(ground?.box.x).toBeCloseTo(trendWaveX(spec, plot, 2020.25), 9);
  expect((ground?.box.x ?? 0) + (ground?.box.w ?? 0)).toBeCloseTo(trendWaveX(spec, plot, 2022.25), 9);
});

test('draws no arrow and no line across a change of question, and keeps the words', () => {
  const spec = trend('trend, question changed');
  const [from, to] = [markAt(spec, 2019), markAt(spec, 2025)];
  for (const kind of ['difference', 'trend-line'] as const) {
    const pieces = lay(spec, [noteOf({ kind, from, to })]).flatMap((laid) => laid.pieces);
    expect(pieces.filter((piece) => piece.kind === 'line' && piece.use !== 'leader')).toEqual([]);
    expect(pieces.some((piece) => piece.kind === 'words')).toBe(true);
  }
});

test('draws nothing at a hidden figure, and no shape between a shown and a hidden one', () => {
  const spec = states['trend, a wave hidden for one area'];
  if (spec?.kind !== 'trend') throw new Error('Not a trend.');
  const hidden = chartMarks(spec).find(({ value }) => value.status === 'hidden')?.mark;
  if (!hidden) throw new Error('Nothing is hidden.');
  expect(lay(spec, [noteOf({ kind: 'symbol', mark: hidden, symbol: 'star' })])).toEqual([]);
  const note = noteOf({ kind: 'difference', from: markAt(spec, 2019), to: hidden });
  const pieces = lay(spec, [{ ...note, changed: 'hidden' }]).flatMap((laid) => laid.pieces);
  expect(pieces.map(({ kind }) => kind).filter((kind) => kind !== 'words')).not.toContain('symbol');
  expect(pieces.filter((piece) => piece.kind === 'line' && piece.use !== 'leader')).toEqual([]);
});

test('says of a value off the axis that it is off it, and of a chart without an axis the value', () => {
  const level = noteOf({ kind: 'level', percent: 90, role: 'goal' }, 0, '');
  expect(wordsIn(lay(trend(), [level]))).toBe('Doel 90\u00a0% (valt buiten de as)');
  const map = states['map, plain'];
  if (!map) throw new Error('No map.');
  expect(wordsIn(lay(map, [level]))).toBe('Doel 90\u00a0%');
});

test.each(plain)('offers only shapes that it can draw: %s', (_, spec) => {
  const kinds = annotationKindsFor(spec);
  expect(kinds.level === null).toBe(axesOf(spec, plot) !== null);
  expect(kinds['trend-line'] === null).toBe(axesOf(spec, plot)?.yearAt != null);
  for (const why of Object.values(kinds)) if (why !== null) expect(why).toMatch(/\.$/);
});

function trend(name = 'trend, three areas and a reference') {
  const spec = states[name];
  if (spec?.kind !== 'trend') throw new Error(`No trend “${name}”.`);
  return spec;
}

function markAt(spec: ChartSpec, wave: number): MarkKey {
  const found = chartMarks(spec).find(({ mark, value }) => mark.wave === wave && value.status === 'shown');
  if (!found) throw new Error(`Nothing in ${String(wave)}.`);
  return found.mark;
}

function lineIn(laid: ReturnType<typeof lay>, use: string) {
  const line = laid
    .flatMap(({ pieces }) => pieces)
    .find((piece) => piece.kind === 'line' && piece.use === use);
  if (line?.kind !== 'line') throw new Error(`No ${use}.`);
  return line;
}

function wordsIn(laid: ReturnType<typeof lay>): string {
  return laid
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === 'words' ? piece.lines.flat() : []))
    .map(({ text }) => text)
    .join('');
}

function placesOf(piece: LaidPiece): readonly number[] {
  if (piece.kind === 'line') return [piece.from.x, piece.from.y, piece.to.x, piece.to.y];
  const { x, y, w, h } = piece.box;
  return [x, y, w, h];
}

/** All over a room, in 8 columns and 5 rows. */
function placesIn(room: Box, { w, h }: Box): readonly Box[] {
  const share = (count: number) => Array.from({ length: count + 1 }, (_, index) => index / count);
  return share(8).flatMap((across) =>
    share(5).map((down) => ({
      ...{ x: room.x + (room.w - w) * across, y: room.y + (room.h - h) * down },
      ...{ w, h },
    })),
  );
}

function cornersOf({ x, y, w, h }: Box) {
  return [
    ...[
      { x, y },
      { x: x + w, y },
    ],
    ...[
      { x, y: y + h },
      { x: x + w, y: y + h },
    ],
  ];
}

function holds({ x, y, w, h }: Box, point: { readonly x: number; readonly y: number }): boolean {
  return point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h;
}

function isInside(box: Box, frame: Box): boolean {
  const slack = 0.001;
  return (
    box.x >= frame.x - slack &&
    box.y >= frame.y - slack &&
    box.x + box.w <= frame.x + frame.w + slack &&
    box.y + box.h <= frame.y + frame.h + slack
  );
}
