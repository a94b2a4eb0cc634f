import { groupName } from '../../language/nl/verdicts.ts';
import type { Breakdown } from '../../model/figure.ts';

/** Groups by two breakdowns at once: those of the inner one stand side by side in each of the outer one. */
export interface GroupNesting {
  /** "Geslacht" and "Klas". */
  readonly heads: readonly [outer: string, inner: string];
  /** Of each group what stands right under its bars: "klas 2". */
  readonly inner: readonly string[];
  /** What neighbouring groups have in common, once, in order: "meisjes". */
  readonly outer: readonly OuterGroup[];
}

export interface OuterGroup {
  readonly label: string;
  /** Index of its first group, and how many it has. */
  readonly from: number;
  readonly count: number;
}

/** Null for a plain breakdown. */
export function nestGroups(breakdown: Breakdown | null): GroupNesting | null {
  const [outerHead, ...innerHeads] = breakdown?.parts ?? [];
  if (outerHead === undefined || innerHeads.length === 0) return null;
  const parts = (breakdown?.groups ?? []).map((group) => group.parts ?? []);
  const outer: OuterGroup[] = [];
  for (const [index, [first]] of parts.entries()) {
    const label = axisName(first?.label ?? '');
    const before = outer.at(-1);
    if (before?.label === label) outer.splice(-1, 1, { ...before, count: before.count + 1 });
    else outer.push({ label, from: index, count: 1 });
  }
  return {
    heads: [outerHead.label, innerHeads.map(({ label }) => label).join(', ')],
    inner: parts.map(([, ...rest]) => rest.map(({ label }) => axisName(label)).join(', ')),
    outer,
  };
}

/** The names of a group from the outside in: "meisjes", "klas 2"; one name in a plain breakdown. */
export function groupPath(
  { groups, nesting }: { readonly groups: readonly string[]; readonly nesting: GroupNesting | null },
  index: number,
): readonly string[] {
  if (nesting === null) return [groups[index] ?? ''];
  const outer = nesting.outer.find(({ from, count }) => index >= from && index < from + count);
  return [outer?.label ?? '', nesting.inner[index] ?? ''];
}

/** As the file writes it, but words that everybody knows as in a sentence: "meisjes" for Meisje, "klas 2". */
function axisName(label: string): string {
  return /^(jongen|meisje|(andere )?klas|praktijk|vmbo|mavo|havo|vwo|mbo)/i.test(label)
    ? groupName(label)
    : label;
}
