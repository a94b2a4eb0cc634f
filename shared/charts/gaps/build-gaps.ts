import { gapWaveTexts } from '../../language/nl/chart-gap-waves.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { groupName } from '../../language/nl/verdicts.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { AreaReference, RequestOf } from '../../model/chart-request.ts';
import { lineAxis, wholeScale } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { betweenGroups, lookUpGaps, type FindGap } from '../chart-gap.ts';
import { altTextOf, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { lookUp, type FigureLookup } from '../figure-lookup.ts';
import { countOf } from '../footer/counts.ts';
import { notesFor } from '../notes.ts';
import { breaksIn } from '../trend/trend-breaks.ts';
import { describeGaps } from './describe-gaps.ts';
import { gapAxis } from './gap-axis.ts';
import { gapsComparison } from './gaps-comparison.ts';
import { gapsFinding } from './gaps-finding.ts';
import type { GapPoint, GapsSpec, GroupSeries } from './gaps-spec.ts';

/** Lines per group of one area, and the gap between the outermost as a line of its own. */
export function buildGaps(
  { area, reference }: RequestOf<'gaps'>,
  { table, gaps: answered }: ChartAnswer,
  written: Written,
): GapsSpec {
  if (!answered || !table.breakdown) throw new Error('Gaps over the waves need gaps and a breakdown.');
  const figures = lookUp(table);
  const { indicator } = figures;
  const rule = table.comparing?.rule ?? { kind: 'test' };
  const waves = [...table.waves].sort((a, b) => a - b);
  const series = table.breakdown.groups.map(({ code, label }): GroupSeries => ({
    code,
    name: groupName(label),
    points: waves.map((wave) => {
      const mark = figures.mark(area.level, area.code, wave, code);
      return {
        ...{ mark, wave, version: figures.figure(mark)?.version ?? 0 },
        ...{ value: figures.value(mark), difference: figures.difference(mark) },
      };
    }),
  }));
  const findGap = lookUpGaps(answered, rule);
  const gaps = gapsOver(figures, findGap, area, waves);
  const isBeside = reference !== null && (reference.level !== area.level || reference.code !== area.code);
  const beside = isBeside
    ? {
        name: figures.areaName(reference.level, reference.code),
        gaps: gapsOver(figures, findGap, reference, waves),
      }
    : null;

  const name = figures.areaName(area.level, area.code);
  const place = chartTexts.at(area.level, name);
  const period = chartTexts.period(waves);
  const points = series.flatMap((one) => one.points);
  const values = points.map(({ value }) => value);
  const axis = lineAxis(
    figures,
    // Their intervals are not drawn.
    values.map((value) => (value.status === 'shown' ? { ...value, lower: null, upper: null } : value)),
  );
  const n = countOf(values, 'groep en meting', { name, isNamedAbove: true });
  const breaks = breaksIn(figures, points);
  const between = betweenGroups(
    series.map((one) => one.name),
    table.breakdown.label,
  );
  const comparison = gapsComparison({ gaps, between, groups: series.length, answered, rule });
  const hasHiddenGroup = gaps.some(({ value }) => value.status === 'shown' && value.hiddenGroups > 0);
  return {
    kind: 'gaps',
    name,
    headline:
      written.headline ||
      (gapsFinding({ label: indicator.label, place, between, rule }, gaps) ??
        gapWaveTexts.headline(indicator.label, between, place, period)),
    subtitle: subtitleOf(figures, name, period),
    axis,
    gapAxis: gapAxis([...gaps, ...(beside?.gaps ?? [])], wholeScale(figures)),
    waves,
    series,
    gaps,
    reference: beside,
    breaks,
    notes: notesFor(written.annotations, points),
    footer: [
      ...footerOf({ figures, values, interval: gapWaveTexts.streaks, hasBeside: true, n, comparison, axis }),
      ...(hasHiddenGroup ? [{ kind: 'said', text: gapWaveTexts.onlyShown } as const] : []),
    ],
    altText: altTextOf({
      ...{ kind: chartTexts.kinds.gaps, label: indicator.label, place: name, period },
      ...describeGaps({ series, gaps, reference: beside, waves, order: answered.order }),
      ...{ n, comparison },
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

function gapsOver(
  figures: FigureLookup,
  findGap: FindGap,
  { level, code }: AreaReference,
  waves: readonly number[],
): GapPoint[] {
  const groups = figures.table.breakdown?.groups ?? [];
  return waves.map((wave) => {
    const asked = groups.map((group) => figures.figure(figures.mark(level, code, wave, group.code)));
    const version = asked.find((figure) => figure !== undefined)?.version ?? 0;
    return { wave, version, value: findGap(level, code, wave) };
  });
}
