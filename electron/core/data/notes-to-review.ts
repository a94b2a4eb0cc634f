import { marksOf, type AnnotationShape } from '../../../shared/model/annotation.ts';
import type { ChartChanges, FigureChange, SlideChanges } from '../../../shared/model/delivery-changes.ts';
import { markId, sameMark } from '../../../shared/model/figure.ts';
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
    const atMarks = figures.filter(({ about }) => about === 'figure' || about === 'gap');
    const changed = new Map(atMarks.map((figure) => [markId(figure.key), figure]));
    return chart.annotations.flatMap(({ id, shape, text }) => {
      const found = [
        ...marksOf(shape).flatMap((mark) => changed.get(markId(mark)) ?? []),
        ...figures.filter((figure) => isOnArrow(figure, shape)),
      ];
      const [first] = found;
      if (first === undefined) return [];
      const open = found.every(({ change: { kind } }) => kind === 'moved' || kind === 'same');
      const { about, key, names, from } = first;
      const at = { about, key, names, ...(from === undefined ? {} : { from }) };
      return [{ id, text: open ? text : null, at }];
    });
  });
}

/** Its test may come out otherwise while both figures stayed as they were. */
function isOnArrow({ about, key, from }: FigureChange, shape: AnnotationShape): boolean {
  return (
    about === 'difference' &&
    from !== undefined &&
    'from' in shape &&
    sameMark(shape.from, from.key) &&
    sameMark(shape.to, key)
  );
}
