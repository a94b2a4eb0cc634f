import { chartTexts } from '../../language/nl/charts.ts';
import { groupPlace, verdictTexts } from '../../language/nl/verdicts.ts';
import { pairId } from '../../model/difference.ts';
import type { Indicator } from '../../model/indicator.ts';
import { groupPair } from '../reading/read-bars.ts';
import type { BarsSpec } from '../spec.ts';
import { isFinding } from '../verdict-look.ts';

/**
 * What the arrow between two groups found: "Vaak stress in Lindewaard: vaker onder meisjes (66 %) dan onder jongens
 * (41 %)". null where there is none, it found nothing, or the groups differ from the same ones elsewhere: the headline
 * says that already.
 */
export function arrowHeadline(
  { series, groups, notes }: BarsSpec,
  { label }: Pick<Indicator, 'label'>,
): string | null {
  const own = series.find(({ role }) => role === 'own');
  const pair = groupPair({ series, groups });
  const isFound = notes.some(
    ({ shape, certainty }) =>
      shape.kind === 'difference' && pair && pairId(shape) === pairId(pair) && certainty?.isFound,
  );
  if (!own || !pair || !isFound || own.bars.some(({ difference }) => isFinding(difference?.verdict)))
    return null;
  const bars = own.bars.flatMap(({ value }, index) =>
    value.status === 'shown' ? [{ place: groupPlace([groups[index] ?? '']), percent: value.percent }] : [],
  );
  const [most, least] = bars.sort((a, b) => b.percent - a.percent);
  if (!most || !least) return null;
  return verdictTexts.headline.groupsApart(
    `${label} ${chartTexts.at(pair.from.level, own.name)}`,
    most,
    least,
  );
}
