import { writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import { stretchBoxes } from '../../charts/distribution/answer-boxes.ts';
import type { AnswerBar, AnswerPart, DistributionSpec } from '../../charts/distribution/distribution-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { ShownMark } from '../../charts/spec.ts';

/** Parts stand 2 px apart: neighbours differ by the ground between them, not by their colours alone. */
export const partGap = 2;

/**
 * The percentage inside a part so wide; left out where there is no room. With its unit where all that have room for the
 * number have it for that too: "4" beside "18 %" reads as something else.
 */
export function partText(
  { whole, percent }: ShownMark,
  { width, size, hasUnit }: { readonly width: number; readonly size: number; readonly hasUnit: boolean },
): string | undefined {
  const told = whole ?? percent;
  const words = hasUnit ? writePercent(told) : writeWhole(told);
  return fits(words, width, size) ? words : undefined;
}

/** Whether each part that is wide enough for its number is wide enough for its unit as well. */
export function haveUnits(spec: DistributionSpec, plotWidth: number, size: number): boolean {
  return spec.bars.every((bar) =>
    stretchBoxes(spec, bar, { x: 0, y: 0, w: plotWidth, h: 1 }).parts.every(({ box, value, ...part }) => {
      if (value.status !== 'shown' || !isPlaced(bar, { ...part, value })) return true;
      const told = value.whole ?? value.percent;
      const width = box.w - partGap;
      return !fits(writeWhole(told), width, size) || fits(writePercent(told), width, size);
    }),
  );
}

function fits(words: string, width: number, size: number): boolean {
  return measureText(words, size, 600) <= width - size * 0.4;
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
