import { marksOf, type Annotation, type AnnotationShape } from '../../model/annotation.ts';
import type { OwnWords } from '../../model/batch.ts';
import type { MarkKey } from '../../model/figure.ts';
import { followsFigure } from '../../model/text-field.ts';
import type { AreaMove } from './move-areas.ts';
import { whyOfOneArea } from './words-of-one-area.ts';

/**
 * Annotations of one area on the chart of another. What is drawn at a figure is drawn at the same figure there; words at
 * it were written about the old one, unless they follow it. A norm, a goal and a period hold everywhere.
 */
export function moveAnnotations(
  annotations: readonly Annotation[],
  move: AreaMove,
  tell: (why: OwnWords['why'], text: string) => void,
): readonly Annotation[] {
  return annotations.flatMap((annotation): Annotation[] => {
    const why = whyLeftOut(annotation, move);
    if (why !== null) {
      tell(why, annotation.text);
      return [];
    }
    const shape = moveShape(annotation.shape, (mark) => moveMark(mark, move));
    // Figures of the old area say nothing of whether those of the new one changed.
    return [{ ...annotation, shape, figures: [] }];
  });
}

function whyLeftOut({ shape, text }: Annotation, move: AreaMove): OwnWords['why'] | null {
  const marks = marksOf(shape);
  const isOfOthers = marks.some(({ level, areaCode }) => {
    const place = { level, code: areaCode };
    return level === move.from.level && !move.isOld(place) && areaCode !== move.to.code;
  });
  if (isOfOthers) return 'name';
  if (text === '' || followsFigure(text)) return null;
  if (marks.length > 0) return 'finding';
  // "Doel: 80 %" at a line that stands at 80.
  return whyOfOneArea(shape.kind === 'level' ? text.replace(/\d+\s?%/gu, '') : text, move.oldNames);
}

/** The same figure of the new area. */
export function moveMark(mark: MarkKey, move: AreaMove): MarkKey {
  const { level, code } = move.area({ level: mark.level, code: mark.areaCode });
  return { ...mark, level, areaCode: code };
}

function moveShape(shape: AnnotationShape, moved: (mark: MarkKey) => MarkKey): AnnotationShape {
  switch (shape.kind) {
    case 'connector':
    case 'symbol':
      return { ...shape, mark: moved(shape.mark) };
    case 'emphasis':
      return { ...shape, marks: shape.marks.map(moved) };
    case 'difference':
    case 'trend-line':
      return { ...shape, from: moved(shape.from), to: moved(shape.to) };
    case 'text':
      return 'mark' in shape.at ? { ...shape, at: { mark: moved(shape.at.mark) } } : shape;
    case 'enclosure':
      return 'marks' in shape.around ? { ...shape, around: { marks: shape.around.marks.map(moved) } } : shape;
    case 'level':
      return shape;
  }
}
