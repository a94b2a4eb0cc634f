import { expect, it } from 'vitest';
import { failure } from '../../../shared/base/result.ts';
import { shownHere } from '../../../electron/core/stories/shown-here.ts';
import type { Analyst } from '../../../electron/analysis/analyst.ts';

it('asks all there is to ask before the first is answered, and tells how far it is', async () => {
  const asked: { readonly indicators: readonly string[]; readonly answer: () => void }[] = [];
  const analysis = {
    run: (_: string, { indicators }: { readonly indicators: readonly string[] }) =>
      new Promise((resolve) => {
        const figures = indicators.map((indicator) => ({ key: { indicator }, value: { status: 'shown' } }));
        asked.push({ indicators, answer: () => resolve({ ok: true, value: { figures } }) });
      }),
  } as unknown as Analyst;
  const here = shownHere({ level: 'school', code: '990101' }, analysis);
  const wanted = Array.from({ length: 8 }, (_, place) => ({ indicator: `I${String(place)}`, wave: 2025 }));
  const steps: string[] = [];

  const done = here.ask(wanted, (count, total) => steps.push(`${String(count)}/${String(total)}`), {
    signal: new AbortController().signal,
  });
  expect(asked.map(({ indicators }) => indicators.length)).toEqual([6, 2]);
  expect(steps).toEqual(['0/8']);

  asked.at(0)?.answer();
  await Promise.resolve().then(() => new Promise((resolve) => setTimeout(resolve)));
  expect(steps).toEqual(['0/8', '6/8']);
  asked.at(1)?.answer();
  await done;
  expect(here.unknown(wanted)).toEqual([]);
});

it('ends with the trouble of one of several that were asked', async () => {
  const issue = { kind: 'cancelled', title: 'Gestopt.', next: '' } as const;
  const analysis = { run: () => Promise.resolve(failure(issue)) } as unknown as Analyst;
  const here = shownHere({ level: 'school', code: '990101' }, analysis);
  const wanted = [2023, 2025].map((wave) => ({ indicator: 'I', wave }));
  await expect(
    here.ask(wanted, () => undefined, { signal: new AbortController().signal }),
  ).rejects.toMatchObject({ issue });
});
