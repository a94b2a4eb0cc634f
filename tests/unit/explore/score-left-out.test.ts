import { expect, it } from 'vitest';
import type { AddressedQuestion } from '../../../renderer/features/explore/address.ts';
import { scoreLeftOut } from '../../../renderer/features/explore/score-left-out.ts';
import { settleQuestion, type ExploreOptions } from '../../../renderer/features/explore/settle-question.ts';
import { startingQuestions } from '../../../renderer/features/explore/start/starting-questions.ts';
import { area, indicator, regionOptions } from '../../support/explore-options.ts';

const levels = ['region', 'municipality'] as const;
const options: ExploreOptions = {
  ...regionOptions,
  areas: [...regionOptions.areas, area('country', 'NL01', 'Nederland', null)],
  indicators: [
    ...['A', 'B'].map((code) => indicator(code, code, [2025], 'microdata', ['country', ...levels])),
    { ...indicator('WHO5', 'Welbevinden, score', [2025], 'microdata', levels), measures: ['mean'] },
  ],
};
const own = [{ level: 'region', code: 'GG9901' }] as const;

function settle(address: AddressedQuestion) {
  const settled = settleQuestion(options, address);
  if (!settled) throw new Error('There are indicators');
  return settled.question;
}

it('says that a score is not among the percentages that stand in its place', () => {
  const asked = settle({ kind: 'profile', indicator: 'WHO5', areas: own });
  expect(scoreLeftOut(options, asked)?.indicator.label).toBe('Welbevinden, score');
  expect(scoreLeftOut(options, { ...asked, indicator: 'A' })).toBeNull();
  expect(scoreLeftOut(options, { ...asked, indicators: ['A', 'B'] })).toBeNull();
  expect(scoreLeftOut(options, { ...asked, kind: 'number' })).toBeNull();
});

it('holds what stands in its place against the country, of which the score itself is not known', () => {
  expect(settle({ kind: 'profile', indicator: 'WHO5', areas: own }).against).toBe('country');
  expect(settle({ kind: 'number', indicator: 'WHO5', areas: own }).against).toBeNull();
  const [region] = options.areas;
  if (!region) throw new Error('There is a region');
  const country = startingQuestions(options, region, settle({ indicator: 'WHO5' })).at(-1);
  if (country?.to !== 'chart') throw new Error('It leads to a chart');
  expect(country.question).toMatchObject({ kind: 'profile', against: 'country' });
  expect(scoreLeftOut(options, country.question)?.indicator.code).toBe('WHO5');
});
