import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDelivery } from '../../../electron/importing/build-delivery.ts';
import { propose } from '../../../electron/importing/propose.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import { nothingYet } from './propose-text.ts';
import { readText } from './read-text.ts';

describe('any file at all', () => {
  it('is read or refused with an issue, whatever its bytes: nothing else is ever thrown', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Onderzoeksjaar',
        'Weegfactor',
        'EBGLK3S1',
        'KLAS',
        'ID',
        'RegioS',
        'Topic_1',
        '2023',
        'NL01',
      ),
      fc.constantFrom(
        ';',
        ';',
        ',',
        '\n',
        '\n',
        '\r\n',
        '\r',
        '"',
        '""',
        '0',
        '1',
        '9',
        '-',
        '0,5',
        '\uFEFF',
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 80 }).map((pieces) => Buffer.from(pieces.join(''))),
          fc.uint8Array({ maxLength: 80 }),
        ),
        (bytes) => {
          expect(outcomeOf(bytes)).toMatch(/^(delivery|issue)$/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of answers keeps account of every row: those that count and those set aside are all of them', () => {
    const row = fc.tuple(
      fc.constantFrom('2021', '2023', '', '9999'),
      fc.constantFrom('0,5', '1,25', '2', '', '-1', '0', 'x'),
      fc.constantFrom('0', '1', '2', '9', ''),
      fc.constantFrom('0', '1', '9', '', 'soms'),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.boolean(), (rows, leaveOut) => {
        const lines = ['Onderzoeksjaar;Weegfactor;KLAS;EBGLK3S1', ...rows.map((cells) => cells.join(';'))];
        const parsed = readText(`${lines.join('\n')}\n`);
        const mapping = { setAsideBadRows: true, year: 2023, leaveOutClasses: leaveOut ? ['0'] : [] };
        const proposed = propose(parsed, mapping, nothingYet);
        if (!proposed.ok) return;
        const { rows: all, countedRows, setAside, waves } = proposed.value;
        expect(all).toBe(rows.length);
        expect(countedRows + sum(setAside)).toBe(all);
        expect(sum(waves)).toBe(countedRows);
        const built = buildDelivery(parsed, proposed.value);
        if (!built.ok) return;
        for (const wave of built.value.waves) {
          expect(wave.columns.every(({ content }) => content.values.length === wave.rows)).toBe(true);
        }
        expect(sum(built.value.waves)).toBe(countedRows);
      }),
      { numRuns: 500 },
    );
  });
});

function outcomeOf(bytes: Uint8Array): 'delivery' | 'issue' {
  try {
    const parsed = readText(bytes);
    const proposed = propose(parsed, { year: 2023, setAsideBadRows: true }, nothingYet);
    return proposed.ok && buildDelivery(parsed, proposed.value).ok ? 'delivery' : 'issue';
  } catch (error) {
    if (error instanceof IssueError) return 'issue';
    throw error;
  }
}

function sum(counts: readonly { readonly rows: number }[]): number {
  return counts.reduce((total, { rows }) => total + rows, 0);
}
