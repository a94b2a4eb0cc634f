import { describe, expect, it } from 'vitest';
import type { AddressedQuestion } from '../../../renderer/features/explore/address.ts';
import { chartRequest } from '../../../renderer/features/explore/chart-request.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import { regionOptions } from '../../support/explore-options.ts';

function settle(address: AddressedQuestion) {
  const settled = settleQuestion(regionOptions, address);
  if (!settled) throw new Error('There are indicators');
  return settled;
}
function troubleOf(address: AddressedQuestion) {
  return settle(address).trouble;
}

describe('settling a question', () => {
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
    expect(troubleOf({ within: 'GM0000' })).toEqual({ kind: 'area-unknown', codes: ['GM0000'] });
  });
});
