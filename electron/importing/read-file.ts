import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { importingTexts } from '../../shared/language/importing.ts';
import { IssueError } from '../../shared/model/issue.ts';
import { detectLayout } from './detect-layout.ts';
import { finishColumn } from './finish-column.ts';
import { refuseFile } from './importing-issue.ts';
import { fileTrouble, openSource, type OpenSource } from './open-source.ts';
import type { ParsedFile, SourceFile } from './parsed-file.ts';
import { readHeader } from './read-header.ts';
import { RowReader } from './row-reader.ts';
import { looksLikeJson, readMapFile } from './shapes/read-map-file.ts';
import { sniffFile } from './sniff-file.ts';

const chunkBytes = 1024 ** 2;
/** A row longer than this is no row: a quote was opened and never closed, or it is no table. */
const mostRowBytes = 16 * chunkBytes;

/**
 * Reads a file once, from begin to end, into typed columns; what they mean is for `propose`. Synchronous:
 * it runs in a worker of its own (read-in-worker.ts), which is stopped from outside.
 *
 * @throws IssueError with the file, line and column where they are known
 */
export function readFile(source: SourceFile, onProgress: (done: number, total: number) => void): ParsedFile {
  const opened = openSource(source);
  try {
    return looksLikeJson(opened)
      ? readMapFile(source.fileName, opened, onProgress)
      : readOpened(source, opened, onProgress);
  } catch (error) {
    const issue = error instanceof IssueError ? null : fileTrouble(error, source.fileName);
    throw issue === null ? error : new IssueError(issue);
  } finally {
    opened.close();
  }
}

function readOpened(
  { fileName }: SourceFile,
  opened: OpenSource,
  onProgress: (done: number, total: number) => void,
): ParsedFile {
  const hash = createHash('sha256');
  // One byte more than is read: RowReader looks one ahead.
  let buffer = new Uint8Array(Math.min(chunkBytes, opened.bytes) + 1);
  let held = 0;
  let done = 0;
  const fill = (): boolean => {
    const got = readSync(opened.descriptor, buffer, held, buffer.length - 1 - held, done);
    hash.update(buffer.subarray(held, held + got));
    held += got;
    done += got;
    return got > 0;
  };

  while (held < buffer.length - 1 && fill());
  const head = buffer.subarray(0, held);
  const markBytes = sniffFile(head, fileName);
  const headText = Buffer.from(head.subarray(markBytes)).toString('latin1');
  if (headText.trim() === '') refuseFile('file-empty', importingTexts.empty, { file: fileName });
  const detected = detectLayout(headText);
  if (detected === null) {
    return refuseFile('file-layout-unknown', importingTexts.noColumns, { file: fileName, line: 1 });
  }
  const header = readHeader(headText, detected.delimiter, fileName);
  const rows = new RowReader({
    width: header.names.length,
    delimiter: detected.delimiter.charCodeAt(0),
    decimalSign: detected.decimal.charCodeAt(0),
    expectedRows: estimateRows(headText.slice(header.length), opened.bytes),
    firstLine: header.lines + 1,
  });

  let from = markBytes + header.length;
  for (;;) {
    const final = done >= opened.bytes;
    const next = rows.read(buffer, Math.min(from, held), held, final);
    if (final) {
      if (next < held) refuseUnclosedQuote(rows, fileName);
      break;
    }
    // What is left is the start of a row: it comes first in the next chunk.
    buffer.copyWithin(0, next, held);
    held -= next;
    from = 0;
    if (held > mostRowBytes) refuseUnclosedQuote(rows, fileName);
    if (held * 2 > buffer.length) {
      const larger = new Uint8Array(buffer.length * 2);
      larger.set(buffer.subarray(0, held));
      buffer = larger;
    }
    onProgress(done, opened.bytes);
    if (!fill()) refuseFile('file-changed', importingTexts.changed, { file: fileName });
  }
  rows.finish();
  opened.checkUnchanged();
  onProgress(done, opened.bytes);

  const finished = rows.columns.map((builder) => finishColumn(builder, rows.rows, detected.decimal));
  const windows = header.windows || finished.some((column) => column.windows);
  return {
    fileName,
    hash: hash.digest('hex'),
    bytes: opened.bytes,
    layout: { ...detected, encoding: markBytes > 0 ? 'utf-8-bom' : windows ? 'windows-1252' : 'utf-8' },
    rows: rows.rows,
    columns: finished.map(({ content, empty, distinct, strays }, index) => ({
      name: header.names[index] ?? '',
      index,
      content,
      empty,
      distinct,
      strays,
    })),
    damaged: rows.damaged,
    lineShifts: rows.lineShifts,
  };
}

function refuseUnclosedQuote(rows: RowReader, file: string): never {
  return refuseFile(
    'file-damaged-row',
    rows.openQuoteLine === null ? importingTexts.endlessRow : importingTexts.quoteNeverClosed,
    { file, line: rows.openQuoteLine ?? rows.rows + 2, read: rows.openQuoteLine === null ? undefined : '"' },
  );
}

/** From the length of the first rows, and a little more: growing a column copies it. */
function estimateRows(rowsText: string, bytes: number): number {
  const lines = (rowsText.match(/\n/g)?.length ?? 0) + 1;
  return Math.ceil((bytes / Math.max(rowsText.length, 1)) * lines * 1.02) + 16;
}
