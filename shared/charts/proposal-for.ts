import { writeWhole } from '../base/dutch-numbers.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { longestNote, type Annotation, type NoteChange } from '../model/annotation.ts';

/**
 * New words for a note whose figure changed: the same words with the old percentage replaced, and where that is not
 * in them, what became of it behind them. null: nothing to propose, or no room for it.
 */
export function proposalFor({ text }: Pick<Annotation, 'text'>, change: NoteChange): string | null {
  if (change === 'hidden') return null;
  const replaced = change.from === null ? text : withNumber(text, change.from, change.to);
  if (replaced !== text) return replaced;
  const added = `${text} (${chartTexts.noteChange(change)})`.trim();
  return added.length <= longestNote ? added : null;
}

/** The old percentage in the words, wherever it stands as one. */
function withNumber(text: string, from: number, to: number): string {
  const old = new RegExp(`(?<![\\d.,])${writeWhole(from)}(?:[.,]\\d+)?(?=\\s?%|\\s(?:procent|pct)\\b)`, 'gu');
  return text.replace(old, writeWhole(to));
}
