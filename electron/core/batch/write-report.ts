import type { ReportOutcome } from '../../../shared/model/batch.ts';
import { IssueError, type Issue } from '../../../shared/model/issue.ts';
import type { OpenTemplate } from '../../exporting/pptx/template/pack-template.ts';
import { appendLog } from '../../store/log.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { tracesOf, type MadeReport } from './made-before.ts';
import { outcomes } from './outcomes.ts';
import type { BatchArea } from './prepare-batch.ts';
import type { BatchTarget } from './run-batch.ts';
import type { ToldReport } from './tell-report.ts';

export interface ReportTarget extends BatchTarget {
  readonly mark: string;
  /** Files that an earlier run of the same batch made, and that lie there as it left them. */
  readonly own: ReadonlySet<string>;
  /** Unpacked once for all reports. */
  readonly template: OpenTemplate | null;
}

/** The files of one area: all of them or none. Out with words where the next areas would fare no better. */
export async function writeReport(
  session: Session,
  { area, file }: BatchArea,
  told: ToldReport,
  { formats, folder, overwrite, own, pictures, mark, template }: ReportTarget,
  context: CallContext,
): Promise<ReportOutcome> {
  const workspace = session.workspace();
  const { ports } = session;
  const { exportDocument } = await import('../../exporting/export-document.ts');
  const written = await exportDocument(told.document, {
    ...{ formats, folder, overwrite: overwrite || own, fileName: file.fileName },
    template,
    ...(pictures === undefined ? {} : { pictures }),
    signal: context.signal,
    onProgress: () => undefined,
    readAsset: (name) => ports.readAsset(name),
  });
  if (!written.ok) {
    if (endsAll(written.issue, folder)) throw new IssueError(written.issue);
    return outcomes.failed(area, written.issue);
  }
  const { files } = written.value;
  const traces = await tracesOf(files);
  // It is out, whatever became of the workspace; but only its own log may say so.
  if (session.current() === workspace) {
    const { slides, sentencePages, dropped } = told;
    const batch: MadeReport = {
      ...{ mark, code: area.code, slides, sentences: sentencePages.length, dropped },
      formats: [...formats],
      files: traces,
    };
    const detail = { title: told.document.title, files: files.map(({ path }) => path), batch };
    appendLog(workspace.db, { at: session.nowIso(), kind: 'export', detail });
  }
  return outcomes.made(area, told, files, session);
}

/** A full disk and a folder that went away stop every report; a file that somebody has open stops one. */
function endsAll({ kind, file }: Issue, folder: string): boolean {
  return kind === 'disk-full' || kind === 'cancelled' || file === folder;
}
