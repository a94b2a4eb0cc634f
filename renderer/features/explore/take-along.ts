import type { Result } from '../../../shared/base/result.ts';
import type { Written } from '../../../shared/charts/build-chart.ts';
import { chartNeeds } from '../../../shared/charts/chart-needs.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import type { FigureRows } from '../../../shared/charts/table-rows.ts';
import { clipboardTable } from '../../../shared/charts/table-texts.ts';
import type { OperationInput, OperationOutput } from '../../../shared/contract/operations.ts';
import { readingTexts } from '../../../shared/language/reading-aids.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { FigureQuestion } from '../../../shared/model/figure.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { safeFileName } from '../../../shared/slides/safe-file-name.ts';
import { call } from '../../api/door.ts';
import { fetchWritten, fileNameOf } from '../../api/hand-over.ts';
import { pictureFrom, writeClipboard } from '../../ui/clipboard.ts';
import { notify } from '../../ui/notify.ts';

/** The chart on the sheet, as it is taken along. */
export interface Taken {
  readonly spec: ChartSpec;
  readonly request: ChartRequest;
  /** What its figures answer. */
  readonly question: FigureQuestion;
  readonly written: Written;
}

/** What of it tells which figures and counts it shows. */
export type Told = Pick<Taken, 'request' | 'question'>;

export type PictureLooks = Pick<OperationInput<'export.chart'>, 'format' | 'shape' | 'background'>;

/** @param table in the order it is read in now */
export async function copyTable(table: FigureRows, told: Told): Promise<void> {
  if (!(await remember(told))) return;
  const { text, html } = clipboardTable(table);
  tellCopied(await writeClipboard({ 'text/plain': text, 'text/html': html }), readingTexts.copied.table);
}

export async function copyPicture({ request, written }: Taken): Promise<void> {
  const looks = { shape: 'slide', background: 'white' } as const;
  const answer = await call('export.picture', { request, written, ...looks });
  if (!answer.ok) {
    tellTrouble(answer.issue);
    return;
  }
  const picture = pictureFrom(answer.value.png);
  tellCopied(await writeClipboard({ 'image/png': picture }), readingTexts.copied.picture);
}

/** The text of a chart tells its figures: then they are out as much as in a table. */
export async function copyFiguresInWords(words: string, told: Told): Promise<void> {
  if (await remember(told)) await copyWords(words, readingTexts.copied.sentence);
}

/** Words without figures: an address. */
export async function copyWords(words: string, done: string): Promise<void> {
  tellCopied(await writeClipboard({ 'text/plain': words }), done);
}

export function downloadTable({ spec, request }: Taken, format: 'csv' | 'xlsx'): Promise<boolean> {
  return download(spec, (fileName) => call('export.table', { request, format, fileName }));
}

export function downloadPicture({ spec, request, written }: Taken, looks: PictureLooks): Promise<boolean> {
  return download(spec, (fileName) => call('export.chart', { request, written, ...looks, fileName }));
}

type Exported = OperationOutput<'export.chart'>;

/** Under a free name, as a browser does: a download never takes the place of a file. True when it is there. */
async function download(
  spec: ChartSpec,
  write: (fileName: string) => Promise<Result<Exported, Issue>>,
): Promise<boolean> {
  const name = safeFileName(spec.headline).slice(0, 100);
  let answer = await write(name);
  for (let copy = 2; !answer.ok && answer.issue.kind === 'file-exists' && copy <= 99; copy++) {
    answer = await write(`${name} (${String(copy)})`);
  }
  if (answer.ok) handOver(answer.value);
  else tellTrouble(answer.issue);
  return answer.ok;
}

/** In the app the file is in its folder; over HTTP the browser fetches it. */
function handOver({ folder, files }: Exported): void {
  for (const file of files) {
    const name = fileNameOf(file.path);
    if (fetchWritten(file)) {
      notify({ text: readingTexts.downloaded(name) });
      continue;
    }
    const action = { label: readingTexts.show, run: () => void call('shell.show', { path: file.path }) };
    notify({ text: readingTexts.saved(name, folder), action });
  }
}

/** What is taken along is out: it counts as known before it is. Where that cannot be written down, nothing goes. */
async function remember({ question, request }: Told): Promise<boolean> {
  const { response } = chartNeeds(request);
  // A response table shows counts, and none of the figures it is asked with.
  const remembered =
    response === undefined ? await call('export.figures', question) : await call('export.response', response);
  if (!remembered.ok) tellTrouble(remembered.issue);
  return remembered.ok;
}

function tellCopied(isCopied: boolean, done: string): void {
  notify(isCopied ? { text: done } : { text: readingTexts.notCopied, isTrouble: true });
}

function tellTrouble({ title, next }: Issue): void {
  notify({ text: `${title} ${next}`, isTrouble: true });
}
