import type { NoteChange } from '../../model/annotation.ts';
import { writeFigure } from '../nl/figure-unit.ts';

/** "was 41 %, now 43 %". */
export function writeNoteChange(change: NoteChange): string {
  if (change === 'hidden') return 'it is hidden now';
  const now = `now ${writeFigure(change.to, change.measure)}`;
  return change.from === null ? now : `was ${writeFigure(change.from, change.measure)}, ${now}`;
}
