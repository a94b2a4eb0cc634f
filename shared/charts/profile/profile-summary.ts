import { verdicts, type Verdict } from '../../model/comparison.ts';
import type { MarkDifference } from '../spec.ts';
import { isFinding } from '../verdict-look.ts';
import type { ProfileRow } from './profile-spec.ts';

export type ComparedRow = ProfileRow & { readonly difference: MarkDifference };

/** What the rows of a profile come to. */
export interface ProfileSummary {
  /** With a verdict of any kind. */
  readonly judged: number;
  /** Of each finding how many, the most frequent first. */
  readonly found: readonly { readonly verdict: Verdict; readonly rows: readonly ComparedRow[] }[];
  readonly comparable: number;
  /** Real differences first, then by size. */
  readonly largest: readonly ComparedRow[];
  /** Labels of the rows without a figure, by the reason they give. */
  readonly absent: readonly { readonly reason: string; readonly labels: readonly string[] }[];
}

export function summariseProfile(rows: readonly ProfileRow[]): ProfileSummary {
  const compared = rows.filter((row): row is ComparedRow => row.difference !== null);
  const withVerdict = (verdict: Verdict) =>
    compared.filter(({ difference }) => difference.verdict === verdict);
  const reasons = new Map<string, string[]>();
  for (const { label, value } of rows) {
    if (value.status !== 'shown') reasons.set(value.reason, [...(reasons.get(value.reason) ?? []), label]);
  }
  return {
    judged: compared.filter(({ difference }) => difference.verdict !== null).length,
    found: verdicts
      .filter(isFinding)
      .map((verdict) => ({ verdict, rows: withVerdict(verdict) }))
      .filter((each) => each.rows.length > 0)
      .sort((a, b) => b.rows.length - a.rows.length),
    comparable: withVerdict('vergelijkbaar').length,
    largest: [...compared].sort(byFindingAndSize),
    absent: [...reasons].map(([reason, labels]) => ({ reason, labels })),
  };
}

/** What may be chance comes after what is not, however large it looks. */
export function byFindingAndSize(
  a: { readonly difference: MarkDifference },
  b: { readonly difference: MarkDifference },
): number {
  const finding = (row: typeof a) => (isFinding(row.difference.verdict) ? 1 : 0);
  return finding(b) - finding(a) || Math.abs(b.difference.difference) - Math.abs(a.difference.difference);
}
