import { marksOf } from '../../../shared/model/annotation.ts';
import type { ChartChanges, SlideChanges } from '../../../shared/model/delivery-changes.ts';
import { markId } from '../../../shared/model/figure.ts';
import type { PlacedChart } from '../../../shared/model/slide-charts.ts';

/**
 * Annotations at a figure that changed, or may have, each with the first of those. Words that were typed beside a
 * number that is not told may hold it.
 */
export function listNotes(
  charts: readonly PlacedChart[],
  compared: readonly ChartChanges[],
): SlideChanges['notes'] {
  return charts.flatMap(({ chart }, place) => {
    const { figures = [] } = compared[place] ?? {};
    const changed = new Map(
      figures.filter(({ about }) => about !== 'trend').map((figure) => [markId(figure.key), figure]),
    );
    return chart.annotations.flatMap(({ id, shape, text }) => {
      const at = marksOf(shape).flatMap((mark) => changed.get(markId(mark)) ?? []);
      const [first] = at;
      if (first === undefined) return [];
      const open = at.every(({ change: { kind } }) => kind === 'moved' || kind === 'same');
      const { about, key, names } = first;
      return [{ id, text: open ? text : null, at: { about, key, names } }];
    });
  });
}
