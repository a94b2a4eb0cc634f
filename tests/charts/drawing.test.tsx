import { describe, expect, test } from 'vitest';
import { renderChart } from '../support/render-chart.tsx';
import { troubleOf } from '../support/drawing-trouble.ts';
import { name } from './draw-gallery.tsx';
import { screenChart } from './screen-chart.tsx';
import { chartStates } from './states.ts';

const states = Object.entries(chartStates());

describe('every chart state', () => {
  test.each(states)('%s: is drawn as before, with nothing over or outside it', async (state, spec) => {
    const svg = await renderChart(screenChart(spec));
    expect(troubleOf(svg)).toEqual([]);
    // A deliberate change: npx vitest run tests/charts -u, then look at the gallery (npm run gallery).
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/${name(state)}.svg`);
  });
});
