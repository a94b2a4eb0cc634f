import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Level } from '../../shared/model/area.ts';
import type { Figure, FigureQuestion, FigureTable, Psu } from '../../shared/model/figure.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../support/test-core.ts';
import { expectClose } from './expect-close.ts';

/** As sample-combinations.R writes it. */
interface GoldenGroup {
  readonly area: string;
  readonly group: string;
  readonly n: number;
  readonly yes: number;
  readonly percent: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  readonly df: number;
}
interface Golden {
  readonly questions: readonly {
    readonly level: Level;
    readonly psu: Psu;
    readonly wave: number;
    readonly indicator: string;
    readonly figures: readonly GoldenGroup[];
  }[];
  readonly against: readonly {
    readonly area: string;
    readonly group: string;
    readonly difference: number;
    readonly p: number;
  }[];
}

const golden = JSON.parse(
  readFileSync(new URL('sample-combinations.json', import.meta.url), 'utf8'),
) as Golden;

let app: TestCore;
beforeAll(async () => {
  app = createTestCore();
  await openSampleCopy(app);
});
afterAll(() => app.dispose());

async function ask(question: FigureQuestion): Promise<readonly Figure[]> {
  const answer = await app.core.dispatch('figures.ask', question, 'ask');
  if (!answer.ok) throw new Error(answer.issue.title);
  return (answer.value as FigureTable).figures;
}

const by = 'gender × class';

describe('figures by gender and class at once are what R survey makes of the interaction', () => {
  it.each(golden.questions)('of $indicator by $level in $wave, with $psu as unit', async (asked) => {
    const { indicator, level, wave, psu } = asked;
    const figures = await ask({ indicators: [indicator], areas: [{ level }], waves: [wave], psu, by });
    let compared = 0;
    for (const expected of asked.figures) {
      const figure = figures.find(
        ({ key }) => key.group === expected.group && (level === 'region' || key.areaCode === expected.area),
      );
      if (figure === undefined) throw new Error(`${expected.area} ${expected.group} is not answered`);
      const { value } = figure;
      // Whoever is few is hidden; whoever is shown is not few.
      if (value.status !== 'shown') continue;
      compared++;
      expect(value.n).toBe(expected.n);
      expect(Math.min(expected.yes, expected.n - expected.yes)).toBeGreaterThanOrEqual(5);
      for (const name of ['percent', 'se', 'lower', 'upper', 'df'] as const) {
        expectClose(value[name], expected[name], `${expected.area} ${expected.group} ${name}`);
      }
    }
    expect(compared).toBeGreaterThanOrEqual(asked.figures.length / 2);
  });

  it('and of a group of a municipality against the same group in the rest of the region', async () => {
    const figures = await ask({
      indicators: ['SBSSK3S6'],
      areas: [{ level: 'municipality' }],
      waves: [2025],
      psu: 'respondent',
      by,
      compare: { with: 'rest', groupsOnly: true },
    });
    for (const { area, group, difference, p } of golden.against) {
      const found = figures.find(({ key }) => key.areaCode === area && key.group === group);
      if (found?.comparison?.status !== 'shown') throw new Error(`${area} ${group} is not compared`);
      expectClose(found.comparison.difference, difference, `${area} ${group} difference`);
      expectClose(found.comparison.p, p, `${area} ${group} p`);
    }
  });
});
