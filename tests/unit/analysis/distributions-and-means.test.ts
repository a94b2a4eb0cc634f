import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { writeFiguresCsv } from '../../../shared/model/figures-csv.ts';
import type { Figure, FigureQuestion, FigureTable } from '../../../shared/model/figure.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { answersWithoutRoom } from '../../../shared/disclosure/room-in-categories.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

let app: TestCore;
beforeAll(async () => {
  app = createTestCore();
  await openSampleCopy(app);
}, 60_000);
afterAll(() => app.dispose());

describe('distributions and means of the sample, asked of the real core', () => {
  it('gives every answer of a question its share, and the shares add up to 100', async () => {
    const { figures } = await ask({ measure: 'distribution', areas: [{ level: 'region' }] });
    expect(figures.map(({ key }) => key.category)).toEqual(['1', '2', '3', '4', '5']);
    const total = figures.map(percentOf).reduce((sum, percent) => sum + percent, 0);
    expect(total).toBeCloseTo(100, 10);
  });

  it('is in keeping with the indicator that is made of it: happy is 4 and 5', async () => {
    const { figures } = await ask({ measure: 'distribution', areas: [{ level: 'region' }] });
    const happy = await ask({ indicators: ['EBGLK3S1'], areas: [{ level: 'region' }] });
    const sum = figures
      .slice(3)
      .map(percentOf)
      .reduce((total, percent) => total + percent, 0);
    expect(sum).toBeCloseTo(percentOf(happy.figures[0]), 10);
  });

  it('gives the mean of the same answers, in the unit of the score', async () => {
    const shares = await ask({ measure: 'distribution', areas: [{ level: 'region' }] });
    const { figures } = await ask({ measure: 'mean', areas: [{ level: 'region' }] });
    const [mean] = figures;
    const byHand = shares.figures.reduce(
      (sum, each) => sum + (Number(each.key.category) * percentOf(each)) / 100,
      0,
    );
    expect(mean?.key).toMatchObject({ measure: 'mean' });
    expect(mean?.value).toMatchObject({ status: 'shown', method: 'mean' });
    expect(percentOf(mean)).toBeCloseTo(byHand, 10);
  });

  it(
    'never hides one answer of a figure alone, nor leaves two to the mean',
    { timeout: 120_000 },
    async () => {
      for (const by of [undefined, 'gender']) {
        const { figures } = await ask({
          measure: 'distribution',
          areas: [{ level: 'school' }],
          ...(by ? { by } : {}),
        });
        let partly = 0;
        for (let at = 0; at < figures.length; at += 5) {
          const answers = figures.slice(at, at + 5);
          const hidden = answers.filter(({ value }) => value.status === 'hidden').length;
          if (hidden > 0 && hidden < 5) partly++;
          expect([0, 3, 4, 5], answers[0]?.key.areaCode).toContain(hidden);
          const reasons = answers.map(({ value }) => (value.status === 'hidden' ? value.reason : null));
          expect(new Set(reasons.filter((reason) => reason !== null)).size).toBeLessThan(2);
        }
        expect(partly).toBeGreaterThan(5);
      }
    },
  );

  it('hides few answers of large areas, and none of the region for what a school hides', async () => {
    for (const [by, least] of [
      [undefined, { region: 1, municipality: 0.75, district: 0.5, school: 0.45 }],
      // Where a bar by gender is hidden for pupils of unknown gender, so is how many answered (docs/decisions/0049).
      ['gender', { region: 1, municipality: 0.25, district: 0.14, school: 0.15 }],
    ] as const) {
      for (const level of ['region', 'municipality', 'district', 'school'] as const) {
        const { figures } = await ask({ measure: 'distribution', areas: [{ level }], ...(by ? { by } : {}) });
        const asked = figures.filter(({ key }) => by === undefined || key.group !== null);
        const shown = asked.filter(({ value }) => value.status === 'shown');
        expect(shown.length / asked.length, `${level} ${by ?? ''}`).toBeGreaterThanOrEqual(least[level]);
      }
    }
  });

  it('does not tell by its reason which hidden answer is small', async () => {
    const { figures } = await ask({
      measure: 'distribution',
      areas: [{ level: 'municipality' }, { level: 'district' }],
    });
    const reasons = figures.flatMap(({ value }) => (value.status === 'hidden' ? [value.reason] : []));
    expect(new Set(reasons)).toEqual(new Set(['few-answers']));
  });

  it('shows no answer given by fewer than five', async () => {
    const { figures } = await ask({
      measure: 'distribution',
      areas: [{ level: 'school' }, { level: 'district' }],
    });
    for (const { value } of figures) {
      if (value.status !== 'shown') continue;
      const answers = Math.round(((value.n ?? 0) * value.percent) / 100);
      expect(answers).toBeGreaterThan(2);
      expect(value.n).toBeGreaterThan(29);
    }
  });

  it('makes WHO-5 of its five questions and averages it', async () => {
    const { figures } = await ask({ indicators: ['WHO5'], measure: 'mean', areas: [{ level: 'school' }] });
    expect(figures.filter(({ value }) => value.status === 'shown').length).toBeGreaterThan(30);
    for (const { value } of figures) {
      if (value.status !== 'shown') continue;
      expect(value.percent).toBeGreaterThan(12);
      expect(value.percent).toBeLessThan(18);
    }
  });

  it('compares answers with the rest and means with the wave before', async () => {
    const rest = await ask({
      measure: 'distribution',
      areas: [{ level: 'municipality' }],
      compare: { with: 'rest' },
    });
    const shown = rest.figures.filter(({ comparison }) => comparison?.status === 'shown');
    expect(shown.length).toBeGreaterThan(12);
    const verdicts = shown.map(({ comparison }) =>
      comparison?.status === 'shown' ? comparison.verdict : null,
    );
    expect(verdicts).not.toContain('gunstiger');
    const means = await ask({ measure: 'mean', areas: [{ level: 'region' }], compare: { with: 'wave' } });
    const before = await ask({ measure: 'mean', areas: [{ level: 'region' }], waves: [2023] });
    const [mean] = means.figures;
    const difference = mean?.comparison?.status === 'shown' ? mean.comparison.difference : null;
    expect(difference).toBeCloseTo(percentOf(mean) - percentOf(before.figures[0]), 10);
  });

  it('compares each answer of a group with that of another group', async () => {
    const { figures, breakdown } = await ask({
      measure: 'distribution',
      areas: [{ level: 'region' }],
      by: 'gender',
      compare: { with: 'group' },
    });
    const [first] = breakdown?.groups ?? [];
    const groups = figures.filter(({ key }) => key.group !== null && key.group !== first?.code);
    expect(groups).toHaveLength(5);
    for (const figure of groups) {
      const other = figures.find(
        ({ key }) => key.group === first?.code && key.category === figure.key.category,
      );
      if (figure.value.status !== 'shown' || other?.value.status !== 'shown') {
        expect(figure.comparison?.status).not.toBe('shown');
        continue;
      }
      expect(figure.comparison).toMatchObject({
        status: 'shown',
        compareTo: { kind: 'group', group: { code: first?.code } },
      });
      const difference = figure.comparison?.status === 'shown' ? figure.comparison.difference : null;
      expect(difference).toBeCloseTo(percentOf(figure) - percentOf(other), 10);
    }
    expect(groups.filter(({ comparison }) => comparison?.status === 'shown')).toHaveLength(5);
  });

  it.each([
    [{ indicators: ['EBGLK3S1'], measure: 'mean' }, 'is geen gemiddelde te maken'],
    [{ indicators: ['WHO5'], measure: 'distribution' }, 'is geen verdeling van antwoorden te maken'],
    [{ indicators: ['EBGLK301'] }, 'is geen percentage te maken'],
    [{ measure: 'mean', compare: { with: 'group' } }, 'alleen met een uitsplitsing'],
    [{ measure: 'mean', standardise: { by: ['gender'] } }, 'alleen bij percentages'],
    [{ indicators: ['VR_RAPPORTCIJFER'], measure: 'distribution', by: 'age' }, 'is zo niet uit te splitsen'],
  ] as const)('refuses %j in words', async (question, words) => {
    const issue = await refused({ areas: [{ level: 'region' }], ...question });
    expect(issue.title).toContain(words);
  });

  it('takes all indicators for those that have the measure', async () => {
    const means = await ask({ indicators: 'all', measure: 'mean', areas: [{ level: 'region' }] });
    expect(means.indicators.map(({ code }) => code).sort()).toEqual(['EBGLK301', 'VR_RAPPORTCIJFER', 'WHO5']);
    const percentages = await ask({ indicators: 'all', areas: [{ level: 'region' }] });
    expect(percentages.indicators.some(({ scale }) => scale !== undefined)).toBe(false);
  });

  it('writes category and measure at the end of the csv', async () => {
    const rows = writeFiguresCsv(await ask({ measure: 'distribution', areas: [{ level: 'region' }] })).split(
      '\n',
    );
    expect(rows[0]).toMatch(/,marks,category,measure$/);
    expect(rows[5]).toMatch(/,5,percent$/);
    const mean = writeFiguresCsv(await ask({ measure: 'mean', areas: [{ level: 'region' }] })).split('\n');
    expect(mean[1]).toMatch(/,,mean$/);
  });
});

describe('hidden answers beside a mean', () => {
  const room = (...answers: (readonly [score: number, count: number, set?: string])[]) =>
    answersWithoutRoom(
      answers.map(([score, count, set = '']) => ({ score, count, set })),
      5,
    ).map(({ score }) => score);

  it('leaves no room for two, and room for three of which each may be large', () => {
    expect(room([1, 3], [2, 20])).toEqual([1, 2]);
    expect(room([1, 3], [2, 20], [3, 40])).toEqual([]);
    // One at the lowest score and all others at the highest: nothing can move.
    expect(room([1, 0], [2, 0], [3, 30])).toEqual([1, 2, 3]);
    expect(room()).toEqual([]);
  });

  it('takes answers of which the number together is known as a set of their own', () => {
    // 1, 2 and 3 can still change places, and 4 and 5 as long as the others make up for it.
    expect(room([1, 20], [2, 20], [3, 20], [4, 20, 'yes'], [5, 20, 'yes'])).toEqual([]);
    expect(room([1, 20], [2, 20], [3, 20], [5, 20, 'yes'])).toEqual([5]);
    // Two sets of two: what one gains the other must lose.
    expect(room([1, 20], [2, 20], [4, 2, 'yes'], [5, 1, 'yes'])).toEqual([1, 2, 4, 5]);
  });
});

async function dispatch(question: Partial<FigureQuestion> & Pick<FigureQuestion, 'areas'>) {
  return app.core.dispatch('figures.ask', { indicators: ['EBGLK301'], waves: [2025], ...question }, 'ask');
}

async function ask(question: Partial<FigureQuestion> & Pick<FigureQuestion, 'areas'>): Promise<FigureTable> {
  const answer = await dispatch(question);
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value as FigureTable;
}

async function refused(question: Partial<FigureQuestion> & Pick<FigureQuestion, 'areas'>): Promise<Issue> {
  const answer = await dispatch(question);
  if (answer.ok) throw new Error('It was answered');
  return answer.issue;
}

function percentOf(figure: Figure | undefined): number {
  if (figure?.value.status !== 'shown') throw new Error(`${figure?.key.areaCode} is not shown`);
  return figure.value.percent;
}
