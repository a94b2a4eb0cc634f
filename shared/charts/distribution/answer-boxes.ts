import { alongAxis } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { AnswerBar, AnswerPart, DistributionSpec } from './distribution-spec.ts';

export interface AnswerBox extends AnswerPart {
  readonly answer: number;
  /** Of a hidden answer an even share of the hatch, to point at: where it lies in it nobody knows. */
  readonly box: Box;
}

/** The parts of a bar as boxes in `row`, and what is hatched. */
export function stretchBoxes(
  { axis }: DistributionSpec,
  { parts, stretches }: AnswerBar,
  row: Box,
): { readonly parts: readonly AnswerBox[]; readonly hidden: Box | null } {
  const boxOf = (from: number, to: number): Box => {
    const x = alongAxis(axis, from, row.x, row.x + row.w);
    return { ...row, x, w: alongAxis(axis, to, row.x, row.x + row.w) - x };
  };
  const together = stretches.find(({ answer }) => answer === null);
  const hidden = stretches.length === 0 ? row : together ? boxOf(together.from, together.to) : null;
  const placeless = parts.flatMap((_, answer) =>
    stretches.some((stretch) => stretch.answer === answer) ? [] : [answer],
  );
  const boxes = parts.flatMap((part, answer): AnswerBox[] => {
    const stretch = stretches.find((candidate) => candidate.answer === answer);
    if (stretch) return [{ ...part, answer, box: boxOf(stretch.from, stretch.to) }];
    if (hidden === null) return [];
    const w = hidden.w / placeless.length;
    return [{ ...part, answer, box: { ...hidden, x: hidden.x + placeless.indexOf(answer) * w, w } }];
  });
  return { parts: boxes, hidden };
}
