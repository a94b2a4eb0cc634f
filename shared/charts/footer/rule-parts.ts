import type { FooterPart, Side, TestedBy } from './footer-part.ts';

/** What the marks of a chart are held against. */
export function against(side: Side): FooterPart {
  return { kind: 'against', sides: [side] };
}

/** Against one that is drawn or named, area by area. */
export function againstOnly({ name, place }: Side['other']): FooterPart {
  return against({
    other: { name, place },
    ...{ isPerGroup: false, isNotBetweenGroups: false, isAsIfApart: false },
    ...{ theirs: '', widened: null },
  });
}

/** @param corrected for how many each of its comparisons was corrected, where a story has some of them among more */
export function testedBy(
  { rule, correction, family }: Omit<TestedBy, 'corrected'>,
  corrected: readonly number[],
): FooterPart {
  return { kind: 'rule', tests: [{ rule, correction, family, corrected }] };
}

/** What else is to be said of how it was judged. */
export function judged(...texts: readonly string[]): readonly FooterPart[] {
  return texts.map((text) => ({ kind: 'judged', text }));
}
