import { assertNever } from '../../../shared/base/assert-never.ts';
import { writeDate, writeTime } from '../../../shared/base/dutch-dates.ts';
import { storyTexts } from '../../../shared/language/story.ts';
import type { StoryChange } from '../../../shared/model/story-history.ts';

/** "Dia 4: boodschap en notities gewijzigd". */
export function tellChange(change: StoryChange): string {
  const texts = storyTexts.history;
  switch (change.kind) {
    case 'restored':
      return texts.putBackTo(writeDate(change.to), writeTime(change.to));
    case 'renamed':
      return texts.renamed;
    case 'about':
      return texts.about;
    case 'added':
      return texts.added(change.position, change.count);
    case 'removed':
      return texts.removed(change.position, change.count);
    case 'moved':
      return texts.moved;
    case 'written':
      return texts.written(
        change.position,
        change.parts.map((part) => texts.parts[part]),
      );
    case 'several':
      return texts.several(change.count);
    default:
      return assertNever(change);
  }
}
