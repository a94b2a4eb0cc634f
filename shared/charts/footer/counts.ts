import { writeWhole } from '../../base/dutch-numbers.ts';
import { groupBy } from '../../base/group-by.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { MarkValue } from '../spec.ts';
import type { Count } from './footer-part.ts';

/** Over the shown values; none where none says its n. @param each "wijk": what each is a figure of, where there are several */
export function countOf(
  values: readonly MarkValue[],
  each: string | undefined,
  of: Pick<Count, 'name' | 'isNamedAbove'> = {},
): readonly Count[] {
  const counts = values.flatMap((value) => (value.status === 'shown' && value.n !== null ? [value.n] : []));
  return counts.length === 0
    ? []
    : [
        {
          least: Math.min(...counts),
          most: Math.max(...counts),
          ...(each === undefined ? {} : { each }),
          ...of,
        },
      ];
}

/** "n = 1.284 (Lindewaard), 91 tot 201 per wijk"; null where nothing is known. */
export function writeCounts(counts: readonly Count[]): string | null {
  if (counts.length === 0) return null;
  const isRange = counts.some(({ isOfSeveral, least, most }) => isOfSeveral === true && least < most);
  return `${isRange ? chartTexts.nPerFigure : 'n'} = ${counts.map(writeCount).join(', ')}`;
}

function writeCount({ least, most, each, name, isNamedAbove, among }: Count): string {
  const size = least === most ? writeWhole(most) : chartTexts.nFromTo(least, most);
  const ofEach = each === undefined ? '' : ` per ${each}`;
  const whom = name === undefined || isNamedAbove === true ? '' : ` (${name})`;
  return `${size}${ofEach}${among === undefined ? '' : ` ${among}`}${whom}`;
}

/** Those of several charts: of each name from the figure of the fewest to that of the most. */
export function joinCounts(charts: readonly (readonly Count[])[]): readonly Count[] {
  const [first = []] = charts;
  if (new Set(charts.map(writeCounts)).size <= 1) return first;
  const byName = groupBy(charts.flat(), ({ name, each, among }) => name ?? among ?? each ?? '');
  return [...byName.values()].flatMap((those): Count[] => {
    const [one] = those;
    if (one === undefined) return [];
    const { each, name, among } = one;
    return [
      {
        least: Math.min(...those.map(({ least }) => least)),
        most: Math.max(...those.map(({ most }) => most)),
        ...(name !== undefined
          ? { name }
          : among !== undefined
            ? { among }
            : each === undefined
              ? {}
              : { each }),
        isOfSeveral: true,
      },
    ];
  });
}
