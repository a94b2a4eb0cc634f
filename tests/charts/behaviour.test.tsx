import { afterEach, expect, test, vi } from 'vitest';
import { heightOf, trendWaveX } from '../../shared/charts/geometry.ts';
import { trendRuns } from '../../shared/charts/trend/trend-segments.ts';
import { chartMarks } from '../../shared/charts/chart-marks.ts';
import type { ChartSpec, RankingSpec } from '../../shared/charts/spec.ts';
import { ChartDrawing } from '../../shared/drawing/ChartDrawing.tsx';
import { lightTheme, slideTheme } from '../../shared/drawing/theme.ts';
import { markId } from '../../shared/model/figure.ts';
import type { MarkKey } from '../../shared/model/figure.ts';
import { mountChart, renderChart } from '../support/render-chart.tsx';
import { textsOf } from '../support/svg-texts.ts';
import { chartStates } from './states.ts';

const plot = { x: 50, y: 60, w: 700, h: 300 };
const onScreen = { width: 900, height: 420, theme: lightTheme, variant: 'screen' } as const;
let close = () => {};
afterEach(() => close());

test('walks through the marks with the arrow keys and picks with Enter', async () => {
  const spec = state('ranking, plain');
  const onPick = vi.fn();
  const marks = await mountInteractive(spec, onPick);
  expect(marks.map((mark) => mark.tabIndex)).toEqual([0, ...Array<number>(marks.length - 1).fill(-1)]);

  marks[0]?.focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(marks[1]);
  press('End');
  expect(document.activeElement).toBe(marks.at(-1));
  press('ArrowDown');
  expect(document.activeElement).toBe(marks.at(-1));
  press('Home');
  press('Enter');
  const [first] = spec.kind === 'ranking' ? spec.rows : [];
  expect(onPick).toHaveBeenCalledExactlyOnceWith(first?.mark);
});

test('goes along the waves of one line, and across to another line in the same wave', async () => {
  const marks = await mountInteractive(state('trend, three areas and a reference'), vi.fn());
  const here = () => document.activeElement?.getAttribute('aria-label')?.split(':')[0];
  marks.find((mark) => mark.tabIndex === 0)?.focus();
  expect(here()).toBe('Molenbroek 2019');
  press('ArrowRight');
  expect(here()).toBe('Molenbroek 2021');
  press('ArrowDown');
  expect(here()).toBe('Oosterveen 2021');
  press('Home');
  expect(here()).toBe('Oosterveen 2019');
  press('ArrowLeft');
  expect(here()).toBe('Oosterveen 2019');
  press('End');
  expect(here()).toBe('Oosterveen 2025');
});

test('reads every mark aloud: value with interval, or why there is none', async () => {
  const marks = await mountInteractive(state('ranking, half of it hidden'), vi.fn());
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'Het Baken: 61\u00a0% (54 tot 67\u00a0%)',
    'De Kade: Verborgen: te weinig antwoorden in een groep.',
    'De Terp: Verborgen: beschermt een ander cijfer.',
    'Schakelklas Lindewaard: Verborgen: minder dan 30 leerlingen.',
    'Nieuw College: Geen gegevens.',
  ]);
});

test('marks the picked point and the picked bar, to the eye and to a screen reader', async () => {
  for (const name of ['trend, three areas and a reference', 'bars, girls and boys beside the region']) {
    const spec = state(name);
    const bare = await mountInteractive(spec, vi.fn());
    const mark = bare[1];
    const order = bare.map(({ dataset }) => dataset.mark);
    const before = document.querySelectorAll('circle, path').length;
    close();
    const picked = marksOf(spec).find((candidate) => markId(candidate) === mark?.dataset.mark) ?? null;
    const marks = await mountInteractive(spec, vi.fn(), picked);
    expect(marks.filter((one) => one.getAttribute('aria-current') === 'true')).toEqual([
      marks.find(({ dataset }) => dataset.mark === mark?.dataset.mark),
    ]);
    expect(marks.map(({ dataset }) => dataset.mark)).toEqual(order);
    expect(document.querySelectorAll('circle, path').length).toBeGreaterThan(before);
    expect(marks[1]?.tabIndex).toBe(0);
    close();
  }
});

test('a point is picked where it lies: no neighbour of its wave covers its middle', async () => {
  const spec = state('trend, three areas and a reference');
  const marks = await mountInteractive(spec, vi.fn());
  const points = marks.flatMap((mark) => {
    const box = mark.querySelector('.chart-mark-area');
    const place = (name: string) => Number(box?.getAttribute(name));
    return [{ mark, x: place('x'), top: place('y'), foot: place('y') + place('height') }];
  });
  const covering = points.flatMap((one) =>
    points.filter(
      (other) => other !== one && other.x === one.x && other.top < one.foot && one.top < other.foot,
    ),
  );
  expect(points.length).toBe(16);
  expect(covering.map(({ mark }) => mark.getAttribute('aria-label'))).toEqual([]);
});

test('is one picture with alt text on paper, and a group of marks where they can be picked', async () => {
  const spec = state('bars, total only');
  const paper = await renderChart(draw(spec));
  expect(paper).toContain('role="img"');
  expect(paper).toContain(`aria-label="${spec.altText}"`);
  expect(paper).not.toContain('tabindex="0"');
  await mountInteractive(spec, vi.fn());
  expect(document.querySelector('svg')?.getAttribute('role')).toBe('group');
});

test('draws the lines of a trend exactly where the shared geometry puts their marks', async () => {
  const spec = state('trend, question changed');
  const svg = await renderChart(draw(spec));
  const drawn = [...svg.matchAll(/class="recharts-curve recharts-line-curve"[^>]* d="([^"]+)"/g)].map(
    ([, path]) => path,
  );
  const wanted = (spec.kind === 'trend' ? [...spec.series].reverse() : []).map((series) =>
    (trendRuns(series)[0] ?? [])
      .map(({ wave, value }) => {
        const x = spec.kind === 'trend' ? trendWaveX(spec, plot, wave) : 0;
        const y = spec.kind === 'trend' ? heightOf(spec.axis, value.percent, plot) : 0;
        return `${tenth(x)},${tenth(y)}`;
      })
      .join('L'),
  );
  expect(drawn).toEqual(wanted.map((path) => `M${path}`));
});

test('leaves the reference, hidden rows and notes to the slide', async () => {
  const spec = state('ranking, own school lifted out with a note');
  const drawing = (
    <ChartDrawing
      spec={spec}
      width={1284}
      height={688}
      theme={slideTheme}
      plot={{ ...plot, x: 400 }}
      variant="slide"
    />
  );
  const texts = textsOf(await renderChart(drawing)).map(({ text }) => text);
  expect(texts).toContain('Het Baken');
  expect(texts.filter((text) => /Verborgen|mentorproject|Lindewaard 52/.test(text))).toEqual([]);
});

test('draws no number for a hidden figure, anywhere', async () => {
  const spec = state('bars, one group hidden');
  const drawn = await renderChart(draw(spec));
  const own = spec.kind === 'bars' ? spec.series[0]?.bars[0] : undefined;
  expect(own?.value.status).toBe('hidden');
  expect(textsOf(drawn).filter(({ text }) => text.endsWith('%')).length).toBe(3 + 2);
});

test('draws 400 rows', async () => {
  const spec = state('ranking, plain');
  if (spec.kind !== 'ranking') throw new Error('Not a ranking.');
  const [row] = spec.rows;
  if (!row) throw new Error('A ranking without rows.');
  const rows = Array.from({ length: 400 }, (_, index): RankingSpec['rows'][number] => {
    return { ...row, name: `School ${String(index)}`, mark: { ...row.mark, areaCode: String(index) } };
  });
  const marks = await mountInteractive({ ...spec, rows }, vi.fn());
  expect(new Set(marks.map((mark) => mark.dataset.mark)).size).toBe(400);
  expect(marks[399]?.dataset.mark).toBe(rows[399] && markId(rows[399].mark));
});

test('after a pick redraws what changed, and answers to the newest handler', async () => {
  const spec = state('ranking, plain');
  if (spec.kind !== 'ranking') throw new Error('Not a ranking.');
  const drawing = (chosen: number, onPick: () => void) => {
    const rows = spec.rows.map((row, index) => ({ ...row, chosen: index === chosen }));
    return <ChartDrawing {...onScreen} spec={{ ...spec, rows }} onPick={onPick} />;
  };
  const [before, after] = [vi.fn(), vi.fn()];
  const mounted = await mountChart(drawing(0, before));
  close = mounted.close;
  mounted.redraw(drawing(3, after));
  const bold = [...mounted.container.querySelectorAll('.chart-mark + g > text:first-of-type')]
    .map((name) => name.getAttribute('font-weight') === '600')
    .flatMap((isBold, index) => (isBold ? [index] : []));
  expect(bold).toEqual([3]);
  mounted.container.querySelector('.chart-mark')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(before).not.toHaveBeenCalled();
  expect(after).toHaveBeenCalledOnce();
});

function state(name: string): ChartSpec {
  const spec = chartStates()[name];
  if (!spec) throw new Error(`No chart state “${name}”.`);
  return spec;
}

function marksOf(spec: ChartSpec): readonly MarkKey[] {
  return chartMarks(spec).map(({ mark }) => mark);
}

function draw(spec: ChartSpec) {
  return (
    <ChartDrawing spec={spec} width={900} height={420} theme={lightTheme} plot={plot} variant="screen" />
  );
}

async function mountInteractive(
  spec: ChartSpec,
  onPick: () => void,
  picked: MarkKey | null = null,
): Promise<SVGElement[]> {
  const mounted = await mountChart(<ChartDrawing {...onScreen} {...{ spec, onPick, picked }} />);
  close = mounted.close;
  return [...mounted.container.querySelectorAll<SVGElement>('.chart-mark')];
}

function press(key: string): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
