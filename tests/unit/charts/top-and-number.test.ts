import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writePercent } from '../../../shared/base/dutch-numbers.ts';
import { chartMarks } from '../../../shared/charts/chart-marks.ts';
import { describeValue } from '../../../shared/charts/describe-value.ts';
import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { peopleFilled } from '../../../shared/charts/number/people-filled.ts';
import type { SpecOf } from '../../../shared/charts/spec.ts';
import { tableTexts } from '../../support/table-texts.ts';
import { numberTexts } from '../../../shared/language/nl/chart-number.ts';
import { numberStates } from '../../charts/states/number.ts';
import { topStates } from '../../charts/states/top.ts';

describe('a top', () => {
  it('says the same figures in drawing, table, tooltip and sentence', () => {
    const spec = top('top, largest differences');
    const { rows } = tableTexts(spec);
    const own = chartMarks(spec).filter(({ isReference }) => !isReference);
    expect(own.length).toBe(5);
    for (const [index, { name, value, difference }] of own.entries()) {
      const percent = value.status === 'shown' ? writePercent(value.percent) : '';
      expect(rows[index]?.slice(0, 3)).toEqual([String(index + 1), name, percent]);
      expect(rows[index]?.at(-1)).toBe(difference?.verdict);
      expect(describeValue(value, difference)).toContain(percent);
      expect(spec.altText).toContain(`${String(index + 1)} ${name} ${percent}`);
    }
  });

  it('ranks by percentage, and by difference what counts before what may be chance', () => {
    expect(labels('top, plain')).toEqual([
      'school of huiswerk',
      'alles wat ik moet doen',
      'wat anderen van mij vinden',
      'de situatie thuis',
      'sociale media',
    ]);
    expect(labels('top, largest differences').slice(0, 3)).toEqual([
      'de situatie thuis',
      'school of huiswerk',
      'alles wat ik moet doen',
    ]);
    expect(labels('top, three').length).toBe(3);
  });

  it('says of what was not asked that there is no figure, and not that it is withheld', () => {
    expect(top('top, some not asked this wave').remark).toBe(
      '2 indicatoren doen niet mee: daar is hier geen cijfer van',
    );
    expect(top('top, one hidden and one not asked').remark).toBe(
      '2 indicatoren doen niet mee: 1 laten we hier niet zien, van 1 is hier geen cijfer',
    );
  });

  it('gives what reads the same one place, also across the last row', () => {
    expect(top('top, plain').rows.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
    expect(top('top, all equal').rows.map(({ place }) => place)).toEqual([1, 1, 1, 1, 1]);
    const tied = top('top, three, two tied');
    expect(tied.rows.map(({ place }) => place)).toEqual([1, 2, 2]);
    expect(tied.remark).toBe('Plaats 2 is gedeeld: nog 1 indicator met hetzelfde percentage');
    expect(tableTexts(tied).rows.map(([place]) => place)).toEqual(['1', '2', '2']);
  });

  it('says with whom the differences are that it goes by, where another area is drawn beside them', () => {
    const spec = top('top, largest differences');
    expect(spec.subtitle).toContain('Grootste verschillen met de andere scholen van de regio, eerst wat als');
    const told = writeFooter(spec.footer).join(' ');
    expect(told).toContain('verschil met de andere scholen van de regio; de balk onder de eigen');
    expect(told).toContain('(hele regio)');
    expect(writeFooter(top('top, plain').footer).join(' ')).not.toContain('volgorde');
  });

  it('promises no differences in its headline where none of them counts', () => {
    expect(top('top, differences that may all be chance').headline).toBe(
      'De 5 grootste verschillen op Het Baken, 2025: geen ervan telt als verschil bij 5 vergelijkingen tegelijk',
    );
    expect(top('top, largest differences').headline).not.toContain('telt');
    expect(top('top, all equal').headline).toBe('De 5 hoogste percentages op Het Baken, 2025');
  });

  it('gives of two answers to one question the first, also among differences', () => {
    const shown = labels('top, differences, two answers to one question');
    expect(shown).toContain('laag welbevinden');
    expect(shown).not.toContain('matig tot hoog welbevinden');
  });

  it('does not rank a percentage of those asked only among percentages of all', () => {
    const spec = top('top, one of those asked only');
    expect(spec.rows.map(({ label }) => label)).toEqual(labels('top, plain'));
    expect(spec.remark).toBe('1 indicator doet niet mee: die vraag kregen niet alle leerlingen');
  });

  it('gives hidden figures no place, and says how many those are', () => {
    const spec = top('top, some hidden');
    expect(spec.rows.length).toBe(3);
    expect(spec.remark).toBe('2 indicatoren doen niet mee: die cijfers laten we hier niet zien');
    expect(top('top, all hidden')).toMatchObject({
      rows: [],
      remark: 'Van geen van deze indicatoren is hier een cijfer te zien.',
    });
  });
});

describe('a big number', () => {
  it('says the same figure in drawing, table, tooltip and sentence', () => {
    const spec = number('number, compared');
    const [own, reference] = chartMarks(spec);
    const { rows } = tableTexts(spec);
    expect(own?.value).toEqual(spec.value);
    expect(rows.map(([name, percent]) => `${name ?? ''} ${percent ?? ''}`)).toEqual([
      'Het Baken 53\u00a0%',
      'heel Lindewaard 47\u00a0%',
    ]);
    expect(rows[0]?.[10]).toBe('ongunstiger');
    expect(reference?.isReference).toBe(true);
    expect(spec.altText).toContain('53\u00a0% (45 tot 60\u00a0%), ruim 5 van de 10 leerlingen');
  });

  it('says nothing of a hidden one but why', () => {
    const spec = number('number, hidden');
    expect(spec).toMatchObject({ outOfTen: null, people: null, difference: null });
    expect(tableTexts(spec).rows[0]).toEqual([
      'Het Baken',
      '–',
      '–',
      '–',
      '–',
      'Verborgen: minder dan 30 leerlingen.',
    ]);
  });

  it.each([
    [0, 'geen van de leerlingen'],
    [0.3, 'bijna geen leerlingen'],
    [2.4, 'minder dan 1 van de 10 leerlingen'],
    [8, 'bijna 1 van de 10 leerlingen'],
    [30, '3 van de 10 leerlingen'],
    [27.6, 'bijna 3 van de 10 leerlingen'],
    [32, 'ruim 3 van de 10 leerlingen'],
    [25, 'tussen 2 en 3 van de 10 leerlingen'],
    [55, 'ruim de helft van de leerlingen'],
    [98, 'bijna 10 van de 10 leerlingen'],
    [99.7, 'bijna alle leerlingen'],
    [100, 'alle leerlingen'],
  ])('says %f %% as “%s”', (percent, words) => {
    expect(numberTexts.outOfTen(percent, 'leerlingen')).toBe(words);
  });
});

test('ten people together are the percentage as it is written, filled from the first', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (percent) => {
      const filled = peopleFilled(percent);
      expect(filled.length).toBe(10);
      expect(10 * filled.reduce((sum, share) => sum + share, 0)).toBeCloseTo(Math.round(percent), 9);
      expect(filled).toEqual([...filled].sort((a, b) => b - a));
    }),
  );
});

function labels(name: string): string[] {
  return top(name).rows.map(({ label }) => label);
}

function top(name: string): SpecOf<'top'> {
  const spec = topStates()[name];
  if (spec?.kind !== 'top') throw new Error(`No top “${name}”.`);
  return spec;
}

function number(name: string): SpecOf<'number'> {
  const spec = numberStates()[name];
  if (spec?.kind !== 'number') throw new Error(`No number “${name}”.`);
  return spec;
}
