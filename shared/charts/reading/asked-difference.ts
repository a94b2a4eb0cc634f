import { isTestRule } from '../../language/nl/verdicts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { Verdict } from '../../model/comparison.ts';
import { pairId, type MarkPair } from '../../model/difference.ts';
import { sameMark } from '../../model/figure.ts';
import { significanceLevel } from '../../model/judge-difference.ts';
import { isFinding } from '../verdict-look.ts';

/**
 * What a test says of the second of two figures beside the first: its verdict, or 'chance'. null where nothing was
 * tested, it is hidden, or it is real but too small for the rule: there is nothing to answer then.
 */
export function askedDifference(
  pair: MarkPair,
  { differences }: Pick<ChartAnswer, 'differences'>,
): Verdict | 'chance' | null {
  if (!differences || !isTestRule(differences.rule)) return null;
  const asked = differences.differences.find((each) => pairId(each) === pairId(pair));
  if (asked?.value.status !== 'shown' || asked.value.pAdjusted === null) return null;
  const { pAdjusted, verdict } = asked.value;
  if (pAdjusted >= significanceLevel) return 'chance';
  if (!isFinding(verdict)) return null;
  // An arrow may have been drawn the other way.
  return sameMark(asked.from, pair.from) ? verdict : opposite[verdict];
}

const opposite: Readonly<Record<Verdict, Verdict>> = {
  gunstiger: 'ongunstiger',
  ongunstiger: 'gunstiger',
  hoger: 'lager',
  lager: 'hoger',
  vergelijkbaar: 'vergelijkbaar',
  'mogelijk aandachtspunt': 'mogelijk aandachtspunt',
};
