import { expect, it } from 'vitest';
import { analyseHere } from '../../../electron/analysis/analyse-here.ts';
import { indicatorColumn, microdata, times, wave, workspaceWith } from './workspace.ts';

const question = { indicators: ['STRESS'], areas: [{ level: 'region' as const }] };

it('hears a stop between two questions that were asked at once', async () => {
  const { db } = workspaceWith([microdata([wave(2025, [indicatorColumn('STRESS', times(30, 1, 30, 0))])])]);
  const analysis = analyseHere(db);
  const stop = new AbortController();
  const [first, second] = await Promise.all([
    analysis.run('figures', question, { signal: stop.signal }).then((answer) => {
      stop.abort();
      return answer;
    }),
    analysis.run('figures', question, { signal: stop.signal }),
  ]);
  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
});
