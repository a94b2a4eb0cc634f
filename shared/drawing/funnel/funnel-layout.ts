import { percentSign } from '../../base/percent-style.ts';
import { measureText } from '../../base/text-metrics.ts';
import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { endLabelsWidth } from '../../charts/funnel/funnel-labels.ts';
import type { FunnelPoint, FunnelSpec } from '../../charts/funnel/funnel-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { MarkerShape } from '../../charts/spec.ts';
import { verdictLook } from '../../charts/verdict-look.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import type { DrawingTheme } from '../theme.ts';
import { verdictColours } from '../verdict-colours.ts';

/** Ticks left; below them the axis' name and what is not shown; the names of the lines right. */
export function funnelPlot({
  spec,
  width,
  height,
  variant,
}: Pick<DrawingProps<FunnelSpec>, 'spec' | 'width' | 'height' | 'variant'>): Box {
  const { tick } = drawingSizes[variant];
  const widest = Math.max(
    ...spec.axis.ticks.map((value) => measureText(`${String(value)}${percentSign()}`, tick)),
  );
  const left = widest + tick * 1.1;
  const right = Math.min(endLabelsWidth(spec, tick), width * 0.28);
  const top = tick * 2.6;
  const bottom = tick * (3.6 + spec.absentLines.length * 1.4);
  return { x: left, y: top, w: width - left - right, h: height - top - bottom };
}

/** What an annotation lifted out looks as if it were chosen, its name included. */
export function withLifted(spec: FunnelSpec): FunnelSpec {
  const emphasis = emphasisIn(spec);
  return {
    ...spec,
    points: spec.points.map((point) =>
      emphasis(point.mark) === 'lift' ? { ...point, chosen: true } : point,
    ),
  };
}

/** From here on marks are drawn smaller: they would cover each other. */
const manyPoints = 150;

/** The mark of an area: by its verdict, and larger where it is chosen. */
export function funnelPointLook(
  { points }: Pick<FunnelSpec, 'points'>,
  { difference, chosen }: Pick<FunnelPoint, 'difference' | 'chosen'>,
  variant: DrawingProps['variant'],
  theme: DrawingTheme,
): { readonly shape: MarkerShape; readonly fill: string; readonly size: number } {
  const { shape, tone, ...look } = verdictLook(difference?.verdict ?? null);
  const { dot, chosenDot } = drawingSizes[variant];
  const many = tone === 'same' && points.length > manyPoints;
  return {
    shape,
    fill: chosen && tone === 'same' ? theme.accent : verdictColours({ ...look, shape, tone }, theme).mark,
    size: chosen ? chosenDot : many ? dot * 0.7 : dot,
  };
}
