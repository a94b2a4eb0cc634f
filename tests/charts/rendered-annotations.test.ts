import { describe, expect, test } from 'vitest';
import { drawSingleChart } from '../../electron/exporting/picture/single-chart.tsx';
import { axesOf } from '../../shared/charts/annotations/plot-axes.ts';
import type { ChartSpec, NoteSpec } from '../../shared/charts/spec.ts';
import { layOutPicture } from '../../shared/drawing/picture/picture-layout.ts';
import { defaultHouseStyle } from '../../shared/model/house-style.ts';
import type { MarkKey } from '../../shared/model/figure.ts';
import { pixelsOf, type Pixels } from '../support/picture-pixels.ts';
import { differing, edgeGap, gapBetween, type Spot } from '../support/pixel-spots.ts';
import { readAsset } from '../support/read-asset.ts';
import { annotationsOf, chartsToAnnotate } from './every-annotation.ts';
import { withFigureAHairOff } from './other-figure.ts';
import { stepped, withRoomForNotes } from './stepped-chart.ts';

/**
 * Every annotation on every chart that can carry it, measured in the picture itself. Where a picture differs from the
 * same one with the annotation in another colour, or without it, is the annotation; where it differs from the same one
 * with the figure stepped back or moved a hair is its mark, interval, figure and all. They may lie 2 % of the picture
 * apart.
 */
const near = 0.02;
/** Pixels: words without a line may have a figure or a ring of their row between them and their mark. */
const nearForWords = 2 * 13;

describe.each(chartsToAnnotate().map((chart) => [chart.name, chart] as const))(
  'in the picture of %s',
  (_, chart) => {
    const drawnOnce = new Map<string, Promise<Pixels>>();
    const once = (spec: ChartSpec) => {
      const key = JSON.stringify(spec);
      const drawing = drawnOnce.get(key) ?? picture(spec);
      drawnOnce.set(key, drawing);
      return drawing;
    };

    test.each(annotationsOf(chart).map((each) => [each.name, each] as const))(
      'stands at its mark: %s',
      async (__, { note, marks, edges }) => {
        // A chart takes room for the words of notes: in the other, they stand at its foot.
        const base = withRoomForNotes(chart.spec, note.text === '' ? '' : '…');
        const drawn = await picture(noted(chart.spec, note));
        const without = await once(base);
        // Where words make a picture wider, the same one with the annotation in another colour.
        const isOfOneSize = without.width === drawn.width && without.height === drawn.height;
        const recoloured = noted(chart.spec, { ...note, colour: 'unfavourable' });
        const annotation = differing(drawn, isOfOneSize ? without : await picture(recoloured));
        expect(annotation.length).toBeGreaterThan(5);
        for (const mark of marks) {
          expect((await figureIn(base, mark, once)).length).toBeGreaterThan(3);
          const most = note.shape.kind === 'text' ? nearForWords : near * drawn.width;
          expect(gapBetween(annotation, await figureIn(base, mark, once))).toBeLessThan(most);
        }
        for (const { side, mark } of edges)
          expect(edgeGap(annotation, await figureIn(base, mark, once), side) / drawn.width).toBeLessThan(
            near,
          );
      },
    );
  },
);

async function figureIn(
  base: ChartSpec,
  mark: MarkKey,
  drawn: (spec: ChartSpec) => Promise<Pixels>,
): Promise<readonly Spot[]> {
  const itself = differing(await drawn(base), await drawn(stepped(base, mark)));
  if (axesOf(base, { x: 0, y: 0, w: 1, h: 1 })?.along !== 'y') return itself;
  // Upright, what is written over a mark and its interval move with it, and stand in its column.
  const columns = itself.map(([x]) => x);
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  const moved = differing(await drawn(base), await drawn(withFigureAHairOff(base, mark)));
  return [...itself, ...moved.filter(([x]) => x >= from && x <= to)];
}

function noted(spec: ChartSpec, note: NoteSpec): ChartSpec {
  return { ...spec, notes: [note] };
}

async function picture(spec: ChartSpec): Promise<Pixels> {
  const layout = layOutPicture(spec, 'report', { fictitious: '', owner: '', logo: null });
  if (layout === null) throw new Error('It does not fit a report.');
  const looks = { format: 'png', background: 'white', houseStyle: defaultHouseStyle } as const;
  const png = await drawSingleChart(spec, { ...looks, layout: { ...layout, scale: 1 } }, readAsset);
  if (typeof png === 'string') throw new Error('Not a PNG.');
  return pixelsOf(png);
}
