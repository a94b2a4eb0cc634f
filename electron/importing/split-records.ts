/**
 * The first records of a CSV text, quotes and all: for the header and for looking around. The rows
 * themselves go through RowReader, which is made for speed.
 */
export function splitRecords(text: string, delimiter: string, most: number): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    const record = splitRecord(text, at, delimiter);
    at = record.next;
    if (record.fields.length > 1 || record.fields[0]?.trim() !== '') records.push(record.fields);
  }
  return records;
}

export interface SplitRecord {
  readonly fields: string[];
  /** Where the next record starts. */
  readonly next: number;
  /** Lines this record takes. */
  readonly lines: number;
  /** Line of the record (from 1) where a quote opens that never closes. */
  readonly openQuoteLine: number | null;
}

export function splitRecord(text: string, from: number, delimiter: string): SplitRecord {
  const fields: string[] = [];
  let lines = 1;
  let openQuoteLine: number | null = null;
  let at = from;
  for (;;) {
    let field = '';
    if (text[at] === '"') {
      const closed = /^"((?:[^"]|"")*)("|$)/.exec(text.slice(at));
      if (closed?.[2] !== '"') openQuoteLine = lines;
      field = (closed?.[1] ?? '').replaceAll('""', '"');
      lines += field.match(/\r\n|\r|\n/g)?.length ?? 0;
      at += closed?.[0].length ?? 1;
    }
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    fields.push(field + text.slice(start, at));
    if (text[at] !== delimiter) break;
    at++;
  }
  if (text[at] === '\r' && text[at + 1] === '\n') at++;
  return { fields, next: at + 1, lines, openQuoteLine };
}
