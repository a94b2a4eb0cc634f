import { Buffer } from 'node:buffer';
import type { FileColumn, Respondent } from './columns.ts';

/**
 * As "Save as CSV" of SPSS writes it in a Dutch locale: UTF-8 with byte order mark, semicolons, CRLF.
 * Nothing here holds a semicolon or a quote, so nothing needs quoting.
 */
export function writeCsv(columns: readonly FileColumn[], respondents: readonly Respondent[]): Buffer {
  const header = columns.map(({ name }) => name).join(';');
  const rows = respondents.map((respondent) => columns.map(({ write }) => write(respondent)).join(';'));
  return Buffer.from(`\uFEFF${[header, ...rows].join('\r\n')}\r\n`, 'utf8');
}
