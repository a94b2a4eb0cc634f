import { chartTexts } from '../../language/nl/charts.ts';
import { groupName } from '../../language/nl/verdicts.ts';
import type { ChartRequest } from '../../model/chart-request.ts';
import { figureAxis } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { altTextOf, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { chartComparison, type Compared } from '../chart-comparison.ts';
import type { FigureLookup } from '../figure-lookup.ts';
import { barsFinding } from '../finding-headline.ts';
import { countOf } from '../footer/counts.ts';
import type { Count } from '../footer/footer-part.ts';
import { notesFor } from '../notes.ts';
import { nestGroups } from './nest-groups.ts';
import type { BarsSpec } from '../spec.ts';

type Request = Extract<ChartRequest, { kind: 'bars' }>;
type Series = BarsSpec['series'][number];

/** Bars per group for one area, and beside them those of the area it is held against. */
export function buildBars(request: Request, figures: FigureLookup, written: Written): BarsSpec {
  const { table, indicator } = figures;
  const { wave, area, reference } = request;
  const groups = request.by === null ? [] : (table.breakdown?.groups ?? []);
  const series: Series[] = [seriesOf(figures, request, area, 'own', groups)];
  if (reference && !(reference.level === area.level && reference.code === area.code)) {
    series.push(seriesOf(figures, request, reference, 'reference', groups));
  }

  const name = figures.areaName(area.level, area.code);
  const period = String(wave);
  const labels = groups.length === 0 ? [chartTexts.total] : groups.map(({ label }) => label);
  const bars = series.flatMap((one) => one.bars);
  const values = bars.map(({ value }) => value);
  const axis = figureAxis(figures, values);
  const n = countsOf(series);
  const place = chartTexts.at(area.level, name);
  const compared = comparedBars(series, groups.length === 0 ? [] : labels);
  const areGroupsJoined = written.annotations.some(({ shape }) => shape.kind === 'difference');
  const comparison = chartComparison(table, area.level, compared, { areGroupsJoined, withTheirs: true });
  const asked = { comparing: table.comparing, label: indicator.label, level: area.level };
  const by = request.by === null ? null : (table.breakdown?.label.toLowerCase() ?? request.by);
  return {
    kind: 'bars',
    headline:
      written.headline ||
      (barsFinding(asked, place, compared, groups.length) ??
        chartTexts.barsHeadline(indicator.label, by, place, wave)),
    subtitle: subtitleOf(figures, name, period),
    axis,
    groups: labels,
    nesting: groups.length === 0 ? null : nestGroups(table.breakdown),
    series,
    notes: notesFor(written.annotations, bars),
    footer: footerOf({ figures, values, interval: chartTexts.streak, hasBeside: true, n, comparison, axis }),
    altText: altTextOf({
      kind: chartTexts.kinds.bars,
      label: indicator.label,
      place: name,
      period,
      main: series.map((one) => describeSeries(one, labels)),
      absent: series.flatMap((one) =>
        one.bars.flatMap(({ value }, index) =>
          value.status === 'shown' ? [] : [`${one.name} ${groupName(labels[index] ?? '')}`],
        ),
      ),
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

function seriesOf(
  figures: FigureLookup,
  { wave }: Request,
  { level, code }: Request['area'],
  role: Series['role'],
  groups: readonly { readonly code: string }[],
): Series {
  const marks =
    groups.length === 0
      ? [figures.mark(level, code, wave)]
      : groups.map((group) => figures.mark(level, code, wave, group.code));
  return {
    name: figures.areaName(level, code),
    role,
    bars: marks.map((mark) => ({ mark, value: figures.value(mark), difference: figures.difference(mark) })),
  };
}

/** By group as a sentence names it, or by area where there are no groups. */
function comparedBars(series: readonly Series[], groups: readonly string[]): Compared[] {
  return series.flatMap(({ name, bars }) =>
    bars.flatMap(({ difference }, index): Compared[] => {
      if (!difference) return [];
      const group = groups[index];
      return [{ name: group === undefined ? name : groupName(group), difference }];
    }),
  );
}

function countsOf(series: readonly Series[]): readonly Count[] {
  return series.flatMap(({ name, bars }) =>
    countOf(
      bars.map(({ value }) => value),
      bars.length === 1 ? undefined : 'groep',
      { name },
    ),
  );
}

function describeSeries({ name, bars }: Series, labels: readonly string[]): string {
  const values = bars.flatMap(({ value }, index) =>
    value.status === 'shown'
      ? [
          `${groupName(labels[index] ?? '')} ${chartTexts.valueWithInterval(value.percent, value.lower, value.upper, value.measure)}`,
        ]
      : [],
  );
  return `${name} ${values.length === 0 ? chartTexts.noFigure : values.join(', ')}`;
}
