import { writeList } from '../base/dutch-numbers.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { inAllGroups } from '../language/nl/combined-groups.ts';
import { isTestRule, verdictTexts } from '../language/nl/verdicts.ts';
import type { Level } from '../model/area.ts';
import { verdicts, type ComparisonBasis, type Verdict } from '../model/comparison.ts';
import { commonSide, type Compared } from './chart-comparison.ts';
import { isFinding } from './verdict-look.ts';

interface Asked {
  readonly comparing: ComparisonBasis | undefined;
  /** "Vaak stress". */
  readonly label: string;
  readonly level: Level;
}

/** What a test found among the areas of a ranking; null where nothing was tested or found: then the headline stays neutral. */
export function rankingFinding(
  { comparing, label, level }: Asked,
  compared: readonly Compared[],
  rows: number,
): string | null {
  if (comparing === undefined || !isTestRule(comparing.rule)) return null;
  const { headline } = verdictTexts;
  const judged = compared.filter(({ difference }) => difference.verdict !== null);
  const found = byVerdict(judged);
  const names = found.flatMap(({ marks }) => marks.map(({ name }) => name));
  if (names.length === 0) return null;
  const told = found.map(({ verdict, marks: { length } }, index) => {
    const counted =
      index > 0 ? headline.someMore(level, length) : headline.someOf(level, length, judged.length, rows);
    return headline.somewhere(names.length === 1 ? chartTexts.at(level, names.join('')) : counted, verdict);
  });
  return headline.found(label, writeList(told), commonSide(comparing, level, judged).place);
}

/** Which of the own bars differ: the area itself, or some of so many groups in it. */
export function barsFinding(
  { comparing, label, level }: Asked,
  place: string,
  compared: readonly Compared[],
  groups: number,
): string | null {
  if (comparing === undefined || !isTestRule(comparing.rule)) return null;
  const found = byVerdict(compared);
  if (found.length === 0) return null;
  const { headline } = verdictTexts;
  const whereOf = (marks: readonly Compared[]) => {
    if (groups === 0) return place;
    return marks.length === groups && groups > 2
      ? inAllGroups
      : headline.groups(marks.map(({ name }) => name));
  };
  const told = found.map(({ verdict, marks }) => headline.somewhere(whereOf(marks), verdict));
  return headline.found(
    groups > 0 ? `${label} ${place}` : label,
    writeList(told),
    commonSide(comparing, level, compared).place,
  );
}

/** What was found, the most frequent first. */
export function byVerdict(
  compared: readonly Compared[],
): readonly { verdict: Verdict; marks: readonly Compared[] }[] {
  return verdicts
    .filter(isFinding)
    .map((verdict) => ({
      verdict,
      marks: compared.filter(({ difference }) => difference.verdict === verdict),
    }))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => b.marks.length - a.marks.length);
}
