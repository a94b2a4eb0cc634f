import { expect, test } from 'vitest';
import { findingSentence } from '../../../shared/language/nl/stand-out.ts';
import { groupPlace } from '../../../shared/language/nl/verdicts.ts';
import { makeArea } from '../../support/figure-tables.ts';
import type { DifferenceFinding, GroupFinding, TrendFinding } from '../../../shared/model/stand-out.ts';

const area = makeArea('municipality', 'GM1');
const common = {
  indicator: 'i',
  definition: 'leerlingen die vaak stress hebben',
  label: 'Stress',
  effect: 0.2,
  pAdjusted: 0.01,
  verdict: 'ongunstiger',
} as const;

test('says "steeds" where every wave between is shown and goes on the same way', () => {
  expect(sentenceOf([31, 33, 36, 38], [])).toBe(
    'Sinds 2019 een steeds groter aandeel leerlingen die vaak stress hebben: van 31\u00a0% naar 38\u00a0% in 2025 (+7 procentpunt).',
  );
  expect(sentenceOf([31, 30, 36, 38], [])).not.toContain('steeds');
});

test('does not say "steeds" over a hidden wave, and names that wave', () => {
  expect(sentenceOf([31, null, 36, 38], [2021])).toBe(
    'Sinds 2019 een groter aandeel leerlingen die vaak stress hebben: van 31\u00a0% naar 38\u00a0% in 2025 (+7 procentpunt). Het cijfer van 2021 is verborgen en telt niet mee.',
  );
});

test('keeps "steeds" where the hidden wave lies before the first that is told of', () => {
  expect(sentenceOf([null, 33, 36, 38], [2019])).toMatch(
    /^Sinds 2021 een steeds groter aandeel .* 2019 is verborgen/,
  );
});

test('tells of people as they are told of: onder meisjes, in klas 2, op vmbo', () => {
  expect(findingSentence(groups('Meisje', 'Jongen'), area)).toBe(
    'Het aandeel leerlingen die vaak stress hebben is onder meisjes groter dan onder jongens: 21\u00a0% tegen 9\u00a0% (12 procentpunt verschil).',
  );
  expect(findingSentence(groups('Klas 4', 'Klas 2'), area)).toMatch(/ is in klas 4 groter dan in klas 2:/);
  expect(groupPlace(['Vmbo-b/k', 'Havo'])).toBe('op vmbo-b/k en havo');
  expect(groupPlace(['Jongen', 'Meisje'])).toBe('onder jongens en meisjes');
});

test('calls no group the outermost of all while others are hidden', () => {
  const four = { ...groups('Vmbo-b/k', 'Vwo'), groups: 4 };
  expect(findingSentence(four, area)).toBe(
    'Het aandeel leerlingen die vaak stress hebben is het grootst op vmbo-b/k en het kleinst op vwo: 21\u00a0% tegen 9\u00a0% (12 procentpunt verschil).',
  );
  expect(findingSentence({ ...four, groups: 3, hiddenGroups: 1 }, area)).toBe(
    'Van de getoonde groepen is het aandeel leerlingen die vaak stress hebben het grootst op vmbo-b/k en het kleinst op vwo: 21\u00a0% tegen 9\u00a0% (12 procentpunt verschil). 1 groep is verborgen en telt niet mee.',
  );
  expect(findingSentence({ ...groups('Vwo', 'Havo'), hiddenGroups: 2 }, area)).toMatch(
    /groter dan .* 2 groepen zijn verborgen en tellen niet mee\.$/,
  );
});

test('tells a score in points of its own, higher or lower', () => {
  const measure = 'mean' as const;
  const marks = { ...groups('Jongen', 'Meisje'), label: 'Rapportcijfer', measure, difference: 0.42 };
  const two = {
    ...marks,
    largest: { ...marks.largest, percent: 7.41 },
    smallest: { ...marks.smallest, percent: 6.99 },
  };
  expect(findingSentence(two, area)).toBe(
    'Het gemiddelde van ‘Rapportcijfer’ is onder jongens hoger dan onder meisjes: 7,4 tegen 7,0 (0,4 punt verschil).',
  );
  expect(findingSentence({ ...two, groups: 4 }, area)).toBe(
    'Het gemiddelde van ‘Rapportcijfer’ is het hoogst onder jongens en het laagst onder meisjes: 7,4 tegen 7,0 (0,4 punt verschil).',
  );
  const against: DifferenceFinding = {
    ...{ ...common, kind: 'difference', label: 'Rapportcijfer', measure },
    ...{ percent: 6.99, other: 7.41, difference: -0.42 },
    compareTo: { kind: 'rest', of: makeArea('region', 'GG1') },
    chart: two.chart,
  };
  expect(findingSentence(against, area)).toMatch(
    /^In .* is het gemiddelde van ‘Rapportcijfer’ 0,4 punt lager dan in de rest van de regio: 7,0 tegen 7,4\.$/,
  );
  const trend: TrendFinding = {
    ...{ ...common, kind: 'trend', label: 'Rapportcijfer', measure, difference: -0.42, hiddenWaves: [] },
    points: [
      { wave: 2021, percent: 7.41 },
      { wave: 2023, percent: 7.2 },
      { wave: 2025, percent: 6.99 },
    ],
    chart: two.chart,
  };
  expect(findingSentence(trend, area)).toBe(
    'Sinds 2021 werd het gemiddelde van ‘Rapportcijfer’ steeds lager: van 7,4 naar 7,0 in 2025 (0,4 punt lager).',
  );
});

function sentenceOf(percents: readonly (number | null)[], hiddenWaves: readonly number[]): string {
  const points = percents.flatMap((percent, index) =>
    percent === null ? [] : [{ wave: 2019 + 2 * index, percent }],
  );
  const difference = (points.at(-1)?.percent ?? 0) - (points[0]?.percent ?? 0);
  const finding: TrendFinding = {
    ...common,
    kind: 'trend',
    ...{ points, hiddenWaves, difference },
    chart: {
      kind: 'trend',
      indicator: 'i',
      areas: [{ level: 'municipality', code: 'GM1' }],
      reference: null,
    },
  };
  return findingSentence(finding, area);
}

function groups(largest: string, smallest: string): GroupFinding {
  return {
    ...common,
    kind: 'group',
    difference: 12,
    breakdown: { name: 'b', label: 'Groep' },
    largest: { code: '2', label: largest, percent: 21 },
    smallest: { code: '1', label: smallest, percent: 9 },
    groups: 2,
    hiddenGroups: 0,
    chart: {
      kind: 'bars',
      indicator: 'i',
      wave: 2025,
      area: { level: 'municipality', code: 'GM1' },
      reference: null,
      by: 'b',
    },
  };
}
