import { describe, expect, it } from 'vitest';
import { describeExtremes } from '../../../shared/charts/extremes.ts';

describe('the outermost figures in the text of a chart', () => {
  it('are the highest and the lowest, in whatever order the areas stand', () => {
    expect(describeExtremes([named('B', 48), named('A', 61), named('C', 50)])).toEqual([
      'hoogste A 61\u00a0% (58 tot 64\u00a0%)',
      'laagste B 48\u00a0% (45 tot 51\u00a0%)',
    ]);
  });

  it('are not told of the only one: that is neither', () => {
    expect(describeExtremes([named('A', 61)])).toEqual(['A 61\u00a0% (58 tot 64\u00a0%)']);
  });

  it('are not told where all read the same, also after rounding', () => {
    expect(describeExtremes([named('A', 50.4), named('B', 49.6)])).toEqual([
      'beide evenveel: 50\u00a0% (47 tot 53\u00a0%)',
    ]);
    expect(describeExtremes([named('A', 50, 3), named('B', 50, 6)])).toEqual(['beide evenveel: 50\u00a0%']);
    expect(describeExtremes([50, 50, 50].map((percent) => named('A', percent)))).toEqual([
      'alle 3 evenveel: 50\u00a0% (47 tot 53\u00a0%)',
    ]);
  });

  it('say so where there is nothing to tell', () => {
    expect(describeExtremes([])).toEqual(['geen cijfers te tonen']);
  });
});

function named(name: string, percent: number, margin = 3) {
  const value = {
    status: 'shown',
    percent,
    lower: percent - margin,
    upper: percent + margin,
    n: 400,
  } as const;
  return { name, value };
}
