import { expect, test } from 'vitest';
import { regionAskedLast } from '../../../electron/core/explore/region-asked-last.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { KeptQuestion } from '../../../shared/model/kept-question.ts';
import { area } from '../../support/explore-options.ts';

const regions = ['GG0706', 'GG2707'].map((code) => area('region', code, code, null));

test('is the region of the newest question about one', () => {
  const asked = [
    kept('2026-03-01', numberOf('region', 'GG0706')),
    kept('2026-03-03', numberOf('region', 'GG2707')),
    kept('2026-03-02', numberOf('region', 'GG0706')),
    kept('2026-03-04', numberOf('municipality', 'GM0034')),
    kept('2026-03-05'),
  ];
  expect(regionAskedLast(asked, regions)).toBe('GG2707');
});

test('is none where all were asked about at once, or the region is no longer there', () => {
  const ranking = {
    kind: 'ranking',
    indicator: 'Roken_1',
    wave: 2024,
    level: 'region',
    within: null,
  } as const;
  const all: ChartRequest = { ...ranking, reference: null, order: 'high-first' };
  expect(regionAskedLast([kept('2026-03-01', all)], regions)).toBeNull();
  expect(regionAskedLast([kept('2026-03-01', numberOf('region', 'GG9999'))], regions)).toBeNull();
});

function numberOf(level: 'region' | 'municipality', code: string): ChartRequest {
  return { kind: 'number', indicator: 'Roken_1', wave: 2024, area: { level, code }, reference: null };
}

function kept(askedAt: string, chart?: ChartRequest): KeptQuestion {
  const words = { address: askedAt, sentence: askedAt, name: null, favourite: false, askedAt };
  return chart === undefined ? words : { ...words, chart };
}
