import { heightOf, trendWaveX } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { GapsSpec } from './gaps-spec.ts';

/** The line between the outermost groups of a wave. */
export interface GapSpan {
  readonly wave: number;
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly counts: boolean;
}

export function gapSpans(spec: GapsSpec, plot: Box): readonly GapSpan[] {
  const heightIn = (code: string, wave: number) => {
    const points = spec.series.find((group) => group.code === code)?.points ?? [];
    const value = points.find((point) => point.wave === wave)?.value;
    return value?.status === 'shown' ? heightOf(spec.axis, value.percent, plot) : null;
  };
  return spec.gaps.flatMap(({ wave, value }): GapSpan[] => {
    if (value.status !== 'shown') return [];
    const top = heightIn(value.largest, wave);
    const foot = heightIn(value.smallest, wave);
    if (top === null || foot === null) return [];
    return [{ wave, x: trendWaveX(spec, plot, wave), top, foot, counts: value.counts === true }];
  });
}

/** Where they lie, so thick: words do not stand on them. */
export function spanBoxes(spans: readonly GapSpan[], thick: number): readonly Box[] {
  return spans.map(({ x, top, foot }) => ({ x: x - thick / 2, y: top, w: thick, h: foot - top }));
}
