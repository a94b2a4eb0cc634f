import { describe, expect, it } from 'vitest';
import type { PlannedReport } from '../../../../shared/model/batch.ts';
import { hardestReports } from '../../../../shared/slides/batch/hardest-reports.ts';

const report = (name: string, n: number | null, more: Partial<PlannedReport> = {}): PlannedReport => ({
  ...{ code: name, name, fileName: name, shortened: false, n, slides: 8 },
  ...{ sentences: 0, dropped: 0, hidden: 0, skip: null },
  ...more,
});

describe('the hardest reports', () => {
  it('name the smallest as such when it hides the most as well', () => {
    const hardest = hardestReports([
      report('De Madehoeve', 142, { hidden: 9 }),
      report('Elzermonder Lyceum', 506),
      report('Mavo Vier Kerkdorpen', 146),
    ]);
    expect(hardest).toEqual([
      { code: 'De Madehoeve', reasons: ['smallest', 'most-hidden'] },
      { code: 'Mavo Vier Kerkdorpen', reasons: ['longest-name'] },
    ]);
  });

  it('are others where reports are equally hard', () => {
    const hardest = hardestReports([report('A', 40), report('B', 40), report('C', 90)]);
    expect(hardest).toEqual([
      { code: 'A', reasons: ['smallest'] },
      { code: 'B', reasons: ['longest-name'] },
    ]);
  });

  it('are none of those that are not made, or of which nothing is known', () => {
    expect(hardestReports([report('A', null, { skip: { why: 'nothing' } })])).toEqual([]);
    expect(hardestReports([report('A', null), report('Bee', 12, { skip: { why: 'gone' } })])).toEqual([
      { code: 'A', reasons: ['longest-name'] },
    ]);
  });
});
