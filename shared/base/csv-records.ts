/** One record of a CSV text and the line it begins on (the first line is 1). */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * All records of a small CSV text (RFC 4180, any line end), empty lines left out; null where a quote is never
 * closed. Made for a table somebody typed or exported, not for a monitor file.
 */
export function readCsvRecords(text: string, delimiter: string): readonly CsvRecord[] | null {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let field = '';
  let quoted = false;
  let line = 1;
  let startedAt = 1;
  const endField = () => {
    fields.push(field);
    field = '';
  };
  const endRecord = () => {
    endField();
    if (fields.some((each) => each.trim() !== '')) records.push({ line: startedAt, fields });
    fields = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    const endsLine = sign === '\n' || (sign === '\r' && text[at + 1] !== '\n');
    if (endsLine) line++;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[++at] ?? '';
      else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === delimiter) endField();
    else if (endsLine) {
      endRecord();
      startedAt = line;
    } else if (sign !== '\r') field += sign;
  }
  if (quoted) return null;
  endRecord();
  return records;
}
