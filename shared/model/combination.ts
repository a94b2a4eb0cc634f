/** A breakdown by two others at once goes by both names: 'gender × class'. The first is the outer one. */
export function combinationName(names: readonly string[]): string {
  return names.join(joint);
}

/** The breakdowns of a combination, outer first; of any other breakdown only itself. */
export function namesIn(breakdown: string): readonly string[] {
  return breakdown.split(joint);
}

export function isCombination(breakdown: string): boolean {
  return breakdown.includes(joint);
}

/** More groups than this cannot be told apart in a chart, and few of them would be shown. */
export const mostCombined = 12;

/**
 * Those that are shown. An attacker with all that is told of the sample was set on these; by gender × education, and so
 * on, he found hidden counts (docs/decisions/0047).
 */
export const shownCombinations: readonly string[] = ['gender × class'];

const joint = ' × ';
