import { dumbbellTexts } from '../../language/nl/chart-dumbbell.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import type { DumbbellRow, DumbbellSpec } from './dumbbell-spec.ts';

type Groups = DumbbellSpec['groups'];

/** What who listens hears: the area beside them, the largest and the smallest gap, and what is not there. */
export function describeDumbbell(rows: readonly DumbbellRow[], groups: Groups) {
  const reference = rows.find(({ isReference }) => isReference);
  const apart = rows
    .flatMap((row) => (row.gap.status === 'shown' && !row.isReference ? [{ row, gap: row.gap }] : []))
    .sort((a, b) => b.gap.difference - a.gap.difference);
  const main = [
    ...describeOutermost(apart, groups),
    ...(reference ? [chartTexts.reference(describeRow(reference, groups))] : []),
    ...(apart.length > 0
      ? []
      : rows.filter((row) => hasDot(row) && !row.isReference).map((row) => describeRow(row, groups))),
  ];
  return {
    main: main.length === 0 ? [dumbbellTexts.nothing] : main,
    absent: rows.flatMap((row) => absentIn(row, groups)),
  };
}

interface RowApart {
  readonly row: DumbbellRow;
  readonly gap: Extract<DumbbellRow['gap'], { readonly status: 'shown' }>;
}

/** The largest and the smallest gap; one alone is neither, nor is any where all read the same. */
function describeOutermost(apart: readonly RowApart[], groups: Groups): string[] {
  const [largest] = apart;
  const least = apart.at(-1);
  if (largest === undefined || least === undefined) return [];
  const largestRow = describeRow(largest.row, groups);
  if (apart.length === 1) return [largestRow];
  const pointsOf = ({ gap }: RowApart) => chartGapTexts.points(gap);
  const points = pointsOf(largest);
  if (points === pointsOf(least)) return [dumbbellTexts.allEqual(apart.length, points)];
  return [
    `${dumbbellTexts.largest} ${largestRow}`,
    `${dumbbellTexts.least} ${describeRow(least.row, groups)}`,
  ];
}

/** "Het Baken jongens 45 % (38 tot 52 %), meisjes 70 % (63 tot 76 %), verschil 25 (16 tot 34) procentpunt". */
function describeRow({ name, dots, gap }: DumbbellRow, groups: Groups): string {
  const figures = dots.flatMap(({ value }, index) =>
    value.status === 'shown'
      ? [
          `${groups[index]?.name ?? ''} ${chartTexts.valueWithInterval(value.percent, value.lower, value.upper, value.measure)}`,
        ]
      : [],
  );
  const size = gap.status === 'shown' ? [chartGapTexts.apart(chartGapTexts.size(gap), gap.measure)] : [];
  return dumbbellTexts.row(
    name,
    figures.length === 0 ? chartTexts.noFigure : [...figures, ...size].join(', '),
  );
}

function absentIn(row: DumbbellRow, groups: Groups): string[] {
  if (!hasDot(row)) return [row.name];
  return row.dots.flatMap(({ value }, index) =>
    value.status === 'shown' ? [] : [`${row.name} ${groups[index]?.name ?? ''}`],
  );
}

function hasDot({ dots }: DumbbellRow): boolean {
  return dots.some(({ value }) => value.status === 'shown');
}
