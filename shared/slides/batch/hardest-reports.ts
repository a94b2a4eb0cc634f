import { hardReasons, type HardReason, type PlannedReport } from '../../model/batch.ts';

export interface HardReport {
  /** In the order of `hardReasons`; several where one report is the hardest in more than one way. */
  readonly reasons: readonly HardReason[];
  readonly code: string;
}

/** The reports in which something goes wrong first, to look at before all are made. */
export function hardestReports(reports: readonly PlannedReport[]): readonly HardReport[] {
  const made = reports.filter(({ skip }) => skip === null);
  const hardest = new Map<string, readonly HardReason[]>();
  for (const why of hardReasons) {
    const most = Math.max(...made.map(hardness[why]));
    if (most === -Infinity) continue;
    const equals = made.filter((report) => hardness[why](report) === most);
    // Of equals one that is not looked at yet.
    const chosen = equals.find(({ code }) => !hardest.has(code)) ?? equals[0];
    if (chosen) hardest.set(chosen.code, [...(hardest.get(chosen.code) ?? []), why]);
  }
  return [...hardest].map(([code, reasons]) => ({ reasons, code }));
}

const hardness: Readonly<Record<HardReason, (report: PlannedReport) => number>> = {
  // A whole slide weighs more than any number of figures beside others that are shown.
  'most-hidden': ({ sentences, dropped, hidden }) =>
    sentences + dropped + hidden === 0 ? -Infinity : 1000 * (sentences + dropped) + hidden,
  smallest: ({ n }) => (n === null ? -Infinity : -n),
  'longest-name': ({ name }) => name.length,
};
