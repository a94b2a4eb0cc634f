import { describe, expect, test } from 'vitest';
import { overlaps } from '../../shared/charts/place-notes.ts';
import { chartStates } from './states.ts';
import { screenChart } from './draw-gallery.tsx';
import { renderChart } from '../support/render-chart.tsx';
import { textsOf } from '../support/svg-texts.ts';

describe('every chart state', () => {
  test.each(Object.entries(chartStates()))('%s: is drawn as before', async (state, spec) => {
    const svg = await renderChart(screenChart(spec));
    // A deliberate change: npx vitest run tests/charts -u, then look at the gallery (tests/charts/gallery.ts).
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
      `snapshots/${state.replaceAll(/\W+/g, '-')}.svg`,
    );
  });

  test.each(Object.entries(chartStates()))('%s: no text covers another', async (_, spec) => {
    const texts = textsOf(await renderChart(screenChart(spec)));
    const pairs = texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlaps(text.box, other.box))
        .map((other) => `“${text.text}” and “${other.text}”`),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(pairs).toEqual([]);
  });

  test.each(Object.entries(chartStates()))('%s: no text leaves the drawing', async (_, spec) => {
    const svg = await renderChart(screenChart(spec));
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
    const outside = textsOf(svg).filter(
      ({ box }) =>
        box.x < -1 || box.y < -1 || box.x + box.w > Number(width) + 1 || box.y + box.h > Number(height) + 1,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
  });
});
