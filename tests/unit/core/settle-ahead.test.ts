import { expect, it, vi } from 'vitest';
import type { Analyst } from '../../../electron/analysis/analyst.ts';
import { settleProtection } from '../../../electron/core/explore/settle-ahead.ts';
import { settleGroups } from '../../../electron/core/explore/settle-groups.ts';
import { success } from '../../../shared/base/result.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { FigureQuestion } from '../../../shared/model/figure.ts';
import { indicator } from '../../support/explore-options.ts';

const stress = indicator('SBSSK3S6', 'Vaak stress', [2023, 2025], 'microdata', [
  'country',
  'region',
  'school',
]);
const chart = {
  kind: 'number',
  indicator: 'SBSSK3S6',
  wave: 2025,
  area: { level: 'region', code: 'REGIO' },
  reference: null,
} as const satisfies ChartRequest;

it('settles at every level: the country may be published, and says nothing of the pupils', async () => {
  const { analyst, asked } = analystOf(['gender']);
  await settleProtection(analyst, [stress], { signal: new AbortController().signal });
  expect(asked.map(({ areas }) => areas.map(({ level }) => level))).toEqual([
    ['country', 'region', 'school'],
  ]);
});

it('settles first what a first chart and a story begin with', async () => {
  const { analyst, asked } = analystOf(['gender']);
  const other = indicator('LBAGK3S20', 'Ander', [2025], 'microdata', ['region']);
  await settleProtection(analyst, [other, stress], { signal: new AbortController().signal });
  expect(asked.map(({ indicators }) => indicators)).toEqual([['SBSSK3S6'], ['LBAGK3S20']]);
});

it('settles the groups of the chart that is looked at, in its wave', async () => {
  const { analyst, asked } = analystOf(['gender', 'age']);
  settleGroups(analyst, chart);
  await vi.waitFor(() => expect(asked.map(({ by }) => by)).toEqual(['gender', 'age']));
  expect(asked.map(({ waves }) => waves)).toEqual([[2025], [2025]]);
});

it('leaves the groups of a chart for those of the next', async () => {
  const { analyst, asked } = analystOf(['gender', 'age', 'class'], () => {
    if (asked.length === 1) settleGroups(analyst, { ...chart, wave: 2023 });
  });
  settleGroups(analyst, chart);
  const inWave = (wave: number) => asked.filter(({ waves }) => waves?.[0] === wave).map(({ by }) => by);
  await vi.waitFor(() => expect(inWave(2023)).toEqual(['gender', 'age', 'class']));
  expect(inWave(2025)).toEqual(['gender']);
});

/** Answers what can be asked, and notes which figures were asked for. */
function analystOf(breakdowns: readonly string[], onFigures: () => void = () => undefined) {
  const asked: FigureQuestion[] = [];
  const options = {
    indicators: [stress],
    breakdowns: breakdowns.map((name) => ({ name, label: name, groups: [], waves: [2023, 2025] })),
  };
  const run = (name: string, question: unknown) => {
    if (name === 'options') return Promise.resolve(success(options));
    asked.push(question as FigureQuestion);
    onFigures();
    return Promise.resolve(success({}));
  };
  // The two analyses that settling asks, as far as it reads their answers.
  return { analyst: { run, close: () => undefined } as unknown as Analyst, asked };
}
