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
  const [largest] = apart;
  const least = apart.length > 1 ? apart.at(-1) : undefined;
  const main = [
    ...(largest ? [`${dumbbellTexts.largest} ${describeRow(largest.row, groups)}`] : []),
    ...(least ? [`${dumbbellTexts.least} ${describeRow(least.row, groups)}`] : []),
    ...(reference ? [chartTexts.reference(describeRow(reference, groups))] : []),
    ...(largest
      ? []
      : rows.filter((row) => hasDot(row) && !row.isReference).map((row) => describeRow(row, groups))),
  ];
  return {
    main: main.length === 0 ? [dumbbellTexts.nothing] : main,
    absent: rows.flatMap((row) => absentIn(row, groups)),
  };
}

/** "Het Baken jongens 45 % (38 tot 52 %), meisjes 70 % (63 tot 76 %), verschil 25 (16 tot 34) procentpunt". */
function describeRow({ name, dots, gap }: DumbbellRow, groups: Groups): string {
  const figures = dots.flatMap(({ value }, index) =>
    value.status === 'shown'
      ? [
          `${groups[index]?.name ?? ''} ${chartTexts.valueWithInterval(value.percent, value.lower, value.upper)}`,
        ]
      : [],
  );
  const size =
    gap.status === 'shown'
      ? [chartGapTexts.apart(chartGapTexts.size(gap.difference, gap.lower, gap.upper))]
      : [];
  return dumbbellTexts.row(name, figures.length === 0 ? '–' : [...figures, ...size].join(', '));
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
