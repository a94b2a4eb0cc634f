import { describe, expect, test } from 'vitest';
import { drawSingleChart } from '../../electron/exporting/picture/single-chart.tsx';
import { annotationKindsFor } from '../../shared/charts/annotations/annotation-kinds.ts';
import { chartMarks } from '../../shared/charts/chart-marks.ts';
import type { ChartSpec, NoteSpec } from '../../shared/charts/spec.ts';
import { layOutPicture } from '../../shared/drawing/picture/picture-layout.ts';
import type { AnnotationShape } from '../../shared/model/annotation.ts';
import type { MarkKey } from '../../shared/model/figure.ts';
import { defaultHouseStyle } from '../../shared/model/house-style.ts';
import { pixelsOf, type Pixels } from '../support/picture-pixels.ts';
import { readAsset } from '../support/read-asset.ts';
import { chartStates } from './states.ts';

/**
 * Measured in the picture itself. The same chart is drawn three times: with the annotation in ink, in another colour,
 * and with its mark stepped back. Where the first two differ is the annotation, where the first and third, its mark.
 */
const near = 0.02;
/** Both end clear of the interval, which does not step back with its mark here; on slides that is measured too (rendered-slides.test.ts). */
const clearOfInterval = { connector: 0.04, bracket: 0.04 };
const states = chartStates();
// Of maps and bars of answers the colour is the figure: a mark cannot step back there.
const kinds = ['ranking', 'trend', 'bars', 'funnel', 'dumbbell', 'profile', 'top', 'gaps'] as const;
const charts = kinds.flatMap((kind) =>
  Object.entries(states)
    .filter(
      ([name, spec]) =>
        spec.kind === kind && / plain$|three areas and a reference|beside the region$/.test(name),
    )
    .slice(0, 1),
);

describe.each(charts)('in the picture of %s', (_, spec) => {
  const shown = chartMarks(spec).filter(({ value, isReference }) => value.status === 'shown' && !isReference);
  const [first, one, , other = first] = shown.map(({ mark }) => mark);
  if (!one || !other) throw new Error('Too few marks.');
  const shapes = shapesAt(one, other).filter(({ kind }) => annotationKindsFor(spec)[kind] === null);

  test.each(shapes.map((shape) => [`${shape.kind} ${'form' in shape ? shape.form : ''}`, shape] as const))(
    '%s stands at its mark',
    async (_, shape) => {
      const drawn = await picture(spec, [noteOf(shape, 'ink')]);
      const annotation = differing(drawn, await picture(spec, [noteOf(shape, 'unfavourable')]));
      expect(annotation.length).toBeGreaterThan(10);
      for (const mark of marksIn(shape)) {
        const muted = noteOf({ kind: 'emphasis', look: 'mute', marks: [mark] }, 'ink', 'muted');
        const figure = differing(drawn, await picture(spec, [noteOf(shape, 'ink'), muted]));
        expect(figure.length).toBeGreaterThan(3);
        expect(gapBetween(annotation, figure) / drawn.width).toBeLessThan(nearnessOf(shape));
      }
    },
  );
});

function shapesAt(one: MarkKey, other: MarkKey): readonly AnnotationShape[] {
  return [
    { kind: 'connector', mark: one },
    { kind: 'symbol', mark: one, symbol: 'star' },
    { kind: 'enclosure', form: 'box', around: { marks: [one] } },
    { kind: 'enclosure', form: 'bracket', around: { marks: [one] } },
    { kind: 'difference', from: one, to: other },
    { kind: 'trend-line', from: one, to: other },
  ];
}

function nearnessOf(shape: AnnotationShape): number {
  if (shape.kind === 'connector') return clearOfInterval.connector;
  return shape.kind === 'enclosure' && shape.form === 'bracket' ? clearOfInterval.bracket : near;
}

function marksIn(shape: AnnotationShape): readonly MarkKey[] {
  if (shape.kind === 'difference' || shape.kind === 'trend-line') return [shape.from, shape.to];
  if (shape.kind === 'enclosure') return 'marks' in shape.around ? shape.around.marks : [];
  return 'mark' in shape ? [shape.mark] : [];
}

function noteOf(shape: AnnotationShape, colour: NoteSpec['colour'], id = 'told'): NoteSpec {
  const text = shape.kind === 'connector' ? 'Hier begon het project' : '';
  return { id, shape, text, colour, moved: null, changed: null };
}

async function picture(spec: ChartSpec, notes: readonly NoteSpec[]): Promise<Pixels> {
  const noted = { ...spec, notes };
  const layout = layOutPicture(noted, 'report', { fictitious: '', owner: '', logo: null });
  if (layout === null) throw new Error('It does not fit a report.');
  const looks = { format: 'png', background: 'white', houseStyle: defaultHouseStyle } as const;
  const png = await drawSingleChart(noted, { ...looks, layout: { ...layout, scale: 1 } }, readAsset);
  if (typeof png === 'string') throw new Error('Not a PNG.');
  return pixelsOf(png);
}

type Spot = readonly [number, number];

function differing(one: Pixels, other: Pixels): readonly Spot[] {
  expect([other.width, other.height]).toEqual([one.width, one.height]);
  const spots: Spot[] = [];
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) if (one.at(x, y) !== other.at(x, y)) spots.push([x, y]);
  return spots;
}

/** From edge to edge, in pixels. */
function gapBetween(some: readonly Spot[], others: readonly Spot[]): number {
  let least = Infinity;
  for (const [x, y] of some)
    for (const [right, down] of others) least = Math.min(least, Math.hypot(x - right, y - down));
  return least;
}
