import { expect, test } from 'vitest';
import { exampleRanking, exampleTrend } from '../../../renderer/features/settings/example-charts.ts';
import { ChartDrawing } from '../../../shared/drawing/ChartDrawing.tsx';
import { lightTheme } from '../../../shared/drawing/theme.ts';
import { troubleOf } from '../../support/drawing-trouble.ts';
import { renderChart } from '../../support/render-chart.tsx';
import { textsOf } from '../../support/svg-texts.ts';

const width = 814;

test.each([exampleRanking, exampleTrend])(
  'shows a house style on a $kind with no word over another',
  async (spec) => {
    const drawing = <ChartDrawing {...{ spec, width }} height={232} theme={lightTheme} variant="screen" />;
    expect(troubleOf(await renderChart(drawing))).toEqual([]);
  },
);

test('has room in its ranking for each verdict on the far side of the reference line', async () => {
  const drawing = (
    <ChartDrawing spec={exampleRanking} width={width} height={232} theme={lightTheme} variant="screen" />
  );
  const texts = textsOf(await renderChart(drawing));
  const boxOf = (wanted: string) => {
    const found = texts.find(({ text }) => text.startsWith(wanted));
    if (!found) throw new Error(`No ${wanted} in ${texts.map(({ text }) => text).join(', ')}`);
    return found.box;
  };
  const reference = boxOf('Regio').x + boxOf('Regio').w / 2;
  expect(boxOf('gunstiger').x + boxOf('gunstiger').w).toBeLessThan(reference);
  expect(boxOf('ongunstiger').x).toBeGreaterThan(reference);
});
