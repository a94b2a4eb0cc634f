import { chartTexts } from '../language/nl/charts.ts';
import { markId } from '../model/figure.ts';
import type { MarkKey } from '../model/figure.ts';
import type { Annotation } from '../model/story.ts';
import type { MarkValue, NoteSpec } from './spec.ts';

/**
 * The notes whose mark is in the chart. A note whose figure is no longer shown loses its words: they
 * may hold the very number that is hidden now.
 */
export function notesFor(
  annotations: readonly Annotation[],
  marks: readonly { readonly mark: MarkKey; readonly value: MarkValue }[],
): NoteSpec[] {
  const values = new Map(marks.map(({ mark, value }) => [markId(mark), value]));
  return annotations.flatMap(({ id, mark, text, percentAtWriting }): NoteSpec[] => {
    const value = values.get(markId(mark));
    if (!value) return [];
    if (value.status !== 'shown') {
      return [{ id, mark, text: chartTexts.noteHidden, changed: 'hidden' }];
    }
    const moved = percentAtWriting !== null && Math.round(percentAtWriting) !== Math.round(value.percent);
    return [{ id, mark, text, changed: moved ? { from: percentAtWriting, to: value.percent } : null }];
  });
}
