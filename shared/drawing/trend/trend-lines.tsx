import type { ReactElement } from 'react';
import { Area, Line } from 'recharts';
import type { TrendSeries } from '../../charts/spec.ts';
import { trendSegments } from '../../charts/trend/trend-segments.ts';
import type { ShownPoint } from '../../charts/trend/trend-segments.ts';
import type { DrawingSizes } from '../drawing-props.ts';

/** A line with its band for every stretch that may be joined. Elements, not a component: Recharts reads them. */
export function trendLines(
  series: TrendSeries,
  colour: string,
  sizes: DrawingSizes,
  isLifted: boolean,
): ReactElement[] {
  const isStrong = series.role === 'own' || isLifted;
  return trendSegments(series).flatMap((segment, index) => {
    const points = new Map(segment.map((point) => [point.wave, point]));
    const key = `${series.areaCode}-${String(index)}`;
    const same = { isAnimationActive: false, type: 'linear', activeDot: false, tooltipType: 'none' } as const;
    return [
      <Area
        key={`band-${key}`}
        {...same}
        dataKey={({ x }: Row) => bandOf(points.get(x))}
        stroke="none"
        fill={colour}
        fillOpacity={isStrong ? 0.18 : 0.12}
      />,
      <Line
        key={`line-${key}`}
        {...same}
        dataKey={({ x }: Row) => points.get(x)?.value.percent ?? null}
        dot={false}
        stroke={colour}
        strokeWidth={isStrong ? sizes.chosenLine : sizes.line}
        strokeLinejoin="round"
        {...(series.role === 'reference' ? { strokeDasharray: dashes(sizes) } : {})}
      />,
    ];
  });
}

interface Row {
  readonly x: number;
}

function bandOf(point: ShownPoint | undefined): [number, number] | null {
  if (!point || point.value.lower === null || point.value.upper === null) return null;
  return [point.value.lower, point.value.upper];
}

/** 6 4 on screen, in step with the line's width. */
function dashes({ line }: DrawingSizes): string {
  return `${String(line * 3)} ${String(line * 2)}`;
}
