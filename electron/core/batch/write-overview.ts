import { access } from 'node:fs/promises';
import path from 'node:path';
import { batchWords } from '../../../shared/language/nl/batch-words.ts';
import type { OwnWords, ReportOutcome } from '../../../shared/model/batch.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import { safeFileName } from '../../../shared/slides/safe-file-name.ts';
import { writeTogether, type WrittenFile } from '../../exporting/write-together.ts';
import type { BatchRun } from './run-batch.ts';

/** Beside the reports: what was made of each area and what was not, and why. null where the folder takes no file any more. */
export async function writeOverview(
  folder: string,
  { title, reports, ownWords }: Pick<BatchRun, 'title' | 'reports' | 'ownWords'>,
): Promise<WrittenFile | null> {
  const name = await freeName(folder, safeFileName(batchWords.overview.fileName(title)));
  try {
    const [file = null] = await writeTogether(folder, [name], false, (write) =>
      write(name, overviewCsv(reports, ownWords)),
    );
    return file;
  } catch (error) {
    // The reports themselves say what was wrong with the folder.
    if (error instanceof IssueError) return null;
    throw error;
  }
}

/** As Dutch spreadsheets open it: a byte order mark, and semicolons. */
function overviewCsv(reports: readonly ReportOutcome[], ownWords: readonly OwnWords[]): string {
  const { heads, outcomes, words } = batchWords.overview;
  const rows = [
    [
      heads.name,
      heads.code,
      heads.outcome,
      heads.reason,
      heads.slides,
      heads.sentences,
      heads.dropped,
      heads.files,
    ],
    ...reports.map(({ name, code, outcome, reason, slides, sentences, dropped, files }) => [
      ...[name, code, outcomes[outcome], reason ?? ''],
      ...(files.length === 0 ? ['', '', ''] : [slides, sentences, dropped].map(String)),
      files.map((file) => path.basename(file.path)).join(' | '),
    ]),
    ...(ownWords.length === 0 ? [] : [[], [words.head]]),
    ...ownWords.map(({ slide, part, why, text }) => [
      slide === 0 ? words.title : words.slide(slide),
      words.parts[part],
      words.why[why],
      text,
    ]),
  ];
  return `\uFEFF${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  // A spreadsheet would run what begins so as a formula.
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** An earlier overview stays. */
async function freeName(folder: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? `${name}.csv` : `${name} ${String(number)}.csv`;
    const isTaken = await access(path.join(folder, candidate)).then(
      () => true,
      () => false,
    );
    if (!isTaken) return candidate;
  }
}
