import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import type { ChartChanges, FigureChange, NumberChange } from '../../../shared/model/delivery-changes.ts';
import { markId } from '../../../shared/model/figure.ts';

/** Of all charts of a slide together: a figure that stands in several is told once, unless its verdicts differ. */
export function joinChanges(charts: readonly ChartChanges[]): ChartChanges {
  const trouble = charts.find((chart) => chart.trouble !== undefined)?.trouble;
  return {
    figures: tellOnce(charts.flatMap(({ figures }) => figures)),
    same: charts.reduce((sum, { same }) => sum + same, 0),
    responseChanged: charts.some(({ responseChanged }) => responseChanged),
    ...(trouble === undefined ? {} : { trouble }),
  };
}

function tellOnce(figures: readonly FigureChange[]): readonly FigureChange[] {
  const seen = new Set<string>();
  const judged = new Set(figures.filter(({ verdict }) => verdict !== undefined).map(idOf));
  return figures.filter((figure) => {
    // A chart without a verdict adds nothing to one that has it.
    if (figure.verdict === undefined && judged.has(idOf(figure))) return false;
    const told = canonicalJson([idOf(figure), figure.verdict ?? null]);
    return seen.has(told) ? false : seen.add(told);
  });
}

/** The same number before and now; of a whole, whatever it stands beside the groups of. */
function idOf({ about, key, since, from, change }: FigureChange): string {
  const whole = about === 'figure' && key.group === null ? { ...key, groupVariable: null } : key;
  const begin = from === undefined ? (since ?? null) : markId(from.key);
  return canonicalJson([about, markId(whole), begin, roundNumbers(change)]);
}

/** The same pupils asked in groups add up to another last decimal. */
function roundNumbers(change: NumberChange): readonly (string | number)[] {
  return Object.values<string | number>(change).map((part) =>
    typeof part === 'number' ? part.toFixed(6) : part,
  );
}
