import { verdicts, type Verdict } from '../../model/comparison.ts';
import type { MarkDifference } from '../spec.ts';
import { isFinding } from '../verdict-look.ts';
import type { ProfileRow } from './profile-spec.ts';

/** A row that may be compared: an indicator with what it is called. */
interface NamedRow {
  readonly label: string;
  readonly difference: MarkDifference | null;
}
type Compared<Row extends NamedRow> = Row & { readonly difference: MarkDifference };

/** What the comparisons of many indicators come to. */
export interface FindingSummary<Row extends NamedRow = NamedRow> {
  /** With a verdict of any kind. */
  readonly judged: number;
  /** Of each finding which, the most frequent first. */
  readonly found: readonly { readonly verdict: Verdict; readonly rows: readonly Compared<Row>[] }[];
  readonly comparable: number;
}

export interface ProfileSummary extends FindingSummary<ProfileRow> {
  /** Real differences first, then by size. */
  readonly largest: readonly Compared<ProfileRow>[];
  /** Labels of the rows without a figure, by the reason they give. */
  readonly absent: readonly { readonly reason: string; readonly labels: readonly string[] }[];
}

export function summariseProfile(rows: readonly ProfileRow[]): ProfileSummary {
  const reasons = new Map<string, string[]>();
  for (const { label, value } of rows) {
    if (value.status !== 'shown') reasons.set(value.reason, [...(reasons.get(value.reason) ?? []), label]);
  }
  return {
    ...summariseFindings(rows),
    largest: comparedOf(rows).sort(byFindingAndSize),
    absent: [...reasons].map(([reason, labels]) => ({ reason, labels })),
  };
}

export function summariseFindings<Row extends NamedRow>(rows: readonly Row[]): FindingSummary<Row> {
  const compared = comparedOf(rows);
  const withVerdict = (verdict: Verdict) =>
    compared.filter(({ difference }) => difference.verdict === verdict);
  return {
    judged: compared.filter(({ difference }) => difference.verdict !== null).length,
    found: verdicts
      .filter(isFinding)
      .map((verdict) => ({ verdict, rows: withVerdict(verdict) }))
      .filter((each) => each.rows.length > 0)
      .sort((a, b) => b.rows.length - a.rows.length),
    comparable: withVerdict('vergelijkbaar').length,
  };
}

function comparedOf<Row extends NamedRow>(rows: readonly Row[]): Compared<Row>[] {
  return rows.filter((row): row is Compared<Row> => row.difference !== null);
}

/** What may be chance comes after what is not, however large it looks. */
export function byFindingAndSize(
  a: { readonly difference: MarkDifference },
  b: { readonly difference: MarkDifference },
): number {
  const finding = (row: typeof a) => (isFinding(row.difference.verdict) ? 1 : 0);
  return finding(b) - finding(a) || Math.abs(b.difference.difference) - Math.abs(a.difference.difference);
}
