import { barBox } from '../geometry.ts';
import type { Box } from '../place-notes.ts';
import type { BarsSpec } from '../spec.ts';

/** Bars side by side in a group that are missing for the same reason: it is told once. */
export interface AbsentRun {
  readonly group: number;
  readonly reason: string;
  /** Names of the areas. */
  readonly names: readonly string[];
  /** From the first bar to the last, as high as the plot. */
  readonly box: Box;
  /** A missing bar of another reason stands beside it: words may not reach over the edge. */
  readonly isTight: boolean;
}

export function absentRuns(spec: BarsSpec, plot: Box): readonly AbsentRun[] {
  return spec.groups.flatMap((_, group) => {
    const runs: AbsentRun[] = [];
    spec.series.forEach(({ name, bars }, series) => {
      const value = bars[group]?.value;
      if (value === undefined || value.status === 'shown') return;
      const reason = value.reason.replace(/\.$/, '');
      const bar = barBox(spec, plot, group, series);
      const before = runs.at(-1);
      if (before?.reason === reason) {
        const box = { ...before.box, w: bar.x + bar.w - before.box.x };
        runs.splice(-1, 1, { ...before, names: [...before.names, name], box });
      } else runs.push({ group, reason, names: [name], box: bar, isTight: false });
    });
    return runs.map((run) => ({ ...run, isTight: runs.length > 1 }));
  });
}
