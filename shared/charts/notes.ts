import { chartTexts } from '../language/nl/charts.ts';
import { writeFigure } from '../language/nl/figure-unit.ts';
import { marksOf, type Annotation, type AnnotationShape, type NoteChange } from '../model/annotation.ts';
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
  const isShown = (mark: MarkKey) => values.get(markId(mark))?.status === 'shown';
  return annotations.flatMap(({ id, shape: whole, text, colour, moved, figures }): NoteSpec[] => {
    const shape = ofShown(whole, isShown);
    const own = marksOf(shape).map((mark) => values.get(markId(mark)));
    if (own.includes(undefined)) return [];
    const isTold = figures.some(({ mark, percent }) => percent !== null && !isShown(mark));
    const isHidden = own.some((value) => value?.status !== 'shown');
    // Drawn for whatever the figures would be: nobody misses it.
    if (isHidden && text === '' && figures.length === 0) return [];
    if (isHidden || (isTold && text !== ''))
      return [{ id, shape, text: chartTexts.noteHidden, colour, moved, changed: 'hidden' }];
    return [{ id, shape, text, colour, moved, changed: changeOf(figures, values) }];
  });
}

/** What is about several figures keeps to those that are shown, where there are any. */
function ofShown(shape: AnnotationShape, isShown: (mark: MarkKey) => boolean): AnnotationShape {
  if (shape.kind === 'emphasis') {
    const marks = shape.marks.filter(isShown);
    return marks.length === 0 ? shape : { ...shape, marks };
  }
  if (shape.kind === 'enclosure' && 'marks' in shape.around) {
    const marks = shape.around.marks.filter(isShown);
    return marks.length === 0 ? shape : { ...shape, around: { marks } };
  }
  return shape;
}

/** The first figure that is written otherwise than when the annotation was made. */
function changeOf(figures: Annotation['figures'], values: ReadonlyMap<string, MarkValue>): NoteChange | null {
  for (const { mark, percent } of figures) {
    const now = values.get(markId(mark));
    if (percent === null || now?.status !== 'shown') continue;
    const { measure } = now;
    if (writeFigure(percent, measure) !== writeFigure(now.percent, measure))
      return { from: percent, to: now.percent, ...(measure === undefined ? {} : { measure }) };
  }
  return null;
}

/** The figure its words stand at; null for a period or a value of the axis. */
export function anchorOf({ shape }: Pick<NoteSpec, 'shape'>): MarkKey | null {
  return marksOf(shape)[0] ?? null;
}
