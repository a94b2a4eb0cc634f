import { chartTexts } from '../language/nl/charts.ts';
import { marksOf, type Annotation, type NoteChange } from '../model/annotation.ts';
import { markId } from '../model/figure.ts';
import type { MarkKey } from '../model/figure.ts';
import type { MarkValue, NoteSpec } from './spec.ts';

/**
 * The annotations whose figures are all in the chart. One of which a figure is no longer shown loses its
 * words: they may hold the very number that is hidden now.
 */
export function notesFor(
  annotations: readonly Annotation[],
  marks: readonly { readonly mark: MarkKey; readonly value: MarkValue }[],
): NoteSpec[] {
  const values = new Map(marks.map(({ mark, value }) => [markId(mark), value]));
  return annotations.flatMap(({ id, shape, text, colour, moved, figures }): NoteSpec[] => {
    const own = marksOf(shape).map((mark) => values.get(markId(mark)));
    if (own.includes(undefined)) return [];
    if (own.some((value) => value?.status !== 'shown'))
      return [{ id, shape, text: chartTexts.noteHidden, colour, moved, changed: 'hidden' }];
    return [{ id, shape, text, colour, moved, changed: changeOf(figures, values) }];
  });
}

/** The first figure that is written otherwise than when the annotation was made. */
function changeOf(figures: Annotation['figures'], values: ReadonlyMap<string, MarkValue>): NoteChange | null {
  for (const { mark, percent } of figures) {
    const now = values.get(markId(mark));
    if (percent === null || now?.status !== 'shown') continue;
    if (Math.round(percent) !== Math.round(now.percent)) return { from: percent, to: now.percent };
  }
  return null;
}

/** The figure its words stand at; null for a period or a value of the axis. */
export function anchorOf({ shape }: Pick<NoteSpec, 'shape'>): MarkKey | null {
  return marksOf(shape)[0] ?? null;
}
