import type { CsvRecord } from '../../../shared/base/csv-records.ts';
import { readCsvRecords } from '../../../shared/base/csv-records.ts';
import { failure, success, type Result } from '../../../shared/base/result.ts';
import { verifyTexts } from '../../../shared/language/nl/verify.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { DecimalSign } from './read-number.ts';

/** Somebody else's table, as text. */
export interface TheirTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRecord[];
  readonly decimalSign: DecimalSign;
}

const delimiters = [';', ',', '\t'] as const;

/** Reads the bytes of a csv: UTF-8 or Windows-1252; `;`, `,` or a tab between; a decimal comma or point. */
export function readTheirTable(bytes: Uint8Array, file: string): Result<TheirTable, Issue> {
  const text = decode(bytes);
  if (text.includes('\u0000')) return failure({ kind: 'file-not-text', file, ...verifyTexts.notText });
  const firstLine = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = delimiters.reduce((best, each) =>
    firstLine.split(each).length > firstLine.split(best).length ? each : best,
  );
  const records = readCsvRecords(text, delimiter);
  if (records === null) return failure({ kind: 'file-damaged-row', file, ...verifyTexts.openQuote });
  const [header, ...rows] = records;
  if (header === undefined || rows.length === 0)
    return failure({ kind: 'file-empty', file, ...verifyTexts.nothingInIt });
  const writesComma = rows.some(({ fields }) => fields.some((field) => /^\s*-?\d*,\d+\s*%?\s*$/.test(field)));
  const decimalSign = delimiter !== ',' && writesComma ? ',' : '.';
  return success({ header: header.fields, rows, decimalSign });
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
