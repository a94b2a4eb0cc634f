import { describe, expect, it } from 'vitest';
import { lineOfRow } from '../../../electron/importing/parsed-file.ts';
import { cellsOf, columnOf, readText } from './read-text.ts';

describe('recognising how a file is written', () => {
  it.each([
    ['Dutch SPSS', '\uFEFFjaar;gewicht\r\n2023;0,51\r\n2023;1,49\r\n', ';', ',', 'utf-8-bom'],
    ['English SPSS', 'jaar,gewicht\n2023,0.51\n2023,1.49\n', ',', '.', 'utf-8'],
    ['tabs', 'jaar\tgewicht\n2023\t0,51\n2023\t1,49\n', '\t', ',', 'utf-8'],
    ['semicolons and points', 'jaar;gewicht\n2023;0.51\n2023;1.49\n', ';', '.', 'utf-8'],
    ['quoted decimal commas between commas', 'jaar,gewicht\n2023,"0,51"\n2023,"1,49"\n', ',', ',', 'utf-8'],
  ])('knows %s', (_, text, delimiter, decimal, encoding) => {
    const parsed = readText(text);
    expect(parsed.layout).toEqual({ kind: 'spss-csv', delimiter, decimal, encoding });
    expect(columnOf(parsed, 'gewicht').content).toEqual({
      kind: 'number',
      values: Float64Array.of(0.51, 1.49),
    });
  });

  it('reads Windows-1252 where it is no UTF-8, in names of columns and in values', () => {
    const parsed = readText(Buffer.from('jaar;privé\n2023;één\n2023;café\n', 'latin1'));
    expect(parsed.layout.encoding).toBe('windows-1252');
    expect(cellsOf(columnOf(parsed, 'privé'))).toEqual(['één', 'café']);
  });

  it('reads the euro sign of Windows-1252', () => {
    const parsed = readText(Buffer.from([...Buffer.from('jaar;munt\n2023;'), 0x80, 0x0a]));
    expect(cellsOf(columnOf(parsed, 'munt'))).toEqual(['€']);
  });

  it('keeps codes as read, but 1,00 is code 1', () => {
    const parsed = readText('klas;school\n1,00;007\n2,00;7\n;12\n');
    expect(cellsOf(columnOf(parsed, 'klas'))).toEqual(['1', '2', '']);
    expect(cellsOf(columnOf(parsed, 'school'))).toEqual(['007', '7', '12']);
  });

  it('sorts codes as numbers first, then as texts, and counts blanks', () => {
    const column = columnOf(readText('a;b\n10;1\n9;1\nx;1\n;1\n#NULL!;1\n9;1\n'), 'a');
    expect(column.content).toMatchObject({ kind: 'coded', codes: ['9', '10', 'x'] });
    expect(column).toMatchObject({ distinct: 3, empty: 2 });
  });

  it('knows the line of a row after blank lines and line ends inside quotes', () => {
    const parsed = readText('a;b\n1;1\n\n2;"een\ntwee"\n3;3\n');
    expect(parsed.rows).toBe(3);
    expect([0, 1, 2].map((row) => lineOfRow(parsed, row))).toEqual([2, 4, 6]);
  });

  it('keeps ragged rows apart, with their line', () => {
    const parsed = readText('a;b;c\n1;2;3\n1;2\n1;2;3;4\n4;5;6\n');
    expect(cellsOf(columnOf(parsed, 'c'))).toEqual(['3', '6']);
    expect(parsed.damaged).toEqual([
      { line: 3, trouble: 'fields', fields: 2 },
      { line: 4, trouble: 'fields', fields: 4 },
    ]);
    expect(lineOfRow(parsed, 1)).toBe(5);
  });

  it('goes over to wider codes, and to numbers, when a column turns out to need them', () => {
    const rows = 70_000;
    const lines = Array.from(
      { length: rows },
      (_, row) => `${row};${row % 300};${(row + 0.5).toString().replace('.', ',')}`,
    );
    const parsed = readText(`breed;midden;gewicht\n${lines.join('\n')}\n`);
    expect(columnOf(parsed, 'breed').content.values).toBeInstanceOf(Int32Array);
    expect(columnOf(parsed, 'midden').content.values).toBeInstanceOf(Uint16Array);
    expect(cellsOf(columnOf(parsed, 'breed'))).toEqual(Array.from({ length: rows }, (_, row) => String(row)));
    expect(cellsOf(columnOf(parsed, 'midden')).every((cell, row) => cell === String(row % 300))).toBe(true);
    expect(cellsOf(columnOf(parsed, 'gewicht')).every((cell, row) => Number(cell) === row + 0.5)).toBe(true);
  });

  it('remembers a stray word in a column of numbers, wherever it stands', () => {
    for (const place of [1, 500, 69_000]) {
      const lines = Array.from({ length: 70_000 }, (_, row) => (row === place ? '1;geen' : `1;${row},5`));
      const column = columnOf(readText(`a;gewicht\n${lines.join('\n')}\n`), 'gewicht');
      expect(column.strays).toEqual([{ row: place, text: 'geen' }]);
      expect(column.empty).toBe(0);
    }
  });
});
