import { describe, expect, it } from 'vitest';
import type { AddressedQuestion } from '../../../renderer/features/explore/address.ts';
import { chartRequest } from '../../../renderer/features/explore/chart-request.ts';
import { indicatorSections } from '../../../renderer/features/explore/indicator-options.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import { area, indicator, regionOptions } from '../../support/explore-options.ts';

function settle(address: AddressedQuestion) {
  const settled = settleQuestion(regionOptions, address);
  if (!settled) throw new Error('There are indicators');
  return settled;
}
function troubleOf(address: AddressedQuestion) {
  return settle(address).trouble;
}

describe('settling a question', () => {
  it('is about the own region where the settings name one, of all regions there are', () => {
    const drenthe = area('region', 'GG0706', 'GGD Drenthe', 'NL01');
    const options = { ...regionOptions, areas: [drenthe, ...regionOptions.areas], ownRegion: 'GG9901' };
    expect(settleQuestion(options, {})?.question.areas).toEqual([{ level: 'region', code: 'GG9901' }]);
    const within = settleQuestion(options, { within: 'GM9902' })?.question;
    expect(within?.areas).toEqual([{ level: 'municipality', code: 'GM9902' }]);
  });

  it('starts with stress in the newest wave that asked it, by municipality against the region', () => {
    const { question, trouble } = settle({});
    expect(trouble).toBeNull();
    expect(chartRequest(question, regionOptions)).toEqual({
      kind: 'ranking',
      indicator: 'SBSSK3S6',
      wave: 2025,
      level: 'municipality',
      within: null,
      reference: { level: 'region', code: 'GG9901' },
      order: 'high-first',
    });
  });

  it('compares the schools of a municipality with that municipality', () => {
    const { question } = settle({ level: 'school', within: 'GM9901' });
    expect(question.against).toBe('municipality');
    expect(chartRequest(question, regionOptions)).toMatchObject({
      within: 'GM9901',
      reference: { level: 'municipality', code: 'GM9901' },
    });
  });

  it('holds a municipality against the region when the ranking it came from was held against itself', () => {
    const address = { level: 'school', within: 'GM9901', against: 'municipality' } as const;
    expect(settle(address).question.against).toBe('municipality');
    const areas = [{ level: 'municipality', code: 'GM9901' }] as const;
    expect(settle({ ...address, kind: 'bars', areas }).question.against).toBe('region');
    expect(settle({ ...address, kind: 'bars', areas, against: null }).question.against).toBeNull();
  });

  it('never draws an area beside itself', () => {
    const region = [{ level: 'region', code: 'GG9901' }] as const;
    const { question } = settle({ kind: 'trend', areas: region, against: 'region' });
    expect(chartRequest(question, regionOptions)).toMatchObject({ reference: null });
  });

  it('is null when there is nothing to ask', () => {
    expect(settleQuestion({ ...regionOptions, indicators: [] }, {})).toBeNull();
  });
});

describe('a question without an answer', () => {
  it('names the waves that did ask it', () => {
    expect(troubleOf({ indicator: 'SBSSK3S6', wave: 2021 })).toEqual({
      kind: 'not-asked',
      wave: 2021,
      waves: [2023, 2025],
    });
  });

  it('names the levels a published figure does have', () => {
    expect(troubleOf({ indicator: 'Roken_1', level: 'school' })).toEqual({
      kind: 'level-unavailable',
      level: 'school',
      levels: ['country', 'region', 'municipality'],
      others: null,
    });
  });

  it('keeps the code of an indicator from another workspace, to say it aloud', () => {
    expect(troubleOf({ indicator: 'WEG' })).toEqual({ kind: 'indicator-unknown', code: 'WEG' });
  });

  it('does not draw a trend of one wave', () => {
    const areas = [{ level: 'municipality', code: 'GM9901' }] as const;
    expect(troubleOf({ indicator: 'Roken_1', kind: 'trend', areas })).toEqual({
      kind: 'one-wave',
      wave: 2024,
    });
  });

  it('says that a breakdown is not in this wave, nor in a published table', () => {
    const areas = [{ level: 'municipality', code: 'GM9901' }] as const;
    const asked = { kind: 'bars', by: 'gender', areas } as const;
    expect(troubleOf({ ...asked, indicator: 'SBSSK3S6', wave: 2025 })?.kind).toBe('breakdown-unavailable');
    expect(troubleOf({ ...asked, indicator: 'Roken_1' })?.kind).toBe('breakdown-unavailable');
    expect(troubleOf({ ...asked, indicator: 'SBSSK3S6', wave: 2023 })).toBeNull();
  });

  it('knows a place without districts, and a place that is not there', () => {
    expect(troubleOf({ level: 'municipality', within: 'GM9901' })?.kind).toBe('no-areas');
    expect(troubleOf({ within: 'GM0000' })).toMatchObject({ kind: 'area-unknown', codes: ['GM0000'] });
    const gone = { level: 'school', code: '999999' } as const;
    expect(troubleOf({ kind: 'trend', areas: [gone, gone] })).toMatchObject({
      kind: 'area-unknown',
      codes: ['999999'],
    });
  });

  it('does not show all areas to who came for one that is not there, and names those it could show', () => {
    const gone = { level: 'district', code: 'WK999999' } as const;
    for (const kind of ['ranking', 'funnel', 'matrix', 'map'] as const) {
      expect(troubleOf({ kind, areas: [gone] })).toEqual({
        kind: 'area-unknown',
        codes: ['WK999999'],
        level: 'municipality',
        within: null,
      });
    }
    const asked = { kind: 'ranking', level: 'school', within: 'GM9901', areas: [gone] } as const;
    expect(troubleOf(asked)).toMatchObject({ level: 'school', within: { name: 'Lindewaard' } });
    expect(troubleOf({ ...asked, areas: [] })).toBeNull();
  });

  it('says that a yes or no has no answers to divide, and names a question that has', () => {
    const scale = { ...indicator('RAPPORT', 'Rapportcijfer', [2023], 'microdata', ['municipality']) };
    const withScale = {
      ...regionOptions,
      indicators: [...regionOptions.indicators, { ...scale, measures: ['distribution' as const] }],
    };
    const areas = [{ level: 'municipality', code: 'GM9901' }] as const;
    const asked = settleQuestion(withScale, { kind: 'distribution', indicator: 'SBSSK3S6', areas });
    expect(asked?.trouble).toMatchObject({
      kind: 'no-answers',
      others: [{ indicator: { code: 'RAPPORT' } }],
    });
    const other = { indicator: 'RAPPORT', wave: 2023, areas } as const;
    expect(settleQuestion(withScale, { ...other, kind: 'trend' })?.trouble?.kind).toBe('no-percentages');
    expect(settleQuestion(withScale, { ...other, kind: 'distribution' })?.trouble).toBeNull();
  });

  it('asks of a score without categories its mean: ranked to begin with, or in whatever chart can hold it', () => {
    const who = { ...indicator('WHO5', 'Welbevinden', [2023], 'microdata', ['municipality']) };
    const withScore = {
      ...regionOptions,
      indicators: [...regionOptions.indicators, { ...who, measures: ['mean' as const] }],
    };
    const asked = settleQuestion(withScore, { indicator: 'WHO5' });
    expect(asked?.question).toMatchObject({ kind: 'ranking', indicator: 'WHO5' });
    expect(asked?.trouble).toBeNull();
    const kinds = ['ranking', 'map', 'multiples', 'dumbbell', 'trend', 'number'] as const;
    for (const kind of kinds) {
      const { trouble } = settleQuestion(withScore, { indicator: 'WHO5', kind, wave: 2023 }) ?? {};
      expect(trouble?.kind, kind).not.toBe('no-percentages');
    }
    const funnel = settleQuestion(withScore, { indicator: 'WHO5', kind: 'funnel', wave: 2023 });
    expect(funnel?.trouble?.kind).toBe('no-percentages');
    const found = asked ? indicatorSections(withScore, asked.question) : [];
    expect(found.flatMap(({ options }) => options).map(({ id }) => id)).toContain('WHO5');
  });

  it('never puts people of two kinds in one list, and offers each of them', () => {
    const adults = indicator('VOLW', 'Eenzaam', [2023], 'microdata', ['municipality']);
    const mixed = {
      ...regionOptions,
      indicators: [
        ...regionOptions.indicators,
        { ...adults, indicator: { ...adults.indicator, population: 'jongvolwassenen' } },
      ],
    };
    const areas = [{ level: 'municipality', code: 'GM9901' }] as const;
    const address = { kind: 'profile', wave: 2023, areas, indicator: 'SBSSK3S6' } as const;
    expect(settleQuestion(mixed, { ...address, indicators: ['SBSSK3S6', 'VOLW'] })?.trouble).toMatchObject({
      kind: 'several-populations',
      populations: [{ codes: ['SBSSK3S6'] }, { name: 'jongvolwassenen', codes: ['VOLW'] }],
    });
    // By itself a list never mixes them.
    const request = chartRequest(settleQuestion(mixed, address)?.question ?? raise(), mixed);
    expect(request).toMatchObject({ indicators: ['EBGLK3S1', 'SBSSK3S6'] });
  });

  it('knows when nothing of a list was asked, or nobody was counted', () => {
    const areas = [{ level: 'municipality', code: 'GM9901' }] as const;
    expect(troubleOf({ kind: 'profile', indicators: ['SBSSK3S6'], wave: 2021, areas })).toMatchObject({
      kind: 'not-asked',
      waves: [2023, 2025],
    });
    expect(troubleOf({ kind: 'response', level: 'school', wave: 2024 })).toEqual({
      kind: 'no-response',
      wave: 2024,
      waves: [2021, 2023, 2025],
    });
  });

  it('needs two waves with these groups for a gap over time, and groups for a gap at all', () => {
    const asked = { kind: 'gaps', areas: [{ level: 'municipality', code: 'GM9901' }] } as const;
    expect(troubleOf({ ...asked, indicator: 'EBGLK3S1', by: 'gender' })).toBeNull();
    expect(troubleOf({ ...asked, indicator: 'SBSSK3S6', by: 'gender' })).toEqual({
      kind: 'one-wave',
      wave: 2023,
    });
    const without = { ...regionOptions, breakdowns: [] };
    expect(settleQuestion(without, { ...asked, indicator: 'EBGLK3S1' })?.trouble).toEqual({
      kind: 'no-groups',
    });
  });
});

function raise(): never {
  throw new Error('There are indicators');
}
