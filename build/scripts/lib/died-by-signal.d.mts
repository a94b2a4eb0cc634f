export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export interface Run {
  readonly errors: readonly string[];
  readonly unfinished: readonly string[];
}
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
/** Files whose process was ended by a signal, to be run again; null where there are none, or other trouble beside. */
export function diedBySignal(
  run: Run,
): { readonly files: readonly string[]; readonly signals: readonly string[] } | null;
/** What the JSON report of vitest counts, without some files. */
export function countTests(report: Report | null, except?: readonly string[]): Counts;
