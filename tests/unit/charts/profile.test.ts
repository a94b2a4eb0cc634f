import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { chartQuestion } from '../../../shared/charts/chart-question.ts';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import { fitProfile } from '../../../shared/charts/profile/fit-profile.ts';
import { rowsHigh } from '../../../shared/charts/profile/profile-geometry.ts';
import { placesByDifference } from '../../../shared/charts/profile/profile-place.ts';
import type { ProfileSpec } from '../../../shared/charts/profile/profile-spec.ts';
import { summariseProfile } from '../../../shared/charts/profile/profile-summary.ts';
import { profileTexts } from '../../../shared/language/nl/chart-profile.ts';
import type { MarkDifference, ShownMark } from '../../../shared/charts/spec.ts';
import { tableTexts } from '../../support/table-texts.ts';
import { profileStates } from '../../charts/states/profile.ts';

const states = profileStates();

describe('a profile', () => {
  const spec = state('profile, plain');

  it('says the same figures in drawing, table, tooltip and sentence', () => {
    const { header, rows } = tableTexts(spec);
    const own = chartMarks(spec).filter(({ isReference }) => !isReference);
    expect(rows.map((cells) => cells[1])).toEqual(own.map(({ name }) => name));
    expect(header[6]).toBe('hele regio');
    for (const [index, { value, difference, name }] of own.entries()) {
      const cells = rows[index] ?? [];
      if (value.status !== 'shown') {
        expect(cells.slice(2, 6)).toEqual(['–', '–', '–', '–']);
        expect(cells.at(-1)).toBe(value.reason);
        expect(spec.altText).toContain(`Niet getoond: ${name}`);
        continue;
      }
      expect(cells[2]).toBe(writePercent(value.percent));
      expect(cells[12]).toBe(difference?.verdict);
      expect(describeValue(value, difference)).toContain(writePercent(value.percent));
    }
    for (const { label, value } of summariseProfile(rowsOf(spec)).largest.slice(0, 5)) {
      expect(spec.altText).toContain(
        `${label} ${value.status === 'shown' ? writePercent(value.percent) : ''}`,
      );
    }
  });

  it('puts what is favourable on the right, also where less is better', () => {
    for (const { difference, place } of rowsOf(spec)) {
      if (difference?.verdict === 'gunstiger') expect(place?.at).toBeGreaterThan(0);
      if (difference?.verdict === 'ongunstiger') expect(place?.at).toBeLessThan(0);
    }
    expect(rowsOf(spec).filter(({ place }) => (place?.at ?? 0) < 0).length).toBeGreaterThan(2);
  });

  it('reaches as far to the left as to the right, past every mark and ring', () => {
    const { min, max } = spec.axis;
    expect(min).toBe(-max);
    const places = rowsOf(spec).flatMap(({ place, others }) => [
      ...others,
      ...(place ? [place.at, place.from ?? 0, place.to ?? 0] : []),
    ]);
    expect(Math.max(...places.map(Math.abs))).toBeLessThan(max);
  });

  it('headlines how many indicators differ, and names them where they are few', () => {
    expect(spec.headline).toBe(
      'Oosterveen: op 3 van de 13 indicatoren gunstiger en op 3 ongunstiger dan in de rest van de regio',
    );
    expect(state('profile, one clear difference').headline).toBe(
      'Oosterveen: voelt zich (heel) gelukkig gunstiger dan in de rest van de regio',
    );
    expect(state('profile, all equal').headline).toBe('Profiel van Oosterveen, 2025');
  });

  it('gives a figure that may not be compared its percentage and the reason, but no place', () => {
    const row = rowsOf(state('profile, a comparison that would tell too much'))[1];
    expect(row?.value.status).toBe('shown');
    expect(row).toMatchObject({
      place: null,
      others: [],
      notCompared: 'Verborgen: beschermt een ander cijfer.',
    });
  });

  it('sets indicators that are neither good nor bad apart, higher to the right', () => {
    const last = state('profile, neutral indicators stand apart').sections.at(-1);
    expect(last?.heading).toBe('Niet goed of slecht: rechts is hoger');
    expect(last?.rows.map(({ label }) => label)).toEqual(['Mantelzorger', 'Woont in twee huizen']);
    expect(last?.rows[0]?.place?.at).toBeCloseTo(5 * 1.15);
  });

  it('shows percentages where nothing is compared', () => {
    const bare = state('profile, nothing compared');
    expect(bare.scale).toEqual({ kind: 'percent' });
    const first = rowsOf(bare)[0];
    expect(first?.place).toEqual({ at: 82, from: 79, to: 85 });
    expect(writeFooter(bare.footer).join(' ')).not.toContain('verschil');
  });
});

test('every area keeps its true distance from the own mark, whichever way the axis runs', () => {
  const percent = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      percent,
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.array(percent, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('high', 'low', 'neutral'),
      (own, difference, others, direction) => {
        const { place, others: rings } = placesByDifference(
          shown(own),
          differing(difference),
          others.map(shown),
          direction,
        );
        const turn = direction === 'low' ? -1 : 1;
        const apart = others.map((other) => turn * (other - own)).sort((a, b) => a - b);
        for (const [index, ring] of rings.entries()) {
          expect(ring - (place?.at ?? 0)).toBeCloseTo(apart[index] ?? Number.NaN, 9);
        }
        expect(place?.from).toBeLessThanOrEqual(place?.at ?? 0);
        expect(place?.to).toBeGreaterThanOrEqual(place?.at ?? 0);
      },
    ),
  );
});

describe('a profile that does not fit on a slide', () => {
  const spec = state('profile, sixty indicators');

  it('keeps what differs most, in its own order and under its headings', () => {
    const { sections, leftOut } = fitProfile(spec, 15);
    const kept = sections.flatMap(({ rows }) => rows);
    expect(rowsHigh(sections)).toBeLessThanOrEqual(15);
    expect(kept.length + leftOut).toBe(60);
    const findings = kept.filter(({ difference }) => difference && difference.verdict !== 'vergelijkbaar');
    expect(findings).toEqual(kept);
    const order = rowsOf(spec).map(({ mark }) => mark.indicator);
    const places = kept.map(({ mark }) => order.indexOf(mark.indicator));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('leaves out nothing where all fits', () => {
    expect(fitProfile(spec, rowsHigh(spec.sections))).toEqual({
      ...{ sections: spec.sections, leftOut: 0, untold: 0 },
    });
  });
});

test('asks the other areas to be seen, and tests only its own', () => {
  const question = chartQuestion({
    kind: 'profile',
    indicators: ['SBSSK3S6', 'EBGLK3S1'],
    wave: 2025,
    area: { level: 'school', code: '12' },
    reference: { level: 'municipality', code: 'GM9001' },
    besides: [{ level: 'country', code: 'NL01' }],
  });
  expect(question).toEqual({
    indicators: ['SBSSK3S6', 'EBGLK3S1'],
    areas: [
      { level: 'school', within: 'GM9001' },
      { level: 'school', only: ['12'] },
      { level: 'municipality', only: ['GM9001'] },
      { level: 'country', only: ['NL01'] },
    ],
    waves: [2025],
    compare: { with: 'rest', levels: ['school'], areas: ['12'] },
  });
});

function state(name: string): ProfileSpec {
  const spec = states[name];
  if (spec?.kind !== 'profile') throw new Error(`No profile “${name}”.`);
  return spec;
}

function rowsOf({ sections }: ProfileSpec) {
  return sections.flatMap(({ rows }) => rows);
}

function shown(percent: number): ShownMark {
  return { status: 'shown', percent, lower: null, upper: null, n: 100 };
}

function differing(difference: number): MarkDifference {
  return {
    ...{ verdict: 'vergelijkbaar', difference, lower: difference - 4, upper: difference + 4, chance: null },
    other: { name: 'de rest van de regio', place: 'in de rest van de regio' },
    theirs: { percent: 50, isDrawn: false },
  };
}

test('all of them is said as all, not as so many of as many', () => {
  expect(profileTexts.onSome(9, 9, 9, 'ongunstiger')).toBe('op alle 9 indicatoren ongunstiger');
  expect(profileTexts.onSome(9, 9, 11, 'ongunstiger')).toBe('op alle 9 vergeleken indicatoren ongunstiger');
  expect(profileTexts.onSome(3, 9, 9, 'gunstiger')).toBe('op 3 van de 9 indicatoren gunstiger');
});
