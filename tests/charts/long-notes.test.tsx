import { describe, expect, test } from 'vitest';
import { chartMarks } from '../../shared/charts/chart-marks.ts';
import { overlaps, type Box } from '../../shared/charts/place-notes.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { ChartDrawing } from '../../shared/drawing/ChartDrawing.tsx';
import { slideTheme } from '../../shared/drawing/theme.ts';
import { markId, type MarkKey } from '../../shared/model/figure.ts';
import { parseSvg } from '../support/parse-svg.ts';
import { textsOf } from '../support/svg-texts.ts';
import { troubleOf } from '../support/drawing-trouble.ts';
import { renderChart } from '../support/render-chart.tsx';
import { noteOf } from './every-annotation.ts';
import { screenChart } from './screen-chart.tsx';
import { chartStates } from './states.ts';

/**
 * Rows of dots and bars of answers leave little room between them. However long its words, a note lies over no figure
 * and no text there, and its leader runs through none: what does not fit between the rows stands under or beside them,
 * in shorter lines where that helps, and its leader goes round what is in its way.
 */
const words =
  'Hier begon in het najaar het project met ouders, scholen en jongerenwerk samen, en daarna kwam er een pauze door corona en een nieuwe vragenlijst die anders vroeg naar pesten op school en online in de klas';

const full = Object.entries(chartStates()).filter(
  ([, spec]) =>
    (spec.kind === 'dumbbell' || spec.kind === 'distribution') &&
    spec.notes.length === 0 &&
    chartMarks(spec).some(({ value }) => value.status === 'shown'),
);

describe.each(full)('%s', (_, spec) => {
  test.each([20, 50, 100, 200])('with a note of %i characters, on screen', async (length) => {
    const svg = await renderChart(screenChart(noted(spec, length)));
    expect([...troubleOf(svg), ...overBars(svg)]).toEqual([]);
  });

  test.each([20, 50, 100, 200])('with a note of %i characters, on a slide', async (length) => {
    const svg = await renderChart(onSlide(noted(spec, length)));
    expect([...troubleOf(svg), ...overBars(svg)]).toEqual([]);
  });
});

// Names of answers stand above the bars there: the narrowest room between rows.
describe.each(full.filter(([name]) => name.startsWith('distribution, ten marks')))('%s', (_, spec) => {
  test.each([20, 50])('with a note of %i characters at each of its figures', async (length) => {
    for (const mark of shownIn(spec)) {
      const chart = notedAt(mark, spec, length);
      expect(troubleOf(await renderChart(screenChart(chart))), `${markId(mark)} on screen`).toEqual([]);
      expect(troubleOf(await renderChart(onSlide(chart))), `${markId(mark)} on a slide`).toEqual([]);
    }
  });
});

/** Words of the note over a bar, or part of one. */
function overBars(svg: string): readonly string[] {
  const document = parseSvg(svg);
  const note = document.querySelector('[data-note="told"]');
  if (!note) return ['no note'];
  const own = textsOf(`<svg xmlns="http://www.w3.org/2000/svg">${note.outerHTML}</svg>`);
  const bars = [...document.querySelectorAll('.chart-data > rect')].map((bar): Box => {
    const at = (name: string) => Number(bar.getAttribute(name));
    return { x: at('x'), y: at('y'), w: at('width'), h: at('height') };
  });
  return own
    .filter(({ box }) => bars.some((bar) => overlaps(box, bar)))
    .map(({ text }) => `“${text}” over a bar`);
}

function onSlide(spec: ChartSpec) {
  return (
    <ChartDrawing
      spec={spec}
      width={1728}
      height={688}
      theme={slideTheme}
      variant="slide"
      rankingMarks="dots"
    />
  );
}

/** At a figure in the midst of the others. */
function noted(spec: ChartSpec, length: number): ChartSpec {
  const shown = shownIn(spec);
  const mark = shown[Math.floor(shown.length * 0.4)];
  if (!mark) throw new Error('Nothing is shown.');
  return notedAt(mark, spec, length);
}

function notedAt(mark: MarkKey, spec: ChartSpec, length: number): ChartSpec {
  return { ...spec, notes: [noteOf({ kind: 'connector', mark }, words.slice(0, length).trim())] };
}

function shownIn(spec: ChartSpec): readonly MarkKey[] {
  return chartMarks(spec).flatMap(({ mark, value }) => (value.status === 'shown' ? [mark] : []));
}
