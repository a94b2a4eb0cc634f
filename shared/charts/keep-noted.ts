import { marksOf } from '../model/annotation.ts';
import { markId, type MarkKey } from '../model/figure.ts';
import type { ChartSpec } from './spec.ts';

/** Whether an annotation is about one of these figures: where not all fit, they stay, so that no note is lost. */
export function notedIn({ notes }: Pick<ChartSpec, 'notes'>): (marks: readonly MarkKey[]) => boolean {
  const noted = new Set(notes.flatMap((note) => keptBy(note).map(markId)));
  return (marks) => marks.some((mark) => noted.has(markId(mark)));
}

/** Many figures may be lifted out or stepped back at once: only the words of that must stay, at the first. */
function keptBy({ shape, text }: ChartSpec['notes'][number]): readonly MarkKey[] {
  const marks = marksOf(shape);
  return shape.kind === 'emphasis' ? marks.slice(0, text === '' ? 0 : 1) : marks;
}

/** As many as fit, in their order: those that must stay, and of the others the first. */
export function keepFirst<Item>(
  items: readonly Item[],
  most: number,
  mustStay: (item: Item) => boolean,
): readonly Item[] {
  if (items.length <= most) return items;
  const staying = items.filter(mustStay).slice(0, Math.max(0, most));
  const first = items.filter((item) => !staying.includes(item)).slice(0, Math.max(0, most - staying.length));
  const kept = new Set([...staying, ...first]);
  return items.filter((item) => kept.has(item));
}
