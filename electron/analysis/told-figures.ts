import type { FigureChange, ToldVerdict } from '../../shared/model/delivery-changes.ts';
import {
  defaultDifferenceRule,
  type Comparison,
  type DifferenceRule,
} from '../../shared/model/comparison.ts';
import type { ChartAnswer } from '../../shared/model/chart-answer.ts';
import type { FigureDifference } from '../../shared/model/difference.ts';
import type { Figure, HiddenReason, MarkKey } from '../../shared/model/figure.ts';
import type { Gap } from '../../shared/model/gap.ts';
import { gapCounts } from '../../shared/model/gap-counts.ts';
import { listToldTrends } from './told-trends.ts';

/** One number that a chart tells, with its verdict. */
export interface ToldFigure {
  readonly about: FigureChange['about'];
  readonly key: MarkKey;
  /** Of a difference: the figure it is held against. */
  readonly from?: MarkKey;
  /** The waves its number rests on, in order: of a trend all that are shown. */
  readonly waves: readonly number[];
  /** What a number made of others is made of: the waves of a trend, the outermost groups of a gap; and what is shown. */
  readonly madeOf?: { readonly used: readonly string[]; readonly shown: readonly string[] };
  readonly value:
    | { readonly status: 'told'; readonly number: number }
    | { readonly status: 'hidden'; readonly reason: HiddenReason }
    | { readonly status: 'unavailable' };
  /** null: the verdict itself is hidden. */
  readonly verdict: ToldVerdict | null;
  /** The wave its verdict holds it against; null: all it rests on is of its own wave. */
  readonly againstWave: number | null;
}

/** What a chart tells, out of answers that passed the gate: its figures, its gaps, its trends and its arrows. */
export function listTold({
  table,
  funnel,
  gaps,
  trends,
  differences,
}: Pick<ChartAnswer, 'table' | 'funnel' | 'gaps' | 'trends' | 'differences'>): ToldFigure[] {
  const places = new Map(
    funnel?.areas.map(
      ({ area, place }) => [area.code, place === null ? ('none' as const) : place.verdict] as const,
    ),
  );
  const rule = table.comparing?.rule ?? defaultDifferenceRule;
  const figures = table.figures.map((figure): ToldFigure => {
    const { key } = figure;
    const place = key.level === funnel?.question.level ? places.get(key.areaCode) : undefined;
    return place === undefined ? toldFigure(figure) : { ...toldFigure(figure), verdict: place };
  });
  return [
    ...figures,
    ...(gaps?.gaps.map((gap) => toldGap(gap, gaps.breakdown.name, { rule, beside: table.figures })) ?? []),
    ...(trends === undefined ? [] : listToldTrends(trends)),
    ...(differences?.differences.map(toldDifference) ?? []),
  ];
}

function toldFigure({ key, value, comparison }: Figure): ToldFigure {
  return {
    about: 'figure',
    key,
    waves: [key.wave],
    value:
      value.status === 'shown'
        ? { status: 'told', number: value.percent }
        : value.status === 'hidden'
          ? { status: 'hidden', reason: value.reason }
          : { status: 'unavailable' },
    verdict: comparison === undefined ? 'none' : verdictOf(comparison),
    againstWave: comparison?.compareTo?.kind === 'wave' ? comparison.compareTo.wave : null,
  };
}

function verdictOf(comparison: Comparison): ToldVerdict | null {
  if (comparison.status === 'hidden') return null;
  return comparison.status === 'shown' ? (comparison.verdict ?? 'none') : 'none';
}

function toldDifference({ from, to, value }: FigureDifference): ToldFigure {
  const told = { about: 'difference', key: to, from, waves: [from.wave, to.wave] } as const;
  const against = { againstWave: from.wave };
  if (value.status === 'unavailable')
    return { ...told, ...against, value: { status: 'unavailable' }, verdict: 'none' };
  if (value.status === 'hidden')
    return { ...told, ...against, value: { status: 'hidden', reason: value.reason }, verdict: 'none' };
  const { difference, verdict } = value;
  return { ...told, ...against, value: { status: 'told', number: difference }, verdict: verdict ?? 'none' };
}

function toldGap(
  { key, value }: Gap,
  by: string,
  { rule, beside }: { readonly rule: DifferenceRule; readonly beside: readonly Figure[] },
): ToldFigure {
  const whole = { ...key, groupVariable: by, group: null };
  const told = { about: 'gap', key: whole, waves: [key.wave], againstWave: null } as const;
  if (value.status === 'unavailable') return { ...told, value: { status: 'unavailable' }, verdict: 'none' };
  if (value.status === 'hidden')
    return { ...told, value: { status: 'hidden', reason: value.reason }, verdict: 'none' };
  const counts = gapCounts(value, rule);
  const verdict: ToldVerdict = counts === null ? 'none' : counts ? 'different' : 'vergelijkbaar';
  const madeOf = {
    used: [value.largest.group, value.smallest.group],
    shown: beside.flatMap((figure) => (isGroupOf(figure, key) ? (figure.key.group ?? []) : [])),
  };
  return { ...told, madeOf, value: { status: 'told', number: value.difference }, verdict };
}

function isGroupOf({ key, value }: Figure, gap: Gap['key']): boolean {
  return (
    value.status === 'shown' &&
    key.indicator === gap.indicator &&
    key.level === gap.level &&
    key.areaCode === gap.areaCode &&
    key.wave === gap.wave
  );
}
