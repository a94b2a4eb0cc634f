import type { Area } from '../../shared/model/area.ts';
import type { Figure } from '../../shared/model/figure.ts';
import type {
  Funnel,
  FunnelArea,
  FunnelLine,
  FunnelPosition,
  FunnelReference,
} from '../../shared/model/funnel.ts';
import type { Direction } from '../../shared/model/indicator.ts';
import { judgeDifference } from '../../shared/model/judge-difference.ts';
import {
  alarmQuantile,
  funnelError,
  funnelLimits,
  warningQuantile,
  type FunnelPlace,
} from '../../shared/statistics/funnel-limits.ts';
import { estimateOverdispersion } from '../../shared/statistics/funnel-overdispersion.ts';

/**
 * Lays areas out against a reference, from figures that have passed the gate and nothing else: a hidden figure
 * counts in no median, no pooled reference and no overdispersion, so that nothing of it shows in the limits.
 */
export function layFunnel(
  areas: readonly FunnelFigure[],
  whole: FunnelFigure | null,
  { direction, overdispersion: asked, isOfAreas = false }: Laying,
): FunnelLayout {
  const usable = areas.flatMap(({ figure: { value } }) =>
    value.status === 'shown' && value.n !== null && value.n > 0 ? [{ ...value, n: value.n }] : [],
  );
  const reference = referenceOf(usable, whole, isOfAreas);
  const designEffect = median(usable.flatMap(({ deff }) => (deff === null || deff === 0 ? [] : [deff])));
  const nowhere = (gap: Funnel['gap']): FunnelLayout => ({
    areas: areas.map(({ area, figure: { value, marks } }) => ({ area, value, marks, place: null })),
    reference,
    gap,
    designEffect,
    overdispersion: null,
    lines: [],
  });
  if (reference === null || usable.length === 0) return nowhere('nothing-shown');
  const proportion = reference.percent / 100;
  if (proportion <= 0 || proportion >= 1) return nowhere('no-spread');

  const effective = (n: number): number => n / (designEffect ?? 1);
  const spread = asked
    ? estimateOverdispersion(
        proportion,
        usable.map(({ percent, n }) => ({ proportion: percent / 100, effectiveN: effective(n) })),
      )
    : null;
  const at = (n: number): FunnelPlace => {
    return { proportion, effectiveN: effective(n), betweenVariance: spread?.betweenVariance ?? 0 };
  };
  return {
    areas: areas.map(({ area, figure: { value, marks } }) => {
      const placed = value.status === 'shown' && value.n !== null && value.n > 0;
      return { area, value, marks, place: placed ? placeIn(at(value.n), value.percent, direction) : null };
    }),
    reference,
    gap: null,
    designEffect,
    overdispersion:
      spread === null ? null : { phi: spread.phi, between: 100 * Math.sqrt(spread.betweenVariance) },
    lines: gridOf(usable.map(({ n }) => n)).map((n): FunnelLine => ({ n, ...limitsAt(at(n)) })),
  };
}

interface Laying {
  readonly direction: Direction;
  readonly overdispersion: boolean;
  /** The areas are not the whole cut in parts: they lie around what they come to together. */
  readonly isOfAreas?: boolean;
}

export interface FunnelFigure {
  readonly area: Area;
  readonly figure: Pick<Figure, 'value' | 'marks'>;
}

export type FunnelLayout = Pick<
  Funnel,
  'areas' | 'reference' | 'gap' | 'designEffect' | 'overdispersion' | 'lines'
>;

/** The figure of the whole; where that is not there or not theirs, all shown areas together. */
function referenceOf(
  usable: readonly { readonly percent: number; readonly n: number }[],
  whole: FunnelFigure | null,
  isOfAreas: boolean,
): FunnelReference | null {
  const value = whole?.figure.value;
  const isPooled = isOfAreas && usable.length >= leastPooled;
  if (!isPooled && whole !== null && value?.status === 'shown') {
    return { kind: 'area', percent: value.percent, area: whole.area };
  }
  if (usable.length === 0) return null;
  const respondents = usable.reduce((total, { n }) => total + n, 0);
  const percent = usable.reduce((total, each) => total + (each.n / respondents) * each.percent, 0);
  const instead =
    isPooled || whole === null || value === undefined || value.status === 'shown'
      ? null
      : { area: whole.area, reason: value.reason };
  return { kind: 'pooled', percent, areas: usable.length, instead };
}

/** One or two areas would be held against little but themselves. */
const leastPooled = 3;

function placeIn(
  place: FunnelPlace,
  percent: number,
  direction: Direction,
): NonNullable<FunnelArea['place']> {
  const difference = percent - 100 * place.proportion;
  const z = difference / (100 * funnelError(place));
  const position = positionOf(z);
  const significant = Math.abs(z) > alarmQuantile;
  const verdict = judgeDifference({ difference, significant }, direction, { kind: 'test' });
  if (verdict === null) throw new Error('A test was judged to be none');
  return { ...limitsAt(place), z, position, verdict };
}

function positionOf(z: number): FunnelPosition {
  if (Math.abs(z) > alarmQuantile) return z > 0 ? 'above-99.8' : 'below-99.8';
  if (Math.abs(z) > warningQuantile) return z > 0 ? 'above-95' : 'below-95';
  return 'within';
}

/** In percentages. */
function limitsAt(place: FunnelPlace): Omit<FunnelLine, 'n'> {
  const near = funnelLimits(place, warningQuantile);
  const far = funnelLimits(place, alarmQuantile);
  return {
    effectiveN: place.effectiveN,
    lower95: 100 * near.lower,
    upper95: 100 * near.upper,
    lower998: 100 * far.lower,
    upper998: 100 * far.upper,
  };
}

/** Numbers of respondents to draw the limits at: by equal ratios, for they bend most where n is small. */
function gridOf(sizes: readonly number[]): number[] {
  const from = Math.min(...sizes) * 0.8;
  const to = Math.max(...sizes) * 1.1;
  return Array.from({ length: gridPoints }, (_, i) => from * (to / from) ** (i / (gridPoints - 1)));
}

const gridPoints = 60;

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
