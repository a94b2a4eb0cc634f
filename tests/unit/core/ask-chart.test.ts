import { expect, test } from 'vitest';
import type { Analyst } from '../../../electron/analysis/analyst.ts';
import { askChart } from '../../../electron/core/explore/ask-chart.ts';
import type { WorkspaceDatabase } from '../../../electron/store/database.ts';
import type { RequestOf } from '../../../shared/model/chart-request.ts';

test('asks all that a chart needs at once, so that nothing patient is taken up in between', () => {
  const asked: string[] = [];
  const analysis: Analyst = {
    run(name) {
      asked.push(name);
      return new Promise(() => undefined);
    },
    close: () => undefined,
  };
  // Shapes are the only thing it reads itself, of a map.
  const db = {} as WorkspaceDatabase;
  const { signal } = new AbortController();
  void askChart({ db, analysis }, funnel, { operationId: '1', signal, report: () => undefined });
  expect(asked).toEqual(['figures', 'funnel']);
});

const funnel: RequestOf<'funnel'> = {
  kind: 'funnel',
  indicator: 'STRESS',
  level: 'school',
  within: null,
  wave: 2025,
  reference: null,
};
