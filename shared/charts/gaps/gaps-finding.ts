import { gapWaveTexts } from '../../language/nl/chart-gap-waves.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { isTestRule } from '../../language/nl/verdicts.ts';
import type { DifferenceRule } from '../../model/comparison.ts';
import { gapChange } from './gap-change.ts';
import type { GapPoint } from './gaps-spec.ts';

interface Asked {
  readonly label: string;
  /** "in Lindewaard". */
  readonly place: string;
  /** "tussen jongens en meisjes". */
  readonly between: string;
  readonly rule: DifferenceRule;
}

/** That the gap grew or shrank, else that the newest one is no chance; null where neither was found. */
export function gapsFinding(
  { label, place, between, rule }: Asked,
  gaps: readonly GapPoint[],
): string | null {
  if (!isTestRule(rule)) return null;
  const change = gapChange(gaps);
  if (change !== null && change.way !== null) {
    const {
      from: { value: first },
      to: { value: last },
      way,
    } = change;
    const from = chartGapTexts.sizeAlone(first);
    const to = chartGapTexts.points(last);
    return gapWaveTexts.changed(label, place, between, way, from, to);
  }
  const newest = gaps.at(-1);
  if (newest?.value.status !== 'shown' || newest.value.counts !== true) return null;
  return gapWaveTexts.counted(label, place, between, newest.wave, chartGapTexts.points(newest.value));
}
