import type { BarsSpec, ChartSpec, RankingSpec } from '../charts/spec.ts';

/** Bars beside bars are read by their length: on one slide those of a kind share the longest of their axes. */
export function withOneAxis(specs: readonly ChartSpec[]): readonly ChartSpec[] {
  return specs.map((spec) => {
    if (!isBars(spec)) return spec;
    const alike = specs.filter(isBars).filter(({ kind }) => kind === spec.kind);
    const longest = alike.reduce((axis, other) => (other.axis.max > axis.max ? other.axis : axis), spec.axis);
    return longest === spec.axis ? spec : { ...spec, axis: longest };
  });
}

function isBars(spec: ChartSpec): spec is BarsSpec | RankingSpec {
  return spec.kind === 'bars' || spec.kind === 'ranking';
}
