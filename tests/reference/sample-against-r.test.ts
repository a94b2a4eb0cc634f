import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Level } from '../../shared/model/area.ts';
import type { Figure, FigureTable, Psu } from '../../shared/model/figure.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../support/test-core.ts';
import { expectClose } from './expect-close.ts';

/** As sample-against-r.R writes it. */
interface GoldenFigure {
  readonly indicator: string;
  readonly wave: number;
  readonly area: string;
  readonly group: string | null;
  /** 'shown', or the reason that nothing is. */
  readonly status: string;
  readonly n?: number;
  readonly nMissing?: number;
  readonly notApplicable?: number;
  readonly percent?: number;
  readonly se?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly df?: number;
  readonly deff?: number;
}
interface GoldenQuestion {
  readonly level: Level;
  readonly indicators: readonly string[];
  readonly by: string | null;
  readonly psu: Psu;
  readonly waves: readonly number[];
  readonly answeredWith: Psu;
  readonly figures: readonly GoldenFigure[];
}

const golden = JSON.parse(readFileSync(new URL('sample-against-r.json', import.meta.url), 'utf8')) as {
  readonly rows: Readonly<Record<string, number>>;
  readonly questions: readonly GoldenQuestion[];
};

let app: TestCore;
beforeAll(async () => {
  app = createTestCore();
  await openSampleCopy(app);
});
afterAll(() => app.dispose());

async function ask({ indicators, level, by, psu, waves }: GoldenQuestion): Promise<FigureTable> {
  const question = { indicators, areas: [{ level }], waves, psu, ...(by === null ? {} : { by }) };
  const answer = await app.core.dispatch('figures.ask', question, 'ask');
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value as FigureTable;
}

describe('the sample, from its files to the answer, is what R survey makes of the same files', () => {
  it('is the sample the golden values were made of', async () => {
    const data = await app.core.dispatch('data.list', {}, 'list');
    if (!data.ok) throw new Error(data.issue.title);
    const { datasets } = data.value as {
      datasets: readonly { wave: number; rows: number; fileName: string }[];
    };
    const monitors = datasets.filter(({ fileName }) => fileName.startsWith('GMJ_'));
    expect(Object.fromEntries(monitors.map(({ wave, rows }) => [wave, rows]))).toEqual(golden.rows);
  });

  for (const question of golden.questions) {
    const { level, indicators, by, waves, psu } = question;
    it(`${indicators.join(' ')} per ${level}${by === null ? '' : ` by ${by}`}, ${waves.join(' ')}, ${psu}`, async () => {
      const { figures } = await ask(question);
      const byKey = new Map(figures.map((figure) => [keyOf(figure), figure]));
      for (const expected of question.figures) {
        const { indicator, wave, area, group } = expected;
        const key = [indicator, wave, area, group ?? ''].join(' ');
        const figure = byKey.get(key);
        if (figure === undefined) throw new Error(`R has a figure for ${key}, we do not`);
        byKey.delete(key);
        compare(figure, expected, question, key);
      }
      // What R has no rows for, nobody may have a figure for: a column of another wave, a group nobody is in.
      for (const [key, { value }] of byKey) expect(value.status, key).toBe('unavailable');
    });
  }
});

function keyOf({ key: { indicator, wave, areaCode, group } }: Figure): string {
  return [indicator, wave, areaCode, group ?? ''].join(' ');
}

function compare(
  { value, marks }: Figure,
  expected: GoldenFigure,
  { psu, answeredWith }: GoldenQuestion,
  key: string,
): void {
  if (value.status !== 'shown') {
    expect(Object.keys(value).sort(), key).toEqual(['reason', 'status']);
    // The script knows what a figure hides by itself; what protects another is for the attacker's test.
    expect(value.reason, key).toBe(
      value.reason === 'protects-another-figure' && expected.status === 'shown'
        ? value.reason
        : expected.status,
    );
    return;
  }
  expect(expected.status, key).toBe('shown');
  expect(
    {
      n: value.n,
      isManyMissing: marks.includes('many-missing'),
      isOfThoseAsked: marks.includes('not-applicable'),
    },
    key,
  ).toEqual({
    n: expected.n,
    isManyMissing: isManyMissing(expected),
    isOfThoseAsked: (expected.notApplicable ?? 0) > 0,
  });
  expect(value.method, key).toBe('logit');
  expect(marks.includes('psu-respondent'), key).toBe(psu !== answeredWith);
  for (const name of ['percent', 'se', 'lower', 'upper', 'df', 'deff'] as const)
    expectClose(value[name], expected[name] ?? null, `${key} ${name}`);
}

/** What is told of those without an answer; that number itself is told nowhere, nor that of who did not get the question. */
function isManyMissing({ n = 0, nMissing = 0 }: GoldenFigure): boolean {
  return nMissing > 0.2 * (n + nMissing);
}
