import { expect, it } from 'vitest';
import { onlyOneSections } from '../../../renderer/features/explore/area-options.ts';
import { breakdownSections } from '../../../renderer/features/explore/breakdown-options.ts';
import { comparisonSections } from '../../../renderer/features/explore/comparison-options.ts';
import type { AddressedQuestion } from '../../../renderer/features/explore/address.ts';
import { settleQuestion, type ExploreOptions } from '../../../renderer/features/explore/settle-question.ts';
import { indicatorSections } from '../../../renderer/features/explore/indicator-options.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { regionOptions } from '../../support/explore-options.ts';

function settle(options: ExploreOptions, address: AddressedQuestion) {
  const settled = settleQuestion(options, address);
  if (!settled) throw new Error('There are indicators');
  return settled;
}
function labels(sections: ReturnType<typeof breakdownSections>) {
  return sections.flatMap(({ options }) => options.map(({ label }) => label));
}

it('tells two breakdowns of one name apart by their groups', () => {
  const [gender] = regionOptions.breakdowns;
  if (!gender) throw new Error('There is a breakdown');
  const wider = { ...gender, name: 'BBGSK4S1', groups: [...gender.groups, { code: '3', label: 'Anders' }] };
  const age = { ...gender, name: 'age', label: 'Leeftijd' };
  const options = { ...regionOptions, breakdowns: [gender, wider, age] };
  const { indicator, question } = settle(options, {});
  expect(labels(breakdownSections(options, indicator, question))).toEqual([
    'niet uitgesplitst',
    'gender (jongens, meisjes)',
    'gender (jongens, meisjes, anders)',
    'leeftijd',
  ]);
});

it('offers only larger areas to hold an area against', () => {
  const offered = (address: AddressedQuestion) =>
    labels(comparisonSections(regionOptions, settle(regionOptions, address).question));
  expect(offered({ kind: 'bars', areas: [{ level: 'municipality', code: 'GM9901' }] })).toEqual([
    'de regio',
    'Nederland',
    'niets',
  ]);
  expect(offered({ kind: 'bars', areas: [{ level: 'school', code: '101' }] })).toContain('de gemeente');
});

it('does not say that nobody knows where schools are that lie in several municipalities', () => {
  const { question } = settle(regionOptions, { kind: 'ranking', level: 'school' });
  const offered = comparisonSections(regionOptions, question).flatMap(({ options }) => options);
  expect(offered.find(({ label }) => label === 'de gemeente')?.detail).toContain('verschillende gemeenten');
});

it('says beforehand that there is no national figure to compare with', () => {
  const { question } = settle(regionOptions, {});
  const offered = comparisonSections(regionOptions, question).flatMap(({ options }) => options);
  expect(offered.find(({ label }) => label === 'Nederland')).toMatchObject({
    detail: 'geen landelijk cijfer ingelezen',
  });
  expect(offered.find(({ label }) => label === 'de regio')?.detail).toBe('Voorbeeldregio');
});

it('finds one area among all of them, only when searched for', () => {
  const { indicator } = settle(regionOptions, {});
  const sections = onlyOneSections(regionOptions, indicator);
  expect(sections.every(({ onlySearched }) => onlySearched)).toBe(true);
  expect(sections.find(({ label }) => label === 'Alleen deze school')?.options).toHaveLength(3);
});

it('says of an indicator without a percentage as what it can be asked', () => {
  const of = (...measures: AvailableIndicator['measures']) => {
    const [first] = regionOptions.indicators;
    if (!first) throw new Error('There is an indicator');
    const options = { ...regionOptions, indicators: [{ ...first, measures }] };
    return indicatorSections(options, settle(options, {}).question)[0]?.options[0]?.detail;
  };
  expect(of('percent', 'distribution')).toBeUndefined();
  expect(of('distribution', 'mean')).toBe('als antwoorden of gemiddelde');
  expect(of('distribution')).toBe('alleen als antwoorden');
  expect(of('mean')).toBe('als gemiddelde');
});
