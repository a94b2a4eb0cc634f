import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layAnnotations, type LayInput } from '../../../shared/charts/annotations/lay-annotations.ts';
import { dragWords, movedTo, stageOf, stepWords } from '../../../shared/charts/annotations/move-words.ts';
import { snapBox } from '../../../shared/charts/annotations/snap-box.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { markPositions } from '../../../shared/charts/geometry.ts';
import { overlaps, type Box } from '../../../shared/charts/place-notes.ts';
import type { NoteSpec } from '../../../shared/charts/spec.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { chartStates } from '../../charts/states.ts';

const plot: Box = { x: 60, y: 40, w: 700, h: 360 };
const spec = chartStates()['trend, three areas and a reference'];

test('what was dropped stands there, also when the chart is laid again, and covers nothing', () => {
  const share = fc.double({ min: -0.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(share, share, (across, down) => {
      const stage = stageAt(null);
      const wanted = { ...stage.box, x: plot.x + across * plot.w, y: plot.y + down * plot.h };
      const { box } = dragWords(stage, wanted, false);
      expect(stage.taken.some((other) => overlaps(box, other))).toBe(false);
      const again = wordsOf(laid(movedTo(stage, box)));
      expect(again.x).toBeCloseTo(box.x, 3);
      expect(again.y).toBeCloseTo(box.y, 3);
    }),
    { numRuns: 150 },
  );
});

test('a place is kept in shares of the plot: in one twice as large it is twice as far', () => {
  const moved = { x: -0.2, y: 0.3 };
  const [small, large] = [stageAt(moved), stageAt(moved, 2)];
  const from = ({ box, anchor }: typeof small) => ({
    x: box.x + box.w / 2 - anchor.x,
    y: box.y + box.h / 2 - anchor.y,
  });
  expect(from(large).x).toBeCloseTo(from(small).x * 2, 6);
  expect(from(large).y).toBeCloseTo(from(small).y * 2, 6);
});

test('an arrow key moves words a step, ten with Shift, and gets past what is in the way', () => {
  const stage = { ...stageAt({ x: -0.3, y: 0.32 }), taken: [] };
  const right = { x: 1, y: 0 };
  const one = stepWords(stage, right, 1).x - stage.box.x;
  expect(one).toBeGreaterThan(1);
  expect(stepWords(stage, right, 10).x - stage.box.x).toBeCloseTo(one * 10, 9);
  const wall: Box = { x: stage.box.x + stage.box.w + 0.5, y: stage.bounds.y, w: 20, h: stage.bounds.h };
  expect(stepWords({ ...stage, taken: [wall] }, right, 1).x).toBeGreaterThanOrEqual(wall.x + wall.w);
});

test('words at the edge stay inside', () => {
  const stage = stageAt({ x: -9, y: 9 });
  const left = stepWords(stage, { x: -1, y: 0 }, 10);
  expect(left.x).toBeGreaterThanOrEqual(stage.bounds.x);
});

test('an edge or the middle falls in with the nearest line, and says which', () => {
  const box = { x: 103, y: 50, w: 40, h: 20 };
  expect(snapBox(box, { x: [100, 125], y: [] }, 5)).toEqual({
    box: { ...box, x: 105 },
    guides: { x: 125, y: null },
  });
  expect(snapBox(box, { x: [90], y: [78] }, 5).guides).toEqual({ x: null, y: null });
});

test('holding a key drags freely: no line takes the words', () => {
  const stage = { ...stageAt(null), taken: [] };
  const wanted = { ...stage.box, x: stage.anchor.x - stage.box.w / 2 + 2, y: 200 };
  expect(dragWords(stage, wanted, false).guides.x).toBe(stage.anchor.x);
  expect(dragWords(stage, wanted, true).box.x).toBe(wanted.x);
});

test('a sign without words is dragged itself, keeps clear of all, and is led back to its mark from afar', () => {
  const mark = spec && chartMarks(spec).find((each) => each.detail === '2021')?.mark;
  if (!mark) throw new Error('No trend.');
  const signed = (moved: Annotation['moved']): LayInput => {
    const shape = { kind: 'symbol', mark, symbol: 'star' } as const;
    const input = inputFor(moved);
    const notes = input.spec.notes.map((note) => ({ ...note, text: '', shape }));
    return { ...input, spec: { ...input.spec, notes } };
  };
  const own = stageOf(signed(null), 'a');
  if (!own) throw new Error('No sign to take up.');
  // Where it stands is free for itself: a small step is a step.
  expect(own.taken.some((other) => overlaps(own.box, other))).toBe(false);
  const far = dragWords(own, { ...own.box, x: plot.x + plot.w * 0.7, y: plot.y + plot.h * 0.1 }, true).box;
  const again = layAnnotations(signed(movedTo(own, far)))[0];
  expect(again?.place?.box.x).toBeCloseTo(far.x, 3);
  expect(again?.place?.box.y).toBeCloseTo(far.y, 3);
  expect(again?.pieces.map(({ kind }) => kind)).toEqual(['line', 'symbol']);
  const stepped = stageOf(signed(movedTo(own, far)), 'a');
  if (!stepped) throw new Error('No sign to take up.');
  expect(stepWords(stepped, { x: -1, y: 0 }, 1).x).toBeLessThan(far.x);
  expect(layAnnotations(signed(null))[0]?.pieces.map(({ kind }) => kind)).toEqual(['symbol']);
});

function inputFor(moved: Annotation['moved'], scale = 1): LayInput {
  const mark = spec && chartMarks(spec).find((each) => each.detail === '2021')?.mark;
  if (!spec || !mark) throw new Error('No trend.');
  const note: NoteSpec = {
    ...{ id: 'a', text: 'Hier begon het', colour: 'ink', moved, changed: null },
    shape: { kind: 'connector', mark },
  };
  const box = (frame: Box) => ({
    ...{ x: frame.x * scale, y: frame.y * scale },
    ...{ w: frame.w * scale, h: frame.h * scale },
  });
  return {
    spec: { ...spec, notes: [note] },
    plot: box(plot),
    bounds: box({ x: 60, y: 10, w: 860, h: 390 }),
    labels: markPositions(spec, box(plot), 11).map((position) => position.box),
    ...{ size: 13 * scale, dot: 11 * scale },
  };
}

function stageAt(moved: Annotation['moved'], scale = 1) {
  const stage = stageOf(inputFor(moved, scale), 'a');
  if (!stage) throw new Error('No words.');
  return stage;
}

function laid(moved: Annotation['moved']) {
  return layAnnotations(inputFor(moved));
}

function wordsOf(all: ReturnType<typeof laid>): Box {
  const place = all[0]?.place;
  if (!place) throw new Error('No words.');
  return place.box;
}
