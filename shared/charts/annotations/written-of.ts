import { noteTexts } from '../../language/nl/chart-notes.ts';
import type { ChartSpec, NoteSpec } from '../spec.ts';
import { axesOf, isOnAxis } from './plot-axes.ts';

/** What stands at an annotation, with its looks. A line at a value of the axis says by itself what it is. */
export function writtenOf({ shape, text }: Pick<NoteSpec, 'shape' | 'text'>, spec: ChartSpec): string {
  if (shape.kind !== 'level') return text;
  const words = text === '' ? noteTexts.level(shape.role, shape.percent) : text;
  const axes = axesOf(spec, unitPlot);
  return axes && !isOnAxis(axes, shape.percent) ? noteTexts.offAxis(words) : words;
}

/** Whether a value is on an axis does not hang on its size. */
const unitPlot = { x: 0, y: 0, w: 1, h: 1 };
