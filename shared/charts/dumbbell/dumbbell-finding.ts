import { dumbbellTexts } from '../../language/nl/chart-dumbbell.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { isTestRule } from '../../language/nl/verdicts.ts';
import type { Level } from '../../model/area.ts';
import type { DifferenceRule } from '../../model/comparison.ts';
import type { Direction } from '../../model/indicator.ts';
import { judgeDifference } from '../../model/judge-difference.ts';
import { betweenGroups } from '../chart-gap.ts';
import type { DumbbellRow, DumbbellSpec } from './dumbbell-spec.ts';

interface Asked {
  readonly label: string;
  readonly direction: Direction;
  readonly level: Level;
  readonly by: string;
  readonly groups: DumbbellSpec['groups'];
  readonly rule: DifferenceRule;
}

/** Where a test found the groups apart, and which of two is worse off; null where nothing was tested or found. */
export function dumbbellFinding(asked: Asked, rows: readonly DumbbellRow[]): string | null {
  const { label, direction, level, by, groups, rule } = asked;
  if (!isTestRule(rule)) return null;
  const judged = rows.flatMap(({ name, gap }) =>
    gap.status === 'shown' && gap.counts !== null ? [{ name, gap }] : [],
  );
  const found = judged.filter(({ gap }) => gap.counts === true);
  const [first] = found;
  if (first === undefined) return null;
  const where =
    found.length === 1
      ? chartTexts.at(level, first.name)
      : dumbbellTexts.where(level, found.length, judged.length, rows.length);
  const { largest, smallest } = first.gap;
  const isOneSided = groups.length === 2 && found.every(({ gap }) => gap.largest === largest);
  const nameOf = (code: string) => groups.find((group) => group.code === code)?.name ?? code;
  if (!isOneSided) {
    return dumbbellTexts.someGap(
      label,
      where,
      betweenGroups(
        groups.map(({ name }) => name),
        by,
      ),
    );
  }
  // The second group is held against the first, as everywhere else.
  const [own, other] = largest === groups[0]?.code ? [smallest, largest] : [largest, smallest];
  const difference = own === largest ? first.gap.difference : -first.gap.difference;
  const verdict = judgeDifference({ difference, significant: true }, direction, { kind: 'test' });
  return verdict && dumbbellTexts.oneSided(label, where, verdict, nameOf(own), nameOf(other));
}
