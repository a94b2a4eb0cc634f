import { writePercent } from '../../base/dutch-numbers.ts';
import type { NoteChange } from '../../model/annotation.ts';

/** "was 41 %, now 43 %". */
export function writeNoteChange(change: NoteChange): string {
  if (change === 'hidden') return 'it is hidden now';
  const now = `now ${writePercent(change.to)}`;
  return change.from === null ? now : `was ${writePercent(change.from)}, ${now}`;
}
