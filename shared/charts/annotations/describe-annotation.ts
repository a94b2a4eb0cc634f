import { noteTexts, shapeName } from '../../language/nl/chart-notes.ts';
import type { AnnotationShape } from '../../model/annotation.ts';
import { markId, type MarkKey } from '../../model/figure.ts';
import { chartMarks } from '../chart-marks.ts';
import type { ChartSpec, NoteSpec } from '../spec.ts';
import { plainText } from './rich-text.ts';

/** "Verschilpijl van Lindewaard 2019 naar Lindewaard 2025: +7 punten, significant; 95 %-interval: +3 tot +11 punten". */
export function describeAnnotation(
  spec: ChartSpec,
  note: Pick<NoteSpec, 'shape' | 'text' | 'certainty'>,
): string {
  const words = [plainText(note.text), ...certaintyOf(note)].filter((part) => part !== '').join('; ');
  // A line without words of its own says its value by itself.
  if (note.shape.kind === 'level' && words === '')
    return noteTexts.level(note.shape.role, note.shape.percent);
  return noteTexts.told(shapeName(note.shape), whereOf(spec, note.shape), words);
}

function certaintyOf({ certainty }: Pick<NoteSpec, 'certainty'>): readonly string[] {
  if (certainty === undefined) return [];
  return [certainty.interval, ...(certainty.chance === null ? [] : [certainty.chance])];
}

function whereOf(spec: ChartSpec, shape: AnnotationShape): string {
  const names = new Map(
    chartMarks(spec).map(({ mark, name, detail }) => [
      markId(mark),
      detail === null ? name : `${name} ${detail}`,
    ]),
  );
  const nameOf = (mark: MarkKey) => names.get(markId(mark)) ?? '';
  const at = (marks: readonly MarkKey[]) => {
    const known = marks.map(nameOf).filter((name) => name !== '');
    return known.length === 0 ? '' : noteTexts.at(known);
  };
  switch (shape.kind) {
    case 'connector':
    case 'symbol':
      return at([shape.mark]);
    case 'emphasis':
      return at(shape.marks);
    case 'difference':
    case 'trend-line':
      return noteTexts.between(nameOf(shape.from), nameOf(shape.to));
    case 'level':
      return noteTexts.atPercent(shape.percent);
    case 'text':
      if ('mark' in shape.at) return at([shape.at.mark]);
      return 'wave' in shape.at ? noteTexts.atYear(shape.at.wave) : noteTexts.atPercent(shape.at.percent);
    case 'enclosure': {
      const { around } = shape;
      if ('marks' in around) return at(around.marks);
      return 'fromYear' in around
        ? noteTexts.years(around.fromYear, around.toYear)
        : noteTexts.percents(around.fromPercent, around.toPercent);
    }
  }
}
