import type { BarsSpec, ChartSpec, RankingSpec } from '../charts/spec.ts';

/**
 * Bars beside bars are read by their length: on one slide percentages of a kind share the longest of their axes. A score
 * keeps its own scale.
 */
export function withOneAxis(specs: readonly ChartSpec[]): readonly ChartSpec[] {
  return specs.map((spec) => {
    if (!isOfPercentages(spec)) return spec;
    const alike = specs.filter(isOfPercentages).filter(({ kind }) => kind === spec.kind);
    const longest = alike.reduce((axis, other) => (other.axis.max > axis.max ? other.axis : axis), spec.axis);
    return longest === spec.axis ? spec : { ...spec, axis: longest };
  });
}

function isOfPercentages(spec: ChartSpec): spec is BarsSpec | RankingSpec {
  return (spec.kind === 'bars' || spec.kind === 'ranking') && spec.axis.measure !== 'mean';
}
