import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figure, FigureQuestion, FigureTable } from '../../shared/model/figure.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../support/test-core.ts';
import { expectClose } from './expect-close.ts';

interface GoldenFigure {
  readonly indicator?: string;
  readonly category?: string;
  /** '' is the region. */
  readonly area: string;
  readonly n: number;
  readonly percent: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
  readonly df: number;
  readonly deff: number;
}
const golden = JSON.parse(readFileSync(new URL('sample-scales.json', import.meta.url), 'utf8')) as {
  readonly means: readonly GoldenFigure[];
  readonly shares: readonly GoldenFigure[];
};

let app: TestCore;
beforeAll(async () => {
  app = createTestCore();
  await openSampleCopy(app);
}, 60_000);
afterAll(() => app.dispose());

describe('questions and scores of the sample are what R survey makes of the same files', () => {
  it('means of EBGLK301, a mark and WHO-5, of the region and its municipalities', async () => {
    const figures = await ask({ indicators: ['EBGLK301', 'VR_RAPPORTCIJFER', 'WHO5'], measure: 'mean' });
    compareAll(
      figures,
      golden.means,
      ({ key }) => [key.indicator, areaOf(key)].join(' '),
      ({ indicator, area }) => [indicator, area].join(' '),
      0.6,
    );
  });

  it('shares of the five answers to EBGLK301', async () => {
    const figures = await ask({ indicators: ['EBGLK301'], measure: 'distribution' });
    compareAll(
      figures,
      golden.shares,
      ({ key }) => [key.category, areaOf(key)].join(' '),
      ({ category, area }) => [category, area].join(' '),
      // Beside what is made of them fewer answers may be shown.
      0.7,
    );
  });
});

function compareAll(
  figures: readonly Figure[],
  expected: readonly GoldenFigure[],
  nameOf: (figure: Figure) => string,
  nameOfGolden: (golden: GoldenFigure) => string,
  leastShown: number,
): void {
  const byName = new Map(expected.map((each) => [nameOfGolden(each), each]));
  expect(figures.length).toBe(expected.length);
  let shown = 0;
  for (const figure of figures) {
    const name = nameOf(figure);
    const { value } = figure;
    const own = byName.get(name);
    if (own === undefined) throw new Error(`R has no figure for ${name}`);
    if (value.status !== 'shown') continue;
    shown++;
    expect(value.n, name).toBe(own.n);
    for (const part of ['percent', 'se', 'lower', 'upper', 'df', 'deff'] as const)
      expectClose(value[part], own[part], `${name} ${part}`);
  }
  expect(shown).toBeGreaterThan(expected.length * leastShown);
}

async function ask(question: Pick<FigureQuestion, 'indicators' | 'measure'>): Promise<readonly Figure[]> {
  const areas = [{ level: 'region' as const }, { level: 'municipality' as const }];
  const answer = await app.core.dispatch(
    'figures.ask',
    { areas, waves: [2025], psu: 'school', ...question },
    'ask',
  );
  if (!answer.ok) throw new Error(answer.issue.title);
  return (answer.value as FigureTable).figures;
}

function areaOf({ level, areaCode }: Figure['key']): string {
  return level === 'region' ? '' : areaCode;
}
