import { describe, expect, test } from 'vitest';
import { renderChart } from '../support/render-chart.tsx';
import { troubleOf } from '../support/drawing-trouble.ts';
import { screenChart } from './screen-chart.tsx';
import { chartStates } from './states.ts';

/** A telephone, a drawer, a page at 200 %, a wide screen, 4K. */
const widths = [320, 480, 640, 1440, 3000];

describe.each(widths)('on a sheet of %i px', (width) => {
  test.each(Object.entries(chartStates()))('%s: stays readable', async (_, spec) => {
    expect(troubleOf(await renderChart(screenChart(spec, { width })))).toEqual([]);
  });
});
