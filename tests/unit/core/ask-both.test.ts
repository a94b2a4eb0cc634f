import { expect, it } from 'vitest';
import { askBoth } from '../../../electron/core/explore/ask-both.ts';
import type { Analyst } from '../../../electron/analysis/analyst.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';

const question = { indicators: 'all', areas: [{ level: 'region' }] } as const;
const percents = tableOf('a', [2021, 2025]);
const means = tableOf('score', [2023, 2025]);

it('asks of percentages and of means, and lays the answers in one table', async () => {
  const table = await ask(['percent', 'mean'], { value: means });
  expect(table.figures.map(({ key }) => key.indicator)).toEqual(['a', 'score']);
  expect(table.indicators.map(({ code }) => code)).toEqual(['a', 'score']);
  expect(table.waves).toEqual([2021, 2023, 2025]);
});

it('asks nothing of means where nothing has any', async () => {
  expect(await ask(['percent', 'distribution'], null)).toEqual(percents);
});

it('keeps the percentages of a handout of before, which has no means', async () => {
  expect(await ask(['percent', 'mean'], { issue: 'not-found' })).toEqual(percents);
});

it('does not pass over means that could not be asked for another reason', async () => {
  await expect(ask(['percent', 'mean'], { issue: 'cancelled' })).rejects.toThrow();
});

/** null: means may not be asked. */
function ask(
  measures: AvailableIndicator['measures'],
  answer: { readonly value: FigureTable } | { readonly issue: Issue['kind'] } | null,
) {
  const analysis = {
    run: (_name: string, asked: { readonly measure?: string }) => {
      if (asked.measure === undefined) return Promise.resolve({ ok: true, value: percents });
      if (answer === null) throw new Error('Asked of means');
      return Promise.resolve(
        'value' in answer
          ? { ok: true, value: answer.value }
          : { ok: false, issue: { kind: answer.issue, title: '', next: '' } },
      );
    },
  } as unknown as Analyst;
  const available = [{ measures }] as unknown as readonly AvailableIndicator[];
  return askBoth(analysis, available, { signal: new AbortController().signal }).figures(question);
}

function tableOf(code: string, waves: readonly number[]): FigureTable {
  return {
    ...{ indicators: [{ code }], figures: [{ key: { indicator: code } }], waves },
    ...{ areas: [], sources: [] },
  } as unknown as FigureTable;
}
