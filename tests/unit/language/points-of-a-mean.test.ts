import { describe, expect, it } from 'vitest';
import type { ChartMark } from '../../../shared/charts/chart-marks.ts';
import { fieldValues } from '../../../shared/charts/fields/field-values.ts';
import { differenceCertainty, differenceWords } from '../../../shared/language/nl/differences.ts';
import { writeSize, writeSizeLimits } from '../../../shared/language/nl/figure-unit.ts';
import { moreOrLess } from '../../../shared/language/nl/verdicts.ts';
import type { DifferenceTable, FigureDifference, ShownDifference } from '../../../shared/model/difference.ts';
import { markId, type MarkKey } from '../../../shared/model/figure.ts';
import { makeTable, stress } from '../../support/figure-tables.ts';

describe('points of a score', () => {
  it('are told by an arrow as by a sentence: with a decimal, and as no difference only where there is none', () => {
    expect(words({ difference: 1.2 })).toBe('**+1,2 punt,** significant');
    expect(words({ difference: -0.04 })).toBe('**−0,04 punt,** significant');
    expect(words({ difference: 0.03, p: 0.4, pAdjusted: 0.4, verdict: 'vergelijkbaar' })).toBe(
      '**+0,03 punt,** kan toeval zijn',
    );
    expect(words({ difference: 0, p: 1, pAdjusted: 1, verdict: 'vergelijkbaar' })).toContain('geen verschil');
  });

  it('have limits with a decimal, or as many as show on which side of zero they lie', () => {
    expect(limits(0.7, 1.7)).toBe('95 %-interval: +0,7 tot +1,7 punt');
    expect(limits(0.04, 0.2)).toBe('95 %-interval: +0,04 tot +0,20 punt');
    expect(writeSizeLimits(0.04, 0.2, 'mean')).toBe('(0,04 tot 0,20)');
    expect(writeSizeLimits(-0.004, 0.2, 'mean')).toBe('(−0,004 tot 0,200)');
    expect(writeSizeLimits(1.6, 8.4, undefined)).toBe('(2 tot 8)');
  });

  it('are never written as zero where they are not: the slope of a trend may be a hundredth a year', () => {
    expect(writeSize(1.2, 'mean')).toBe('1,2 punt');
    expect(writeSize(0.04, 'mean')).toBe('0,04 punt');
    expect(writeSize(0.004, 'mean')).toBe('0,004 punt');
    expect(writeSize(0, 'mean')).toBe('0,0 punt');
    const other = { name: 'de rest', place: 'in de rest' };
    expect(moreOrLess(0.04, other, 'mean')).toBe('0,04 punt hoger dan in de rest');
    expect(moreOrLess(-0.004, other, 'mean')).toBe('minder dan 0,01 punt verschil met de rest');
  });

  it('fill the field of a difference, of an arrow and of what the chart holds its figure against', () => {
    const table = makeTable(
      ['A', 'B'].map((area) => ({ level: 'school', area, wave: 2025, cell: { percent: 50 } })),
    );
    const marks = new Map([mark('A', 3.1, null), mark('B', 4.3, 0.25)]);
    const source = { answer: { table, differences: differences({ difference: 1.2 }) }, marks };
    expect(fieldValues(source, markOf('B'), markOf('A'))).toMatchObject({
      van: '3,1',
      naar: '4,3',
      verschil: '+1,2 punt',
    });
    expect(fieldValues(source, markOf('B'), null).verschil).toBe('+0,3 punt');
  });
});

function words(value: Partial<ShownDifference>): string {
  const table = differences(value);
  return differenceWords(only(table), table);
}

function limits(lower: number, upper: number): string | undefined {
  const table = differences({ lower, upper });
  return differenceCertainty(only(table), table)?.interval.replaceAll('\u00a0', ' ');
}

function only({ differences: [first] }: DifferenceTable): FigureDifference {
  if (first === undefined) throw new Error('One was made');
  return first;
}

function differences(value: Partial<ShownDifference>): DifferenceTable {
  const shown: ShownDifference = {
    ...{ status: 'shown', difference: 1.2, lower: 0.7, upper: 1.7, test: 'difference' },
    ...{ p: 0.01, pAdjusted: 0.01, apart: null, untested: null, verdict: 'gunstiger', ...value },
  };
  const pair = { from: markOf('A'), to: markOf('B') };
  return { differences: [{ ...pair, value: shown }], correction: 'none', rule: { kind: 'test' }, family: 1 };
}

function markOf(areaCode: string): MarkKey {
  return {
    ...{ indicator: stress.code, level: 'school', areaCode, wave: 2025, groupVariable: null, group: null },
    measure: 'mean',
  };
}

function mark(areaCode: string, percent: number, difference: number | null): [string, ChartMark] {
  const other = { name: 'de rest', place: 'in de rest' };
  const theirs = { percent: 3, isDrawn: false };
  const compared = { verdict: null, lower: null, upper: null, chance: null, other, theirs };
  return [
    markId(markOf(areaCode)),
    {
      ...{ mark: markOf(areaCode), name: areaCode, detail: null, isReference: false },
      value: { status: 'shown', percent, lower: null, upper: null, n: null, measure: 'mean' },
      difference: difference === null ? null : { ...compared, difference, measure: 'mean' },
    },
  ];
}
