import { contrastOf, mixColours } from '../../base/colour.ts';
import type { DistributionSpec } from '../../charts/distribution/distribution-spec.ts';
import type { DrawingTheme } from '../theme.ts';

/** From so many answers on, each carries its own name. */
export const manyAnswers = 8;
const fewShades = 5;

export interface AnswerColours {
  readonly fill: string;
  /** Of the percentage inside. */
  readonly text: string;
  /** Around a part that would fade into the ground; null where it stands out by itself. */
  readonly edge: string | null;
}

/**
 * One colour per answer, in the order of the answers: light to dark, or from the middle out in two hues. Every part
 * has a readable percentage and an edge that stands out from the ground (3 : 1, WCAG 1.4.11).
 */
export function answerColours(
  style: DistributionSpec['style'],
  count: number,
  theme: DrawingTheme,
): readonly AnswerColours[] {
  return Array.from({ length: count }, (_, index) => {
    const fill =
      style === 'stacked' ? along(theme.answers, shadeOf(index, count), theme) : aside(index, count, theme);
    return {
      fill,
      text: bestText(fill, theme),
      edge: contrastOf(fill, theme.surface) < 3 ? theme.axis : null,
    };
  });
}

/** More than seven shades of one colour nobody tells apart: then neighbours share one, and carry their names. */
function shadeOf(index: number, count: number): number {
  if (count < manyAnswers) return index / Math.max(1, count - 1);
  return Math.floor((index * fewShades) / count) / (fewShades - 1);
}

/** From the middle to one of both ends; an odd number of answers has a neutral one in the middle. */
function aside(index: number, count: number, theme: DrawingTheme): string {
  const half = Math.floor(count / 2);
  const fromEnd = Math.min(index, count - 1 - index);
  if (fromEnd === half) return theme.answersMiddle;
  const ramp = index < half ? theme.answersOpposite : theme.answers;
  return along(ramp, (half - fromEnd) / half, theme);
}

/** Where neither ink nor ground can be read on a colour, the nearest where one can. */
function along([from, to]: readonly [string, string], share: number, theme: DrawingTheme): string {
  for (let step = 0; step <= 50; step++) {
    for (const at of [share + step / 100, share - step / 100]) {
      if (at < 0 || at > 1) continue;
      const colour = mixColours(from, to, at);
      if (contrastOf(colour, bestText(colour, theme)) >= 4.5) return colour;
    }
  }
  return to;
}

function bestText(fill: string, { ink, surface }: DrawingTheme): string {
  return contrastOf(fill, ink) >= contrastOf(fill, surface) ? ink : surface;
}
