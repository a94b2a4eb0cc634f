import type { MarkKey } from '../../model/figure.ts';
import { wholePercentages } from '../../base/whole-percentages.ts';
import type { FigureLookup } from '../figure-lookup.ts';
import type { MarkValue, ShownMark } from '../spec.ts';

/**
 * The answers of one bar with the whole percentages they are written in: together 100. Where some are hidden nothing
 * has to add up, and each is rounded by itself.
 */
export function withWholeShares(values: readonly MarkValue[]): readonly MarkValue[] {
  const shown = values.filter((value): value is ShownMark => value.status === 'shown');
  if (shown.length < values.length) return values;
  const whole = wholePercentages(shown.map(({ percent }) => percent));
  return shown.map((value, index) => ({ ...value, whole: whole[index] ?? Math.round(value.percent) }));
}

/** One answer as it is written beside the others of its bar; any other figure as it is. */
export function writtenValue(figures: FigureLookup, mark: MarkKey): MarkValue {
  const categories = figures.indicator.scale?.categories ?? [];
  const place = categories.findIndex(({ code }) => code === mark.category);
  if (mark.category === undefined || place < 0) return figures.value(mark);
  const bar = categories.map(({ code }) => figures.value({ ...mark, category: code }));
  return withWholeShares(bar)[place] ?? figures.value(mark);
}
