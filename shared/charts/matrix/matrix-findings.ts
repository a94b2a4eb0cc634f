import { matrixTexts } from '../../language/nl/chart-matrix.ts';
import { isTestRule, verdictTexts } from '../../language/nl/verdicts.ts';
import type { Level } from '../../model/area.ts';
import { verdicts, type Verdict } from '../../model/comparison.ts';
import type { FigureTable } from '../../model/figure.ts';
import { chartComparison, commonSide } from '../chart-comparison.ts';
import type { ChartComparison, MarkDifference } from '../spec.ts';
import { isFinding } from '../verdict-look.ts';
import { matrixRowsOf, type MatrixSpec } from './matrix-spec.ts';

type Grid = Pick<MatrixSpec, 'columns' | 'sections'>;

/** The rule the verdicts go by, and how many there are of each: hundreds by name are not listened to. */
export function matrixComparison(table: FigureTable, level: Level, grid: Grid): ChartComparison | null {
  const compared = comparedIn(grid);
  const told = chartComparison(table, level, compared);
  if (told === null || table.comparing === undefined) return null;
  const { name: other, place } = commonSide(table.comparing, level, compared);
  const judged = compared.filter(({ difference }) => difference.verdict !== null);
  if (judged.length === 0) return told;
  const outcome = verdicts.filter(isFinding).flatMap((verdict) => {
    const count = judged.filter(({ difference }) => difference.verdict === verdict).length;
    if (count === 0) return [];
    return verdict === 'mogelijk aandachtspunt'
      ? [matrixTexts.attention(count, judged.length)]
      : [matrixTexts.outcome(verdict, place, count, judged.length)];
  });
  return { ...told, outcome: outcome.length === 0 ? [verdictTexts.outcome.none(other)] : outcome };
}

/** In how many areas something differs, where a test found it; null else. */
export function matrixFinding({ comparing }: FigureTable, level: Level, grid: Grid): string | null {
  if (comparing === undefined || !isTestRule(comparing.rule)) return null;
  const tallies = verdictTallies(grid);
  const [first] = verdicts
    .filter(isFinding)
    .map((verdict) => ({ verdict, areas: tallies.filter(({ counts }) => (counts[verdict] ?? 0) > 0).length }))
    .sort((a, b) => b.areas - a.areas);
  if (first === undefined || first.areas === 0) return null;
  const judged = tallies.filter(({ compared }) => compared > 0).length;
  const { place } = commonSide(comparing, level, comparedIn(grid));
  return matrixTexts.found(level, first.areas, judged, tallies.length, first.verdict, place);
}

/** "het vaakst ongunstiger: Het Baken (3 van de 11 vergeleken indicatoren)", once per verdict that is there. */
export function matrixExtremes(grid: Grid): string[] {
  const tallies = verdictTallies(grid);
  return verdicts.filter(isFinding).flatMap((verdict) => {
    const most = Math.max(0, ...tallies.map(({ counts }) => counts[verdict] ?? 0));
    if (most === 0) return [];
    // Of how many differs per area: what is hidden or not asked was not compared.
    const areas = tallies.filter(({ counts }) => counts[verdict] === most);
    const named = areas.slice(0, mostNames).map(({ name, compared }) => ({ name, compared }));
    return [matrixTexts.most(verdict, most, named, areas.length - named.length)];
  });
}

interface Tally {
  readonly name: string;
  readonly compared: number;
  readonly counts: Readonly<Partial<Record<Verdict, number>>>;
}

/** Per area how many indicators have which verdict. */
function verdictTallies(grid: Grid): readonly Tally[] {
  const rows = matrixRowsOf(grid);
  return grid.columns.flatMap(({ name, isReference }, index): Tally[] => {
    if (isReference) return [];
    const found = rows.flatMap(({ cells }) => cells[index]?.difference?.verdict ?? []);
    const counts: Partial<Record<Verdict, number>> = {};
    for (const verdict of found) counts[verdict] = (counts[verdict] ?? 0) + 1;
    return [{ name, compared: found.length, counts }];
  });
}

function comparedIn(grid: Grid): readonly { name: string; difference: MarkDifference }[] {
  return matrixRowsOf(grid).flatMap(({ label, cells }) =>
    cells.flatMap(({ difference }, index) =>
      difference ? [{ name: `${grid.columns[index]?.name ?? ''}, ${label}`, difference }] : [],
    ),
  );
}

/** Where more areas share the first place, these are named. */
const mostNames = 5;
