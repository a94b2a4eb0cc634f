import { expect, it } from 'vitest';
import type { AskedOfScale } from '../../../electron/analysis/asked-answers.ts';
import { haveOneUnit } from '../../../electron/analysis/relate-figures.ts';

/** A mean of a column on a scale. */
function mean(variableId: number, min: number, max: number): ReturnType<typeof percentage> {
  const score = { min, max };
  return {
    variable: { variableId },
    asked: { kind: 'mean', range: score, scale: { categories: [], score } },
  };
}

function percentage(variableId: number): { variable: { variableId: number }; asked?: AskedOfScale } {
  return { variable: { variableId } };
}

it('tests two means only where both are of one score: a column on another scale is another', () => {
  expect(haveOneUnit(mean(1, 1, 10), mean(1, 1, 10))).toBe(true);
  expect(haveOneUnit(mean(1, 1, 10), mean(1, 0, 100))).toBe(false);
  expect(haveOneUnit(mean(1, 1, 10), mean(2, 1, 10))).toBe(false);
});

it('tests two percentages, and never a percentage with a mean, be it of one column', () => {
  expect(haveOneUnit(percentage(1), percentage(2))).toBe(true);
  expect(haveOneUnit(percentage(1), mean(1, 1, 10))).toBe(false);
  expect(haveOneUnit(mean(1, 1, 10), percentage(1))).toBe(false);
});
