import { expect, test } from 'vitest';
import { trendLabels } from '../../../shared/charts/trend/trend-labels.ts';
import type { RankingSpec, TrendSpec } from '../../../shared/charts/spec.ts';
import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import { defaultHouseStyle } from '../../../shared/model/house-style.ts';
import type { ChartElement } from '../../../shared/slides/document.ts';
import { type } from '../../../shared/slides/grid.ts';
import { markSize } from '../../../shared/slides/note-elements.ts';
import { rankingContent } from '../../../shared/slides/ranking-pages.ts';
import { trendContent } from '../../../shared/slides/trend-content.ts';
import { textContent } from '../../../shared/slides/words-content.ts';
import { chartStates } from '../../charts/states.ts';

// Little to show, or little room for it: neither half a slide white, nor words too large or too short to read.

const colours = slideColours(defaultHouseStyle);
const half = { x: 0.7, y: 1.8, w: 5.6, h: 4.6 };

test('words in a narrow column are set so small that lines can be read', () => {
  const block = {
    kind: 'text',
    id: 'a',
    heading: 'Wie',
    text: 'Per groep laten we geen cijfers zien.',
  } as const;
  const sizeIn = (w: number) =>
    textContent(block, { ...half, w }, colours).find(({ kind }) => kind === 'text');
  expect(sizeIn(5.6)).toMatchObject({ size: 20 });
  expect(sizeIn(2.7)).toMatchObject({ size: 13 });
});

test('two rows of a ranking are taller than many, and fill no more than there is', () => {
  const spec = chartStates()['ranking, sixty schools'] as RankingSpec;
  const highOf = (count: number) => {
    const rows = spec.rows.slice(0, count);
    const part = { rows, skipped: [], remark: null };
    const [chart] = rankingContent({ ...spec, rows, notes: [] }, half, part, colours);
    return (chart as ChartElement).plot.h;
  };
  expect(highOf(2)).toBeCloseTo(2.2);
  expect(highOf(6)).toBeCloseTo(3.6);
  expect(highOf(16)).toBeLessThan(half.h);
});

test('the name of a school stands whole at the end of its line in half a slide', () => {
  const spec = chartStates()['trend, one area'] as TrendSpec;
  const name = 'Mavo Vier Kerkdorpen';
  const named = {
    ...spec,
    notes: [],
    series: spec.series.map((each, index) => (index === 0 ? { ...each, name } : each)),
  };
  const [chart] = trendContent(named, half, colours);
  const { plot } = chart as ChartElement;
  const labels = trendLabels(named, { plot, right: half.x + half.w, size: type.label / 72, dot: markSize });
  expect(labels.map(({ text }) => text).join('|')).toContain(`${name} `);
});
