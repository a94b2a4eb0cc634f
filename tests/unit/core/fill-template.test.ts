import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { Progress } from '../../../shared/contract/door.ts';
import { indicatorsOf } from '../../../shared/model/chart-request.ts';
import { createTestCore, type TestCore } from '../../support/test-core.ts';

// The template chooses from the well-known indicators alone where that is the same story, and else from all; and it asks
// only of those that the story rests on.
let test: TestCore;
beforeEach(() => {
  test = createTestCore();
});
afterEach(() => test.dispose());

it('tells of the well-known indicators where they were asked in every wave', async () => {
  await importWave(2021, ['EBGLK3S1', 'SBSSK3S6', 'LBAGK3S1']);
  await importWave(2023, ['EBGLK3S1', 'SBSSK3S6', 'LBAGK3S1']);
  expect(await askedFor('GM9901')).toEqual(['ranking SBSSK3S6 2023', 'trend EBGLK3S1', 'bars EBGLK3S1 2023']);
});

it('tells of what else was asked in the newest wave, where the well-known ones were not', async () => {
  await importWave(2021, ['EBGLK3S1', 'SBSSK3S6', 'LBAGK3S1']);
  await importWave(2023, ['LBAGK3S1']);
  expect(await askedFor('GM9901')).toEqual(['ranking LBAGK3S1 2023', 'trend LBAGK3S1', 'bars LBAGK3S1 2023']);
});

it('tells of what else is shown in the newest wave, where the well-known ones are hidden', async () => {
  await importWave(2021, ['EBGLK3S1', 'SBSSK3S6', 'LBAGK3S1']);
  await importWave(2023, ['EBGLK3S1', 'SBSSK3S6', 'LBAGK3S1'], ['EBGLK3S1', 'SBSSK3S6']);
  expect(await askedFor('GM9901')).toEqual(['ranking LBAGK3S1 2023', 'trend LBAGK3S1', 'bars LBAGK3S1 2023']);
});

it('says how many indicators are looked through, and makes no story when it is stopped', async () => {
  const indicators = ['EBGLK3S1', 'SBSSK3S6', 'LBAGK3S1', 'EEGEK3S1', 'EBVVK3S1', 'ARHBK3S1', 'MMPPK3S1'];
  await importWave(2023, indicators, ['EBGLK3S1', 'SBSSK3S6']);
  const told: Progress[] = [];
  const stopListening = test.core.onProgress((progress) => told.push(progress));
  await askedFor('GM9901');
  stopListening();
  const phases = new Set(told.map(({ phase }) => phase));
  expect([...phases]).toEqual([
    'Het verhaal wordt gevuld: de cijfers van het sjabloon',
    'Het verhaal wordt gevuld: de cijfers van alle indicatoren',
  ]);
  for (const { done, total, unit } of told) {
    expect(unit).toBe('indicators');
    expect(done).toBeLessThan(total);
  }
  const ofAll = told.filter(({ phase }) => phase.endsWith('alle indicatoren'));
  // Two are hidden by now, and of the five others one is enough.
  expect(ofAll.map(({ done, total }) => [done, total])).toEqual([[2, 3]]);

  const before = (await value('story.list', {})).stories.length;
  test.core.onProgress(({ operationId }) => test.core.cancel(operationId));
  const area = { level: 'municipality', code: 'GM9901' } as const;
  const stopped = await test.core.dispatch('story.create', { template: 'wethouder', area }, 'stopped');
  expect(stopped).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
  expect((await value('story.list', {})).stories).toHaveLength(before);
});

/** Five schools of sixty, a third says yes in each; of the rare indicators hardly anybody does. */
async function importWave(wave: number, indicators: readonly string[], rare: readonly string[] = []) {
  const header = ['Onderzoeksjaar', 'Schoolcode', 'Gemeentecode', 'KLAS', 'GENDER', ...indicators].join(';');
  const rows = Array.from({ length: 300 }, (_, pupil) => {
    const answers = indicators.map((code, place) =>
      rare.includes(code) ? Number(pupil < 2) : Number((pupil * 41 + place * 13) % 97 < 33),
    );
    return [wave, 990901 + (pupil % 5), 9901, 1 + (pupil % 2), 1 + (Math.floor(pupil / 2) % 2), ...answers];
  });
  const file = path.join(test.folder, `GMJ_proef_${String(wave)}.csv`);
  writeFileSync(file, `\ufeff${[header, ...rows.map((row) => row.join(';'))].join('\r\n')}\r\n`);
  const { proposalId } = await value('import.inspect', { file: { kind: 'path', path: file } });
  await value('import.commit', { proposalId });
}

/** What the charts of the story ask. */
async function askedFor(code: string): Promise<string[]> {
  const { slides } = await value('story.create', {
    template: 'wethouder',
    area: { level: 'municipality', code },
  });
  return slides.flatMap((slide) => {
    if (slide.kind !== 'chart') return [];
    const { request } = slide.chart;
    const wave = request.kind === 'ranking' || request.kind === 'bars' ? ` ${String(request.wave)}` : '';
    return [`${request.kind} ${indicatorsOf(request).join(' ')}${wave}`];
  });
}

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}
