import type { MarkKey } from '../../shared/model/figure.ts';
import type { Finding } from '../../shared/model/stand-out.ts';

/**
 * From the largest effect to the smallest. The other side of one coin (laag welbevinden, and matig tot hoog) is told
 * once: its two percentages are what the first leaves of a hundred. Of means no such thing can be seen.
 *
 * @param percentagesOf in an order that is the same for both sides of a coin: what is high on one side is low on the other
 */
export function rankFindings<Kind extends Finding>(
  findings: readonly Kind[],
  percentagesOf: (finding: Kind) => readonly [number, number],
): Kind[] {
  const ranked = [...findings].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
  return ranked.filter((finding, place) => {
    if (finding.measure === 'mean') return true;
    const [one, other] = percentagesOf(finding);
    return !ranked.slice(0, place).some((earlier) => {
      if (earlier.measure === 'mean') return false;
      const [first, second] = percentagesOf(earlier);
      return isWhole(first + one, second + other);
    });
  });
}

/** Left out for a percentage, as in a mark. */
export function measureOf({ measure }: Pick<MarkKey, 'measure'>): Pick<MarkKey, 'measure'> {
  return measure === undefined ? {} : { measure };
}

/** How many of what was judged are means: for them the test decides, whatever the rule of the workspace. */
export function countMeans(judged: readonly { readonly key: Pick<MarkKey, 'measure'> }[]): number {
  return judged.filter(({ key }) => key.measure === 'mean').length;
}

function isWhole(a: number, b: number): boolean {
  return Math.abs(a - 100) < tolerance && Math.abs(b - 100) < tolerance;
}

/** Percentages are fractions times 100; two figures that only happen to add up differ by more. */
const tolerance = 1e-6;
