import { writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import type { AnswerBar, AnswerPart } from '../../charts/distribution/distribution-spec.ts';
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
