import { isOfThoseAsked } from '../../model/of-those-asked.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { FigureLookup } from '../figure-lookup.ts';

/**
 * "38 % op meer plekken gepest" is of those who were bullied and "17 % gepest" of all: which is higher says nothing.
 * Percentages of part of the pupils stay out of a list by height, unless there are no others.
 */
export function keepOneDenominator<Row extends { readonly mark: MarkKey }>(
  rows: readonly Row[],
  figures: FigureLookup,
): readonly Row[] {
  const ofAll = rows.filter(({ mark }) => {
    const figure = figures.figure(mark);
    return figure === undefined || !isOfThoseAsked(figure);
  });
  return ofAll.length > 0 ? ofAll : rows;
}
