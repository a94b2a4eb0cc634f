import { emphasisIn } from '../../../../shared/charts/annotations/emphasis.ts';
import type { GapPoint, GapsSpec } from '../../../../shared/charts/gaps/gaps-spec.ts';
import { trendWaveDomain } from '../../../../shared/charts/geometry.ts';
import { groupLook } from '../../../../shared/charts/group-look.ts';
import { tickDecimals } from '../../../../shared/charts/write-value.ts';
import { trendRuns } from '../../../../shared/charts/trend/trend-segments.ts';
import { gapsFrame } from '../../../../shared/drawing/gaps/gaps-frame.ts';
import { lineColour } from '../../../../shared/drawing/gaps/line-colour.ts';
import { groupColour } from '../../../../shared/drawing/group-colour.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import { drawnLine, drawnMarker, onSlide, slideSizes, type DrawnLook, type DrawnRoom } from './drawn-look.ts';
import type { NativeChart } from './native-chart.ts';
import { figureScale, gridScale, numberFormat, plainAxis } from './scatter-axes.ts';
import { pause, scatterChart, type ScatterPoint, type ScatterSeries } from './scatter-chart.ts';

const { dot, chosenDot, line, interval } = slideSizes;

/** The groups over the waves, and under them how far they lie apart. */
export function gapsCharts(
  spec: GapsSpec,
  room: DrawnRoom,
  look: DrawnLook,
): { readonly groups: NativeChart; readonly gaps: NativeChart } {
  const { plot, gapPlot } = gapsFrame(spec, { ...room, variant: 'slide' });
  const [from, to] = trendWaveDomain(spec);
  const points = numberFormat(tickDecimals(spec.gapAxis));
  const shared = { scale: look.scale, heads: { x: slideTexts.sheet.wave } };
  return {
    groups: scatterChart({
      ...shared,
      series: [
        bracketSeries(spec, false, look),
        bracketSeries(spec, true, look),
        ...spec.series.map((_, group) => groupSeries(spec, group, look)),
      ],
      level: plainAxis(from, to, look.theme.axis.slice(1)),
      upright: figureScale(spec.axis),
      plot: onSlide(room, plot),
    }),
    gaps: scatterChart({
      ...shared,
      series: [...(spec.reference ? [referenceSeries(spec.reference, look)] : []), ...ownSeries(spec, look)],
      level: plainAxis(from, to),
      upright: gridScale(spec.gapAxis, `${points};\u2212${points};${points}`),
      plot: onSlide(room, gapPlot),
    }),
  };
}

/** Per wave an upright line between the outermost groups; heavier where the gap counts. */
function bracketSeries(spec: GapsSpec, isCounting: boolean, { theme }: DrawnLook): ScatterSeries {
  const heightOf = (code: string, wave: number) => {
    const point = spec.series.find((group) => group.code === code)?.points.find((one) => one.wave === wave);
    return point?.value.status === 'shown' ? [point.value.percent] : [];
  };
  return {
    name: isCounting ? slideTexts.sheet.gapCounts : slideTexts.sheet.gap,
    points: spec.gaps.flatMap(({ wave, value }): readonly ScatterPoint[] => {
      if (value.status !== 'shown' || (value.counts === true) !== isCounting) return [];
      const ends = [value.smallest, value.largest].flatMap((code) => heightOf(code, wave));
      if (ends.length < 2) return [];
      const points = ends.map((y) => ({ label: '', x: wave, y }));
      return [...points, ...pause(points)];
    }),
    line: drawnLine(isCounting ? theme.ink2 : theme.otherBarLine, isCounting ? interval : interval / 2),
  };
}

function groupSeries(spec: GapsSpec, group: number, { theme }: DrawnLook): ScatterSeries {
  const series = spec.series[group];
  const emphasisOf = emphasisIn(spec);
  const look = groupLook(group);
  const markerOf = (colour: string, size: number) =>
    drawnMarker({
      ...{ shape: look.shape, isOpen: look.isOpen, size, colour, ground: theme.surface },
      edgeWidth: (dot / 11) * (look.isOpen ? 2.5 : 1.5),
    });
  const plain = groupColour(look, theme);
  return {
    name: series?.name ?? '',
    points: trendRuns({ points: series?.points ?? [] }).flatMap((run): readonly ScatterPoint[] => {
      const points = run.map(({ wave, value, mark }): ScatterPoint => {
        const emphasis = emphasisOf(mark);
        return {
          ...{ label: '', x: wave, y: value.percent },
          ...(emphasis === 'mute'
            ? { marker: markerOf(theme.hatch, dot), line: drawnLine(theme.hatch, line) }
            : {}),
          ...(emphasis === 'lift' ? { marker: markerOf(plain, chosenDot * 0.85) } : {}),
        };
      });
      return [...points, ...pause(points)];
    }),
    line: drawnLine(lineColour(spec, group, theme), line),
    marker: markerOf(plain, dot),
  };
}

function referenceSeries(
  { name, gaps }: NonNullable<GapsSpec['reference']>,
  { theme }: DrawnLook,
): ScatterSeries {
  return {
    name,
    points: gapRuns(gaps),
    line: drawnLine(theme.reference, line, 'dash'),
    marker: drawnMarker({
      ...{ shape: 'square', size: dot * 0.6, colour: theme.reference, isOpen: false },
      ...{ ground: theme.surface, edgeWidth: (dot / 11) * 1.5 },
    }),
  };
}

/** Filled where the gap counts, open where it does not. */
function ownSeries({ name, gaps }: GapsSpec, { theme }: DrawnLook): readonly ScatterSeries[] {
  const markerOf = (isFilled: boolean) =>
    drawnMarker({
      ...{ shape: 'circle', size: dot, colour: theme.ink2, isOpen: !isFilled, ground: theme.surface },
      edgeWidth: (dot / 11) * (isFilled ? 1.5 : 2.5),
    });
  return [
    {
      name,
      points: gapRuns(gaps, (counts) => (counts === true ? {} : { marker: markerOf(false) })),
      line: drawnLine(theme.ink2, line),
      marker: markerOf(true),
      intervals: { colour: theme.ink2.slice(1), width: interval / 2 },
    },
  ];
}

function gapRuns(
  gaps: readonly GapPoint[],
  lookOf: (counts: boolean | null) => Pick<ScatterPoint, 'marker'> = () => ({}),
): readonly ScatterPoint[] {
  return trendRuns({ points: gaps }).flatMap((run): readonly ScatterPoint[] => {
    const points = run.map(({ wave, value: { difference, lower, upper, counts } }) => ({
      ...{ label: '', x: wave, y: difference, lower, upper },
      ...lookOf(counts),
    }));
    return [...points, ...pause(points)];
  });
}
