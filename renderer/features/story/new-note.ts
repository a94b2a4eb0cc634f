import type { ChartMark } from '../../../shared/charts/chart-marks.ts';
import { marksOf, type Annotation, type AnnotationShape } from '../../../shared/model/annotation.ts';
import { markId } from '../../../shared/model/figure.ts';

/** A note with its figures as they are shown now. */
export function newNote(
  id: string,
  shape: AnnotationShape,
  text: string,
  marks: readonly ChartMark[],
): Annotation {
  return { id, shape, text, colour: 'ink', moved: null, figures: figuresNow(shape, marks) };
}

function figuresNow(shape: AnnotationShape, marks: readonly ChartMark[]): Annotation['figures'] {
  return marksOf(shape).map((mark) => {
    const value = marks.find((each) => markId(each.mark) === markId(mark))?.value;
    return { mark, percent: value?.status === 'shown' ? value.percent : null };
  });
}
