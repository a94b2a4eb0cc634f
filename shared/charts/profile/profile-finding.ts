import { writeList } from '../../base/dutch-numbers.ts';
import { profileTexts } from '../../language/nl/chart-profile.ts';
import { isTestRule, verdictTexts } from '../../language/nl/verdicts.ts';
import type { ComparisonBasis } from '../../model/comparison.ts';
import type { FindingSummary } from './profile-summary.ts';

/** On which indicators an area differs, by name where they are few; null where nothing was tested or found. */
export function profileFinding(
  comparing: ComparisonBasis | undefined,
  { name, place, shown }: { readonly name: string; readonly place: string; readonly shown: number },
  { found, judged }: FindingSummary,
): string | null {
  if (comparing === undefined || !isTestRule(comparing.rule) || found.length === 0) return null;
  const isFew = found.reduce((count, { rows }) => count + rows.length, 0) <= mostNamed;
  const told = found.map(({ verdict, rows }, index) => {
    if (isFew)
      return profileTexts.onNamed(
        rows.map(({ label }) => label),
        verdict,
      );
    return index === 0
      ? profileTexts.onSome(rows.length, judged, shown, verdict)
      : profileTexts.onMore(rows.length, verdict);
  });
  return verdictTexts.headline.found(name, writeList(told), place);
}

/** A headline has room for two indicators by name. */
const mostNamed = 2;
