import { writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import type { AnswerBar, AnswerPart } from '../../charts/distribution/distribution-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { ShownMark } from '../../charts/spec.ts';

/** Parts stand 2 px apart: neighbours differ by the ground between them, not by their colours alone. */
export const partGap = 2;

/** The percentage inside a part so wide, with its unit where that fits; left out where there is no room. */
export function partText({ whole, percent }: ShownMark, width: number, size: number): string | undefined {
  const told = whole ?? percent;
  const room = width - size * 0.4;
  return [writePercent(told), writeWhole(told)].find((words) => measureText(words, size, 600) <= room);
}

/** A shown answer may have no place: where its bar has no known middle. */
export function isPlaced(
  { stretches }: AnswerBar,
  { answer, value }: Pick<AnswerPart, 'value'> & { readonly answer: number },
): boolean {
  return value.status === 'shown' && stretches.some((stretch) => stretch.answer === answer);
}

/** From the top of a part up to that of the name above it; in type. */
const partNameHeight = 1.1;

/** Where the name of an answer stands above its part; of one too narrow for it, the neighbours tell which it is. */
export function partNameBox(name: string, part: Box, size: number): Box | null {
  const w = measureText(name, size);
  if (w + size * 0.4 > part.w) return null;
  const h = partNameHeight * size;
  return { x: part.x + (part.w - w) / 2, y: part.y - h, w, h };
}
