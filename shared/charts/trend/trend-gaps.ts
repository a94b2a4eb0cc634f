import { heightOf } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { TrendSpec } from '../spec.ts';

export interface TrendGap {
  readonly wave: number;
  /** null: the reason holds for every line of the chart. */
  readonly name: string | null;
  readonly reason: string;
  /** Hidden figures are hatched; a question that was not asked is only told. */
  readonly isHidden: boolean;
}

/** Why a wave has no figure, once per wave where all lines share the reason. */
export function trendGaps({ series, waves }: TrendSpec): readonly TrendGap[] {
  return waves.flatMap((wave) => {
    const gaps = series.flatMap(({ name, points }): TrendGap[] => {
      const value = points.find((point) => point.wave === wave)?.value;
      if (!value || value.status === 'shown') return [];
      return [{ wave, name, reason: value.reason.replace(/\.$/, ''), isHidden: value.status === 'hidden' }];
    });
    const [first] = gaps;
    const isShared = gaps.length === series.length && gaps.every(({ reason }) => reason === first?.reason);
    return first && isShared ? [{ ...first, name: null }] : gaps;
  });
}

/** Waves next to each other that miss the same figures for the same reasons: told once. */
export function trendGapRuns(
  spec: TrendSpec,
): readonly { readonly waves: readonly number[]; readonly gaps: readonly TrendGap[] }[] {
  const all = trendGaps(spec);
  const runs: { waves: number[]; gaps: readonly TrendGap[] }[] = [];
  let before: number | undefined;
  for (const wave of spec.waves) {
    const gaps = all.filter((gap) => gap.wave === wave);
    const run = runs.at(-1);
    if (run !== undefined && run.waves.at(-1) === before && areAlike(run.gaps, gaps)) run.waves.push(wave);
    else if (gaps.length > 0) runs.push({ waves: [wave], gaps });
    before = wave;
  }
  return runs;
}

function areAlike(one: readonly TrendGap[], other: readonly TrendGap[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ name, reason }, index) => name === other[index]?.name && reason === other[index].reason)
  );
}

/** Whether no line that runs on past this wave comes as low as the words reach. */
export function isFootFree(
  { series, axis, waves }: TrendSpec,
  wave: number,
  plot: Box,
  reach: number,
): boolean {
  const index = waves.indexOf(wave);
  const near = waves.slice(Math.max(0, index - 1), index + 2);
  return series
    .filter(({ points }) => points.some((point) => point.wave === wave && point.value.status === 'shown'))
    .every(({ points }) =>
      points.every(({ wave: at, value }) => {
        if (value.status !== 'shown' || !near.includes(at)) return true;
        return heightOf(axis, value.lower ?? value.percent, plot) < plot.y + plot.h - reach;
      }),
    );
}
