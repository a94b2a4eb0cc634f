import { writePercent } from '../../base/dutch-numbers.ts';
import type { NoteChange } from '../../model/annotation.ts';

/** "was 41 %, now 43 %". */
export function writeNoteChange(change: NoteChange): string {
  return change === 'hidden'
    ? 'it is hidden now'
    : `was ${writePercent(change.from)}, now ${writePercent(change.to)}`;
}
