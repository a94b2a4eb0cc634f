import { hardReasons, type HardReason, type PlannedReport } from '../../model/batch.ts';

export interface HardReport {
  readonly why: HardReason;
  readonly code: string;
}

/** The reports in which something goes wrong first, to look at before all are made: three others where there are three. */
export function hardestReports(reports: readonly PlannedReport[]): readonly HardReport[] {
  const made = reports.filter(({ skip }) => skip === null);
  const chosen: HardReport[] = [];
  // Hidden slides are the rarest trouble: that report is chosen before the others take it.
  for (const why of ['most-hidden', 'smallest', 'longest-name'] as const) {
    const left = made.filter(({ code }) => chosen.every((other) => other.code !== code));
    const [first] = [...left].sort((a, b) => hardness[why](b) - hardness[why](a));
    if (first && hardness[why](first) > -Infinity) chosen.push({ why, code: first.code });
  }
  return hardReasons.flatMap((why) => chosen.find((each) => each.why === why) ?? []);
}

const hardness: Readonly<Record<HardReason, (report: PlannedReport) => number>> = {
  // A whole slide weighs more than any number of figures beside others that are shown.
  'most-hidden': ({ sentences, dropped, hidden }) =>
    sentences + dropped + hidden === 0 ? -Infinity : 1000 * (sentences + dropped) + hidden,
  smallest: ({ n }) => (n === null ? -Infinity : -n),
  'longest-name': ({ name }) => name.length,
};
