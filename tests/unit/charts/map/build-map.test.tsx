import { afterEach, describe, expect, it, vi } from 'vitest';
import { writePercent } from '../../../../shared/base/dutch-numbers.ts';
import { chartMarks } from '../../../../shared/charts/chart-marks.ts';
import type { MapSpec } from '../../../../shared/charts/map/map-spec.ts';
import { tableTexts } from '../../../support/table-texts.ts';
import { ChartDrawing } from '../../../../shared/drawing/ChartDrawing.tsx';
import { contrast, rampColours } from '../../../../shared/drawing/map/ramp.ts';
import { darkTheme, lightTheme, slideTheme } from '../../../../shared/drawing/theme.ts';
import { chartStates } from '../../../charts/states.ts';
import { mountChart, renderChart } from '../../../support/render-chart.tsx';
import { textsOf } from '../../../support/svg-texts.ts';

let close = () => {};
afterEach(() => close());

describe('the figures of a map', () => {
  it('are the same in drawing, table, marks and sentence', async () => {
    const spec = state('map, compared');
    const texts = textsOf(await renderChart(screen(spec))).map(({ text }) => text);
    const rows = tableTexts(spec).rows;
    for (const [index, { name, value }] of chartMarks(spec).entries()) {
      const percent = value.status === 'shown' ? writePercent(value.percent) : '–';
      expect(texts).toContain(name);
      expect(texts).toContain(percent);
      expect(rows[index]?.slice(0, 2)).toEqual([name, percent]);
    }
    expect(spec.altText).toMatch(
      /^Kaart\. Vaak stress, GGD Voorbeeldregio, 2025: hoogste Kreilewoude 44\u00a0%/,
    );
    expect(spec.altText).toContain('Ongunstiger dan in de rest van de regio: Kreilewoude');
    expect(spec.headline).toMatch(
      /^Vaak stress wijkt af in 3 gemeenten \(ongunstiger\) en Wiekenburg \(gunstiger\), vergeleken met de rest van de regio$/,
    );
    // A ranking of the same question says in how many: two slides with one title tell nothing twice.
    expect(state('map, plain').headline).toBe(
      'Vaak stress op de kaart: de gemeenten van GGD Voorbeeldregio, 2025',
    );
  });

  it('come with the interval in what is read aloud', async () => {
    const marks = await mountMap(state('map, plain'));
    expect(marks[0]?.getAttribute('aria-label')).toBe('Kreilewoude: 44\u00a0% (41 tot 47\u00a0%)');
  });

  it('say nothing of a hidden area but why', async () => {
    const spec = state('map, all hidden');
    const svg = await renderChart(screen(spec));
    const figures = textsOf(svg).filter(({ text }) => /\d+\u00a0%/.test(text));
    expect(figures.map(({ text }) => text)).toEqual(['Ter vergelijking: GGD Voorbeeldregio 32\u00a0%']);
    expect(spec.legend.classes).toEqual([]);
    expect(spec.legend.hidden).toBe('Verborgen: minder dan 30 leerlingen');
    expect(tableTexts(spec).rows.every(([, percent]) => percent === '–')).toBe(true);
  });
});

it('has a sign for an area that was not compared, and says in the legend what each sign and none means', async () => {
  const spec = state('map, some not compared');
  const apart = spec.areas.filter(({ look }) => look?.word === 'niet vergeleken');
  expect(apart).toHaveLength(1);
  expect(apart.every(({ value, difference }) => value.status === 'shown' && difference === null)).toBe(true);
  expect(spec.legend.looks.at(-1)?.word).toBe('niet vergeleken');
  const texts = textsOf(await renderChart(screen(spec))).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['niet vergeleken', 'Zonder teken: vergelijkbaar']));
  // The dash of what has no figure: two areas, and two grounds in the legend.
  expect(texts.filter((text) => text === '–')).toHaveLength(4);
  const marks = await mountMap(spec);
  expect(marks.filter((mark) => mark.getAttribute('aria-label')?.endsWith(', niet vergeleken'))).toHaveLength(
    1,
  );
  // Where nothing is compared, a sign would say nothing.
  expect(state('map, plain').legend).toMatchObject({ looks: [], without: null });
});

it('walks over the map with the arrows, and picks with Enter', async () => {
  const onPick = vi.fn();
  const spec = state('map, plain');
  const marks = await mountMap(spec, onPick);
  expect(marks.map(({ tabIndex }) => tabIndex)).toEqual([0, ...marks.slice(1).map(() => -1)]);
  marks[0]?.focus();
  press('ArrowDown');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Bremmerveld/);
  press('ArrowLeft');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Wiekenburg/);
  press('Home');
  expect(document.activeElement).toBe(marks[0]);
  press('Enter');
  expect(onPick).toHaveBeenCalledExactlyOnceWith(spec.areas[0]?.mark);
});

it('tells why there are tiles', () => {
  expect(state('map, tiles by name').tilesCaption).toBe(
    'Zonder kaartbestand: tegels op naam. Lees een kaart in bij Gegevens.',
  );
  expect(state('map, shapes of another year').style).toBe('shapes');
  expect(state('map, plain').tilesCaption).toBeNull();
});

it('has colours on which its figures can be read', () => {
  for (const theme of [lightTheme, darkTheme, slideTheme]) {
    for (const count of [1, 2, 3, 4, 5]) {
      const ramp = rampColours(count, theme);
      expect(ramp).toHaveLength(count);
      for (const { fill, ink } of ramp) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
      const steps = ramp.map(({ fill }) => contrast(fill, theme.surface));
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }
  }
});

function screen(spec: MapSpec, onPick?: (mark: MapSpec['areas'][number]['mark']) => void) {
  return (
    <ChartDrawing
      spec={spec}
      width={974}
      height={480}
      theme={lightTheme}
      variant="screen"
      {...(onPick === undefined ? {} : { onPick })}
    />
  );
}

async function mountMap(spec: MapSpec, onPick = vi.fn()): Promise<SVGGElement[]> {
  const mounted = await mountChart(screen(spec, onPick));
  close = mounted.close;
  return [...mounted.container.querySelectorAll<SVGGElement>('.chart-mark')];
}

function press(key: string): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}

function state(name: string): MapSpec {
  const spec = chartStates()[name];
  if (spec?.kind !== 'map') throw new Error(`No map state ${name}`);
  return spec;
}
