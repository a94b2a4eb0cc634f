import { mapChartTexts } from '../../language/nl/chart-map.ts';
import { isTestRule } from '../../language/nl/verdicts.ts';
import type { Level } from '../../model/area.ts';
import type { ComparisonBasis } from '../../model/comparison.ts';
import { commonSide, type Compared } from '../chart-comparison.ts';
import { byVerdict } from '../finding-headline.ts';

interface Asked {
  readonly comparing: ComparisonBasis | undefined;
  /** "Vaak stress". */
  readonly label: string;
  readonly level: Level;
}

/** Where a test found something, by name (a ranking of the same question says in how many); or that it found nothing. */
export function mapFinding(
  { comparing, label, level }: Asked,
  compared: readonly Compared[],
  all: number,
): string | null {
  if (comparing === undefined || !isTestRule(comparing.rule)) return null;
  const found = byVerdict(compared).map(({ verdict, marks }) => ({
    verdict,
    names: marks.map(({ name }) => name),
  }));
  const judged = compared.filter(({ difference }) => difference.verdict !== null);
  if (judged.length === 0) return null;
  const { name } = commonSide(comparing, level, judged);
  // Colours differ anyhow: a map that says nothing of it lets chance look like a finding.
  return found.length === 0
    ? mapChartTexts.none(label, level, { compared: judged.length, all }, name)
    : mapChartTexts.found(label, level, found, name);
}
