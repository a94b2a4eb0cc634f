import { registerTexts } from '../../../shared/language/registers.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import { refuseFile } from '../importing-issue.ts';
import { lineOfRow, type ParsedFile } from '../parsed-file.ts';

/** Why a row of a register does not count, or what in it cannot be read. */
export type RowReading<Entry> =
  | { readonly kind: 'entry'; readonly key: string; readonly entry: Entry }
  | { readonly kind: 'aside'; readonly reason: string }
  | { readonly kind: 'bad'; readonly column: string; readonly read: string; readonly words: Words };

interface Words {
  readonly title: string;
  readonly next: string;
}

export interface RegisterRow<Entry> {
  readonly row: number;
  readonly entry: Entry;
}

export interface RegisterRows<Entry> {
  readonly rows: readonly RegisterRow<Entry>[];
  readonly setAside: ImportProposal['setAside'];
}

/**
 * The rows of a register, one per key. A row that says the same once more is set aside; one that says
 * something else of the same key cannot be chosen for the user. Throws IssueError with the lines.
 */
export function readRows<Entry>(
  parsed: ParsedFile,
  mapping: ImportMapping,
  read: (row: number) => RowReading<Entry>,
  contradicts: (key: string, lines: readonly [number, number]) => Words,
): RegisterRows<Entry> {
  const rows = new Map<string, RegisterRow<Entry>>();
  const aside = new Map<string, number>();
  const setAside = (reason: string, count = 1): void => {
    aside.set(reason, (aside.get(reason) ?? 0) + count);
  };
  const file = parsed.fileName;
  if (parsed.damaged.length > 0) setAside(registerTexts.setAside.damaged, parsed.damaged.length);
  for (let row = 0; row < parsed.rows; row++) {
    const reading = read(row);
    if (reading.kind === 'aside') {
      setAside(reading.reason);
      continue;
    }
    const line = lineOfRow(parsed, row);
    if (reading.kind === 'bad') {
      const { column, read: text, words } = reading;
      if (mapping.setAsideBadRows !== true) {
        refuseFile('value-not-a-number', words, { file, line, column, read: text });
      }
      setAside(registerTexts.setAside.unreadable);
      continue;
    }
    const { key, entry } = reading;
    const earlier = rows.get(key);
    if (earlier === undefined) rows.set(key, { row, entry });
    else if (JSON.stringify(earlier.entry) === JSON.stringify(entry)) setAside(registerTexts.setAside.twice);
    else
      refuseFile('input-invalid', contradicts(key, [lineOfRow(parsed, earlier.row), line]), { file, line });
  }
  return {
    rows: [...rows.values()],
    setAside: [...aside].map(([reason, count]) => ({ reason, rows: count })),
  };
}
