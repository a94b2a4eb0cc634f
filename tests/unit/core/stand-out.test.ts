import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { findingSentence } from '../../../shared/language/nl/stand-out.ts';
import { explainUnknown, nothingFound } from '../../../shared/language/stand-out-panel.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import { indicatorsOf } from '../../../shared/model/chart-request.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import type { Finding, StandOut } from '../../../shared/model/stand-out.ts';
import { defaultSettings } from '../../../shared/model/workspace.ts';
import { adjustPValues } from '../../../shared/statistics/adjust-p-values.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeAll(async () => {
  test = createTestCore();
  await openSampleCopy(test);
});
afterAll(() => test.dispose());

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

const elzermonde = { level: 'municipality', code: 'GM9901' } as const;
const havenlicht = { level: 'school', code: '990102' } as const;
const smallSchool = { level: 'school', code: '990110' } as const;
const stress = 'SBSSK3S6';

it('finds what was planted: a school with more stress, girls with more stress, and stress that grows', async () => {
  const school = await value('standout.ask', { area: havenlicht });
  expect(school.comparedWith).toBe('rest');
  const differs = new Map(school.differences.found.map((found) => [found.indicator, found.verdict]));
  expect(differs.get(stress)).toBe('ongunstiger');

  const { groups, trends } = await value('standout.ask', { area: elzermonde });
  const girls = groups.found.find(
    ({ indicator, breakdown }) => indicator === stress && breakdown.name === 'gender',
  );
  expect(girls).toMatchObject({ largest: { label: 'Meisje' }, smallest: { label: 'Jongen' } });
  const growing = trends.found.find(({ indicator }) => indicator === stress);
  expect(growing).toMatchObject({ verdict: 'ongunstiger' });
  expect(growing?.points.map(({ wave }) => wave)).toEqual([2019, 2021, 2023, 2025]);
});

it('says the same figures and p as the questions it asks, corrected over percentages and means together', async () => {
  const { differences, wave } = await value('standout.ask', { area: havenlicht });
  const question = { ...allOf(havenlicht), waves: [wave], compare: { with: 'rest' } } as const;
  const percents = await value('figures.ask', question);
  const means = await value('figures.ask', { ...question, measure: 'mean' });
  const figures = [...percents.figures, ...means.figures];
  const tested = figures.flatMap(({ key, comparison }) =>
    comparison?.status === 'shown' && comparison.p !== null ? [{ code: key.indicator, p: comparison.p }] : [],
  );
  const corrected = adjustPValues(
    tested.map(({ p }) => p),
    'bh',
  );
  expect(means.comparing?.family).toBeGreaterThan(0);
  expect(differences.family).toBe(tested.length);
  expect(differences.means).toBe(means.comparing?.family);
  expect(differences.found.length).toBeGreaterThan(0);
  for (const found of differences.found) {
    const figure = figures.find(({ key }) => key.indicator === found.indicator);
    expect(figure?.value).toMatchObject({ status: 'shown', percent: found.percent });
    expect(figure?.comparison).toMatchObject({ difference: found.difference });
    expect(found.pAdjusted).toBe(corrected[tested.findIndex(({ code }) => code === found.indicator)]);
    expect(found.percent - found.other).toBeCloseTo(found.difference, 9);
  }
  const sizes = differences.found.map(({ effect }) => Math.abs(effect));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

it('tells of scores among percentages, by the spread of their answers, each with its chart', async () => {
  const standOut = await value('standout.ask', { area: elzermonde });
  const score = standOut.groups.found.find(
    ({ measure, breakdown }) => measure === 'mean' && breakdown.name === 'gender',
  );
  if (!score) throw new Error('In the sample boys and girls differ in a score.');
  const { table } = await value('charts.ask', score.chart);
  const shown = table.figures.flatMap(({ value }) => (value.status === 'shown' ? [value.percent] : []));
  expect(shown).toEqual(expect.arrayContaining([score.largest.percent, score.smallest.percent]));
  const asked = { ...allOf(elzermonde), indicators: [score.indicator], waves: [standOut.wave] };
  const [own] = (await value('figures.ask', { ...asked, measure: 'mean' })).figures;
  if (own?.value.status !== 'shown') throw new Error('The score of a municipality is shown.');
  const { n, se, deff } = own.value;
  const spread = Math.sqrt(((n ?? NaN) * (se ?? NaN) ** 2) / (deff ?? NaN));
  expect(score.effect).toBeCloseTo(score.difference / spread, 12);
  // As a share of the way along a scale of 1 to 10 or so it would be far smaller, and last of all.
  expect(score.effect).toBeGreaterThan(0.1);
});

it('gives each finding a chart that shows its figure, and a sentence with its percentages', async () => {
  const standOut = await value('standout.ask', { area: elzermonde });
  const [trend] = standOut.trends.found;
  const [gap] = standOut.groups.found;
  if (!trend || !gap) throw new Error('The sample has a trend and a gap.');
  const last = trend.points.at(-1)?.percent ?? NaN;
  await expectShown(trend, last);
  await expectShown(gap, gap.largest.percent);
  expect(findingSentence(trend, standOut.area)).toContain(`naar ${writePercent(last)} in 2025`);
  expect(findingSentence(gap, standOut.area)).toContain(
    `${writePercent(gap.largest.percent)} tegen ${writePercent(gap.smallest.percent)}`,
  );

  async function expectShown(finding: Finding, percent: number) {
    const { table } = await value('charts.ask', finding.chart);
    expect(indicatorsOf(finding.chart)).toEqual([finding.indicator]);
    const shown = table.figures.map((figure) =>
      figure.value.status === 'shown' ? figure.value.percent : null,
    );
    expect(shown).toContain(percent);
  }
});

it('says that nothing stands out where all can be chance', async () => {
  const standOut = await value('standout.ask', { area: elzermonde });
  expect(standOut.differences).toMatchObject({ found: [], judged: standOut.differences.family });
  expect(nothingFound('difference', standOut)).toMatch(
    /^In vergelijking met elders valt niets op\. Alle \d+ verschillen .* kunnen toeval zijn/,
  );
});

it('tells nothing of what is hidden but that it is, and why', async () => {
  const areas = [smallSchool, { level: 'school', code: '990305' }, havenlicht] as const;
  for (const area of areas) {
    const standOut = await value('standout.ask', { area });
    const { wave } = standOut;
    const shown = new Set<string>();
    const hidden = new Set<string>();
    const collect = ({ figures }: FigureTable) =>
      figures.forEach(({ key, value: { status } }) => {
        const name = [key.indicator, key.wave, key.groupVariable ?? '', key.group ?? ''].join('|');
        (status === 'shown' ? shown : hidden).add(name);
      });
    for (const measure of ['percent', 'mean'] as const) {
      collect(await value('figures.ask', { ...allOf(area), measure }));
      for (const by of ['gender', 'class', 'education'] as const) {
        collect(await value('figures.ask', { ...allOf(area), measure, waves: [wave], by }));
      }
    }
    expect(hidden.size).toBeGreaterThan(0);
    for (const name of figuresTold(standOut)) expect(shown).toContain(name);
    // No number of the area but those of shown figures, and counts of topics.
    expect(Object.keys(standOut.unknown).sort()).toEqual([
      'breakdowns',
      'changed',
      'notAsked',
      'waves',
      'withheld',
    ]);
  }
});

it('says of a school where everything is hidden what is not known, and no finding', async () => {
  const standOut = await value('standout.ask', { area: smallSchool });
  const found = [standOut.differences, standOut.groups, standOut.trends];
  expect(found.map(({ judged, family }) => ({ judged, family }))).toEqual([none, none, none]);
  const told = explainUnknown(standOut)
    .flatMap(({ sentences }) => sentences)
    .join('\n');
  expect(told).toContain('Verborgen: minder dan 30 leerlingen.');
  expect(told).toContain('Gender: deze groepen laten we hier niet zien.');
  expect(told).toContain('een verschil zegt niet wat de oorzaak is');
  expect(told).not.toMatch(/NaN|undefined|null/);
});

it('goes by the rule of the workspace, and says so', async () => {
  const settings = { ...defaultSettings, organisation: 'GGD Proef' };
  await value('workspace.settings', { ...settings, differenceRule: { kind: 'points', points: 2 } });
  const loose = await value('standout.ask', { area: elzermonde });
  expect(loose.rule).toEqual({ kind: 'points', points: 2 });
  expect(loose.differences.found.length).toBeGreaterThan(0);
  for (const { difference, measure, pAdjusted } of loose.differences.found) {
    // Points of percentages say nothing of a score: there the test decides.
    if (measure === 'mean') expect(pAdjusted).toBeLessThan(0.05);
    else expect(Math.abs(difference)).toBeGreaterThanOrEqual(2 - 1e-9);
  }
  await value('workspace.settings', settings);
});

it('looks back no further than the wave that was asked', async () => {
  const { wave, trends } = await value('standout.ask', { area: elzermonde, wave: 2021 });
  expect(wave).toBe(2021);
  expect(trends.judged).toBeGreaterThan(10);
  for (const { points } of trends.found) expect(points.at(-1)?.wave).toBe(2021);
});

const none = { judged: 0, family: 0 };

function allOf({ level, code }: AreaReference) {
  return { indicators: 'all', areas: [{ level, only: [code] }] } as const;
}

/** Every figure of the area that a finding names, as indicator|wave|breakdown|group. */
function figuresTold({ differences, groups, trends, wave }: StandOut): string[] {
  return [
    ...differences.found.map(({ indicator }) => `${indicator}|${wave}||`),
    ...groups.found.flatMap(({ indicator, breakdown, largest, smallest }) =>
      [largest, smallest].map(({ code }) => `${indicator}|${wave}|${breakdown.name}|${code}`),
    ),
    ...trends.found.flatMap(({ indicator, points }) => points.map((point) => `${indicator}|${point.wave}||`)),
  ];
}
