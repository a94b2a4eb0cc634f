import type { ChartAnswer } from '../../model/chart-answer.ts';
import { pairId, type MarkPair, type ShownDifference } from '../../model/difference.ts';

/** How two figures of a chart differ, whichever way round they were asked; null where that was not tested or is hidden. */
export function askedDifference(
  pair: MarkPair,
  { differences }: Pick<ChartAnswer, 'differences'>,
): ShownDifference | null {
  const asked = differences?.differences.find((each) => pairId(each) === pairId(pair));
  return asked?.value.status === 'shown' && asked.value.verdict !== null ? asked.value : null;
}
