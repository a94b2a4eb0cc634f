import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../shared/model/area.ts';
import {
  askOtherwise,
  breakdownOf,
  placeOf,
  waveOf,
  type AskedOtherwise,
  type ChartPlace,
} from '../../../shared/model/ask-otherwise.ts';
import { chartRequestSchema, indicatorsOf, type ChartRequest } from '../../../shared/model/chart-request.ts';
import { requestOfEveryKind } from '../../support/request-of-every-kind.ts';

const area = (level: Area['level'], code: string, parent: string | null): Area => ({
  ...{ level, code, parent, name: code, known: true },
});
const areas: readonly Area[] = [
  area('country', 'NL01', null),
  area('region', 'GG9901', null),
  area('municipality', 'GM1', 'GG9901'),
  area('municipality', 'GM2', 'GG9901'),
  area('district', 'WK11', 'GM1'),
  area('district', 'WK21', 'GM2'),
  area('school', '11', 'GM1'),
];
const everyRequest: readonly ChartRequest[] = Object.values(requestOfEveryKind);
const known = { areas, newest: 2025 };
const at = (level: Area['level'], code: string): ChartPlace => ({ kind: 'one', area: { level, code } });
const move = (request: ChartRequest, place: ChartPlace) =>
  askOtherwise(request, { what: 'place', place }, known);

const region = { level: 'region', code: 'GG9901' } as const;
const ofMunicipality = { level: 'municipality', code: 'GM1' } as const;
const bars: ChartRequest = {
  ...{ kind: 'bars', indicator: 'I', wave: 2025, area: ofMunicipality, by: 'gender' },
  reference: region,
};
const ranking: ChartRequest = {
  ...{ kind: 'ranking', indicator: 'I', wave: 2025, level: 'district', within: 'GM1' },
  ...{ reference: ofMunicipality, order: 'high-first' },
};

describe('a question asked otherwise', () => {
  it('moves to another area, held against the larger area that one lies in', () => {
    expect(move(bars, at('municipality', 'GM2'))).toMatchObject({ kind: 'bars', reference: region });
    expect(move(ranking, { kind: 'all', level: 'district', within: 'GM2' })).toMatchObject({
      within: 'GM2',
      reference: { level: 'municipality', code: 'GM2' },
    });
    const district: ChartRequest = {
      ...bars,
      area: { level: 'district', code: 'WK11' },
      reference: ofMunicipality,
    };
    expect(move(district, at('school', '11'))).toMatchObject({ reference: ofMunicipality });
  });

  it('is held against the region where no area of that kind lies around it', () => {
    expect(move(ranking, { kind: 'all', level: 'district', within: null })).toMatchObject({
      reference: region,
    });
    expect(move(ranking, { kind: 'all', level: 'municipality', within: null })).toMatchObject({
      reference: region,
    });
    expect(move(bars, at('district', 'WK21'))).toMatchObject({ reference: region });
  });

  it('is never held against itself', () => {
    expect(move(bars, at('region', 'GG9901'))).toMatchObject({ reference: null });
    expect(move({ ...bars, reference: ofMunicipality }, at('region', 'GG9901'))).toMatchObject({
      reference: null,
    });
    const nearby = { ...bars, area: { level: 'district', code: 'WK11' }, reference: ofMunicipality } as const;
    expect(move(nearby, at('municipality', 'GM1'))).toMatchObject({ reference: region });
  });

  it('goes from one area to all of a level and back, as the chart that can show it', () => {
    const all = { kind: 'all', level: 'municipality', within: null } as const;
    expect(move(bars, all)).toMatchObject({ kind: 'dumbbell', by: 'gender', level: 'municipality' });
    expect(move({ ...bars, by: null }, all).kind).toBe('ranking');
    expect(move(ranking, at('district', 'WK11'))).toMatchObject({
      kind: 'number',
      reference: ofMunicipality,
    });
  });

  it('breaks down as groups, and puts together again', () => {
    const split = (request: ChartRequest, by: string | null) =>
      askOtherwise(request, { what: 'breakdown', by }, known);
    expect(split(ranking, 'class')).toMatchObject({ kind: 'dumbbell', by: 'class', within: 'GM1' });
    expect(split(split(ranking, 'class'), null)).toEqual(ranking);
    expect(split(bars, null).kind).toBe('number');
    expect(split(split(bars, null), 'gender')).toEqual(bars);
  });

  it('asks of a score its mean in whatever chart it becomes, and of another indicator what that has', () => {
    const score = { ...bars, measure: 'mean' } as const;
    const all = { kind: 'all', level: 'municipality', within: null } as const;
    expect(move(score, all)).toMatchObject({ kind: 'dumbbell', measure: 'mean' });
    expect(move(move(score, all), at('municipality', 'GM1'))).toMatchObject({
      kind: 'bars',
      measure: 'mean',
    });
    const whole = askOtherwise(score, { what: 'breakdown', by: null }, known);
    expect(whole).toMatchObject({ kind: 'number', measure: 'mean' });
    expect(move(whole, all)).toMatchObject({ kind: 'ranking', measure: 'mean' });
    const percent = askOtherwise(score, { what: 'indicator', indicator: 'J', waves: [2025] }, known);
    expect(percent).toMatchObject({ kind: 'bars', indicator: 'J', measure: undefined });
    const mean = { what: 'indicator', indicator: 'J', waves: [2025], measure: 'mean' } as const;
    expect(askOtherwise(bars, mean, known)).toMatchObject({ measure: 'mean' });
  });

  it('asks a mean by one of two breakdowns, the outer one', () => {
    const asked = { what: 'indicator', indicator: 'J', waves: [2025], measure: 'mean' } as const;
    const both = { ...bars, by: 'gender × class' };
    expect(breakdownOf(askOtherwise(both, asked, known))).toBe('gender');
    expect(breakdownOf(askOtherwise(both, { ...asked, measure: undefined }, known))).toBe('gender × class');
  });

  it('asks another indicator in the last wave that had it', () => {
    const ask = (waves: readonly number[]) =>
      askOtherwise(bars, { what: 'indicator', indicator: 'J', waves }, known);
    expect(ask([2019, 2021, 2023])).toMatchObject({ indicator: 'J', wave: 2023 });
    expect(ask([2021, 2025])).toMatchObject({ wave: 2025 });
    expect(ask([2027])).toMatchObject({ wave: 2027 });
  });

  it('can always be asked, of every chart, however often', () => {
    const asked: fc.Arbitrary<AskedOtherwise> = fc.oneof(
      fc.record({
        what: fc.constant('place' as const),
        place: fc.oneof(
          fc.constantFrom(...areas).map(({ level, code }) => at(level, code)),
          fc.record({
            kind: fc.constant('all' as const),
            level: fc.constantFrom('municipality' as const, 'district' as const, 'school' as const),
            within: fc.constantFrom(null, 'GM1'),
          }),
        ),
      }),
      fc.record({ what: fc.constant('breakdown' as const), by: fc.constantFrom(null, 'gender', 'class') }),
      fc.record({
        what: fc.constant('indicator' as const),
        indicator: fc.constantFrom('I', 'J'),
        waves: fc.constant([2021, 2025]),
      }),
      fc.record({ what: fc.constant('wave' as const), wave: fc.constantFrom(2021, 2025) }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<ChartRequest[]>(...everyRequest),
        fc.array(asked, { maxLength: 6 }),
        (start, steps) => {
          const request = steps.reduce<ChartRequest>(
            (before, step) => askOtherwise(before, step, known),
            start,
          );
          expect(chartRequestSchema.safeParse(request).error).toBeUndefined();
          const place = placeOf(request);
          if ('reference' in request && request.reference !== null && place.kind === 'one')
            expect(place.area).not.toEqual(request.reference);
        },
      ),
    );
  });

  it('keeps all that was not asked otherwise', () => {
    for (const request of everyRequest) {
      const wave = waveOf(request);
      if (wave === null) continue;
      const later = askOtherwise(request, { what: 'wave', wave: 2031 }, known);
      expect([later.kind, indicatorsOf(later), placeOf(later), breakdownOf(later)]).toEqual([
        request.kind,
        indicatorsOf(request),
        placeOf(request),
        breakdownOf(request),
      ]);
      expect(waveOf(later)).toBe(2031);
    }
  });
});
