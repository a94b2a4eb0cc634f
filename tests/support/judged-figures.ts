import { chartMarks } from '../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../shared/charts/spec.ts';
import { isFinding } from '../../shared/charts/verdict-look.ts';
import { markId } from '../../shared/model/figure.ts';

/** A figure of which one chart of a story says that it differs, and another that it does not. */
export interface Contradiction {
  /** The figure, and what it is held against. */
  readonly comparison: string;
  readonly charts: readonly ChartSpec[];
}

/** Every comparison of these charts that has two verdicts. */
export function findContradictions(specs: readonly ChartSpec[]): readonly Contradiction[] {
  const found = new Map<string, { readonly counts: Set<boolean>; readonly charts: Set<ChartSpec> }>();
  for (const spec of specs) {
    for (const { mark, difference } of chartMarks(spec)) {
      if (!difference || difference.verdict === null) continue;
      const comparison = `${markId(mark)} – ${difference.other.name}`;
      const those = found.get(comparison) ?? { counts: new Set(), charts: new Set() };
      found.set(comparison, those);
      those.counts.add(isFinding(difference.verdict));
      those.charts.add(spec);
    }
  }
  return [...found].flatMap(([comparison, { counts, charts }]) =>
    counts.size < 2 ? [] : [{ comparison, charts: [...charts] }],
  );
}
