import { groupBy } from '../base/group-by.ts';
import { chartMarks } from '../charts/chart-marks.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { isFinding } from '../charts/verdict-look.ts';
import { verdictTexts } from '../language/nl/verdicts.ts';
import { markId } from '../model/figure.ts';

/** One figure in one of the charts, held against the same as in another. */
interface Judged {
  readonly name: string;
  readonly counts: boolean;
  /** How many comparisons were corrected together with it. */
  readonly family: number;
}

/**
 * The same figure may count as a difference in one chart of a slide and not in another, where more is compared at once:
 * then the slide says why. One sentence per pair of charts.
 */
export function differingVerdicts(specs: readonly ChartSpec[]): readonly string[] {
  const told = [...judgedFigures(specs).values()].flatMap((judged) => {
    const counts = judged.find((each) => each.counts);
    const not = judged.find((each) => !each.counts);
    if (counts === undefined || not === undefined) return [];
    // The larger chart has it beside others, so by the name that tells it from those.
    const { name } = counts.family > not.family ? counts : not;
    return [{ name, counts: counts.family, not: not.family }];
  });
  const alike = groupBy(told, ({ counts, not }) => `${String(counts)} ${String(not)}`);
  return [...alike.values()].flatMap((those) => {
    const [first] = those;
    const names = those.map(({ name }) => name);
    return first === undefined ? [] : [`${verdictTexts.differing(names, first.counts, first.not)}.`];
  });
}

function judgedFigures(specs: readonly ChartSpec[]): ReadonlyMap<string, readonly Judged[]> {
  const judged = specs.flatMap((spec) => {
    const family = spec.comparison?.family;
    if (family === undefined) return [];
    return chartMarks(spec).flatMap(({ mark, name, difference }) => {
      if (!difference || difference.verdict === null) return [];
      const figure = `${markId(mark)} ${difference.other.name}`;
      return [{ figure, name, family, counts: isFinding(difference.verdict) }];
    });
  });
  return groupBy(judged, ({ figure }) => figure);
}
