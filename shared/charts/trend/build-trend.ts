import { writeList } from '../../base/dutch-numbers.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { trendChartTexts } from '../../language/nl/chart-trend.ts';
import { trendSentence } from '../../language/nl/trend.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { ChartRequest } from '../../model/chart-request.ts';
import { lineAxis } from '../axis.ts';
import type { Written } from '../build-chart.ts';
import { altTextOf, footerOf, isFictitious, subtitleOf } from '../chart-texts.ts';
import { chartComparison } from '../chart-comparison.ts';
import { lookUp } from '../figure-lookup.ts';
import { countOf } from '../footer/counts.ts';
import type { Count, FooterPart } from '../footer/footer-part.ts';
import { notesFor } from '../notes.ts';
import type { ChartComparison, MarkerShape, TrendSeries, TrendSpec } from '../spec.ts';
import { breaksIn } from './trend-breaks.ts';
import { findTrendHeadline } from './trend-finding.ts';
import { slopeWords } from './slope-words.ts';
import { pointsOf } from './trend-points.ts';

type Request = Extract<ChartRequest, { kind: 'trend' }>;
/** The circle is the own area's, the square the reference's. */
const otherMarkers: readonly MarkerShape[] = ['diamond', 'triangle', 'pentagon'];

/** One line per area over the waves, with bands; a line never bridges a gap or a change of question. */
export function buildTrend(request: Request, answer: ChartAnswer, written: Written): TrendSpec {
  const figures = lookUp(answer.table);
  const { table, indicator } = figures;
  const waves = [...table.waves].sort((a, b) => a - b);
  const isReference = ({ level, code }: { level: string; code: string }) =>
    level === request.reference?.level && code === request.reference.code;
  const own = request.areas.filter((area) => !isReference(area));
  // An area that is compared with itself is simply the own one.
  const areas = own.length > 0 ? own : request.areas;
  const series: TrendSeries[] = areas.map(({ level, code }, index) => ({
    name: figures.areaName(level, code),
    areaCode: code,
    role: index === 0 ? 'own' : 'other',
    marker: index === 0 ? 'circle' : (otherMarkers[(index - 1) % otherMarkers.length] ?? 'diamond'),
    points: pointsOf(figures, level, code, waves),
  }));
  if (request.reference && own.length > 0) {
    const { level, code } = request.reference;
    series.push({
      name: figures.areaName(level, code),
      areaCode: code,
      role: 'reference',
      marker: 'square',
      points: pointsOf(figures, level, code, waves),
    });
  }

  const [first] = areas;
  const place =
    areas.length === 1 && first
      ? chartTexts.at(first.level, figures.areaName(first.level, first.code))
      : chartTexts.severalPlaces(areas.length);
  const names = writeList(areas.map(({ level, code }) => figures.areaName(level, code)));
  const period = chartTexts.period(waves);
  const points = series.flatMap((one) => one.points);
  const values = points.map(({ value }) => value);
  const axis = lineAxis(figures, values);
  const n = seriesCounts(series);
  const breaks = breaksIn(figures, points);
  const compared = series.flatMap(({ name, points: own }) =>
    own.flatMap(({ wave, difference }) =>
      difference ? [{ name: `${name} ${String(wave)}`, difference }] : [],
    ),
  );
  const level = first?.level ?? 'region';
  const comparison = chartComparison(table, level, compared);
  const newest = series[0]?.points.findLast(({ value }) => value.status === 'shown');
  const ownPlace = first ? chartTexts.at(first.level, figures.areaName(first.level, first.code)) : '';
  const { trends } = answer;
  const trend = trends?.trends.find(
    ({ key }) => key.level === first?.level && key.areaCode === first.code && key.group === null,
  );
  const { comparing } = table;
  const found = findTrendHeadline({ comparing, indicator, place: ownPlace, newest, trends, trend });
  const tested = written.headline === '' ? (found?.tested ?? null) : null;
  return {
    kind: 'trend',
    headline:
      written.headline || (found?.headline ?? chartTexts.trendHeadline(indicator.label, place, period)),
    subtitle: subtitleOf(figures, names, period),
    axis,
    waves,
    series,
    breaks,
    notes: notesFor(written.annotations, points),
    footer: [
      ...footerOf({
        figures,
        values,
        interval: chartTexts.band,
        hasBeside: true,
        marks: breaks.length > 0 ? chartTexts.openMarks : null,
        n,
        comparison,
        axis,
      }),
      ...(tested === null ? slopeWords(answer, trend) : [{ kind: 'tested', ...tested } as const]),
      ...besideOnly(series, comparison),
    ],
    altText: altTextOf({
      kind: chartTexts.kinds.trend,
      label: indicator.label,
      place: names,
      period,
      main: series.map(describeSeries),
      outcome: trends && trend ? [trendSentence(trend, trends).replace(/\.$/, '')] : [],
      absent: series.flatMap(absentPoints),
      n,
      comparison,
    }),
    comparison,
    fictitious: isFictitious(table.sources),
  };
}

/** The question bar names the larger area, and the verdicts are against the wave before. */
function besideOnly(
  series: readonly TrendSeries[],
  comparison: ChartComparison | null,
): readonly FooterPart[] {
  const beside = series.find(({ role }) => role === 'reference');
  return comparison === null || beside === undefined
    ? []
    : [{ kind: 'method', text: trendChartTexts.besideOnly(beside.name) }];
}

function seriesCounts(series: readonly TrendSeries[]): readonly Count[] {
  return series.flatMap(({ name, points }) =>
    countOf(
      points.map(({ value }) => value),
      'meting',
      { name, ...(series.length === 1 ? { isNamedAbove: true } : {}) },
    ),
  );
}

function describeSeries({ name, points }: TrendSeries): string {
  const values = points.flatMap(({ wave, value }) =>
    value.status === 'shown'
      ? [
          `${String(wave)} ${chartTexts.valueWithInterval(value.percent, value.lower, value.upper, value.measure)}`,
        ]
      : [],
  );
  return `${name} ${values.length === 0 ? chartTexts.noFigure : values.join(', ')}`;
}

function absentPoints({ name, points }: TrendSeries): string[] {
  return points.flatMap(({ wave, value }) => (value.status === 'shown' ? [] : [`${name} ${String(wave)}`]));
}
