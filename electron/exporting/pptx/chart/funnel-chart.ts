import { emphasisIn } from '../../../../shared/charts/annotations/emphasis.ts';
import { limitRuns, limits, type Limit } from '../../../../shared/charts/funnel/funnel-geometry.ts';
import type { FunnelPoint, FunnelSpec } from '../../../../shared/charts/funnel/funnel-spec.ts';
import { isFinding, verdictLook } from '../../../../shared/charts/verdict-look.ts';
import { groupBy } from '../../../../shared/base/group-by.ts';
import { funnelPlot, funnelPointLook, withLifted } from '../../../../shared/drawing/funnel/funnel-layout.ts';
import { mutedTheme } from '../../../../shared/drawing/muted-theme.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import { drawnLine, drawnMarker, onSlide, slideSizes, type DrawnLook, type DrawnRoom } from './drawn-look.ts';
import type { Marker } from './marker-xml.ts';
import type { NativeChart } from './native-chart.ts';
import { gridScale, figureScale } from './scatter-axes.ts';
import { pause, scatterChart, type ScatterPoint, type ScatterSeries } from './scatter-chart.ts';

/** Areas by respondents and percentage; the limits of chance and the reference are lines of the chart too. */
export function funnelChart(asked: FunnelSpec, room: DrawnRoom, look: DrawnLook): NativeChart {
  const spec = withLifted(asked);
  const { theme, scale } = look;
  return scatterChart({
    series: [...limitSeries(spec, look), ...referenceSeries(spec, look), ...areaSeries(spec, look)],
    level: { ...gridScale(spec.countAxis, '#,##0'), hasGrid: false, line: theme.axis.slice(1) },
    upright: figureScale(spec.axis),
    plot: onSlide(room, funnelPlot({ spec, ...room, variant: 'slide' })),
    scale,
    heads: { x: spec.countLabel },
  });
}

/** In units of the axes: what is cut off at the window of the drawing is cut off here. */
function limitSeries(spec: FunnelSpec, { theme }: DrawnLook): readonly ScatterSeries[] {
  const { axis, countAxis } = spec;
  const plot = {
    x: countAxis.min,
    w: countAxis.max - countAxis.min,
    y: axis.max,
    h: axis.min - axis.max,
  };
  return limits.map((limit) => ({
    name: slideTexts.sheet.limit[limit],
    points: limitRuns(spec, limit, plot).flatMap((run): readonly ScatterPoint[] => {
      const points = run.map(({ x, y }) => ({ label: '', x, y }));
      return [...points, ...pause(points)];
    }),
    line: drawnLine(theme.ink3, slideSizes.line * 0.75, isOuter(limit) ? 'dash' : 'solid'),
  }));
}

function isOuter(limit: Limit): boolean {
  return limit.endsWith('998');
}

function referenceSeries(
  { reference, countAxis }: FunnelSpec,
  { theme }: DrawnLook,
): readonly ScatterSeries[] {
  if (reference === null) return [];
  const { label, percent } = reference;
  return [
    {
      name: label,
      points: [countAxis.min, countAxis.max].map((x) => ({ label: '', x, y: percent })),
      line: drawnLine(theme.ink, slideSizes.line * 0.75),
    },
  ];
}

/** A series per verdict, what does not differ first; the chosen area over all. Only areas the slide names are named. */
function areaSeries(spec: FunnelSpec, look: DrawnLook): readonly ScatterSeries[] {
  const nameOf = ({ chosen, name, difference }: FunnelPoint) =>
    chosen ? name : verdictLook(difference?.verdict ?? null).word;
  const rank = ({ chosen, difference }: FunnelPoint) => (chosen ? 2 : isFinding(difference?.verdict) ? 1 : 0);
  const sorted = [...spec.points].sort((a, b) => rank(a) - rank(b));
  return [...groupBy(sorted, nameOf)].map(([name, points]): ScatterSeries => {
    const [first] = points;
    return {
      name,
      points: points.map((point) => ({
        label: point.chosen || isFinding(point.difference?.verdict) ? point.name : '',
        ...{ x: point.n, y: point.value.percent },
        ...(emphasisIn(spec)(point.mark) === 'mute'
          ? { marker: markerOf(spec, point, mutedTheme(look.theme)) }
          : {}),
      })),
      ...(first ? { marker: markerOf(spec, first, look.theme) } : {}),
    };
  });
}

function markerOf(spec: FunnelSpec, point: FunnelPoint, theme: DrawnLook['theme']): Marker {
  const { shape, fill, size } = funnelPointLook(spec, point, 'slide', theme);
  return drawnMarker({
    shape,
    size,
    colour: fill,
    ground: theme.surface,
    isOpen: verdictLook(point.difference?.verdict ?? null).isOpen,
    edgeWidth: 1.5,
  });
}
