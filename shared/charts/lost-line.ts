import { lostText, quoted } from '../language/nl/one-verdict.ts';
import type { ChartComparison, LostDifference } from './spec.ts';

/** A difference by the name it has in a sentence. */
interface Named {
  readonly name: string;
  readonly difference: { readonly lost?: number | undefined };
}

/** Which differences of a chart do not count although they would by themselves; nothing where none is so. */
export function lostAmong(compared: readonly Named[]): Pick<ChartComparison, 'lost'> {
  const lost = compared.flatMap(({ name, difference }) =>
    difference.lost === undefined ? [] : [{ name, tests: difference.lost }],
  );
  return lost.length === 0 ? {} : { lost };
}

/** Why that is, in one sentence, without the last full stop; none where there are none. */
export function lostLine({ lost = [] }: ChartComparison): readonly string[] {
  const names = lostNames(lost);
  return names.length === 0
    ? []
    : [
        lostText(
          names,
          lost.map(({ tests }) => tests),
        ),
      ];
}

export function lostNames(lost: readonly LostDifference[]): readonly string[] {
  return [...new Set(lost.map(({ name }) => quoted(name)))];
}
