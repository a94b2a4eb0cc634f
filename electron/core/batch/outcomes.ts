import { batchWords } from '../../../shared/language/nl/batch-words.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { BatchSkip, ReportOutcome } from '../../../shared/model/batch.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { WrittenFile } from '../../exporting/write-together.ts';
import type { Session } from '../session.ts';
import type { MadeReport } from './made-before.ts';
import type { ToldReport } from './tell-report.ts';

/** What became of a report, in the shape that the page, the command line and the overview tell. */
export const outcomes = {
  made: (area: Area, told: ToldReport, files: readonly WrittenFile[], session: Session): ReportOutcome => ({
    ...about(area, 'made', null),
    slides: told.slides,
    sentences: told.sentencePages.length,
    dropped: told.dropped,
    files: offered(files, session),
  }),
  kept: (area: Area, { slides, sentences, dropped, files }: MadeReport, session: Session): ReportOutcome => ({
    ...about(area, 'kept', null),
    ...{ slides, sentences, dropped },
    files: offered(files, session),
  }),
  skipped: (area: Area, skip: BatchSkip): ReportOutcome => about(area, 'skipped', batchWords.skipped(skip)),
  failed: (area: Area, issue: Issue): ReportOutcome => about(area, 'failed', `${issue.title} ${issue.next}`),
  notBegun: (area: Area): ReportOutcome => about(area, 'not-begun', null),
  gone: (code: string): ReportOutcome =>
    about({ code, name: code }, 'failed', batchWords.skipped({ why: 'gone' })),
};

function about(
  { code, name }: Pick<Area, 'code' | 'name'>,
  outcome: ReportOutcome['outcome'],
  reason: string | null,
): ReportOutcome {
  return { code, name, outcome, reason, slides: 0, sentences: 0, dropped: 0, files: [] };
}

function offered(files: readonly WrittenFile[], { ports }: Session): ReportOutcome['files'] {
  return files.map(({ path, bytes }) => ({ path, bytes, token: ports.offerDownload(path) }));
}
