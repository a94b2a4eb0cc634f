import { expect, test } from 'vitest';
import { noCell, textCell } from '../../../shared/charts/figure-cells.ts';
import { clipboardTable, tableCsv } from '../../../shared/charts/table-texts.ts';

const table = {
  header: ['School', 'Percentage', 'Leerlingen (n)', 'Opmerking'],
  rows: [
    [
      textCell('Het "Baken"; locatie Noord'),
      { text: '61\u00a0%', value: 61.27 },
      { text: '1.284', value: 1284 },
      textCell(''),
    ],
    [textCell('De Kade'), noCell, noCell, textCell('Verborgen: minder dan 30 leerlingen.')],
  ],
};

test('is CSV that a Dutch spreadsheet opens: semicolons, decimal comma, UTF-8 said in front', () => {
  expect(tableCsv(table, ['Bron: Gezondheidsmonitor Jeugd 2025.'])).toBe(
    '\uFEFFSchool;Percentage;Leerlingen (n);Opmerking\r\n' +
      '"Het ""Baken""; locatie Noord";61,3;1284;\r\n' +
      'De Kade;–;–;Verborgen: minder dan 30 leerlingen.\r\n' +
      '\r\n' +
      'Bron: Gezondheidsmonitor Jeugd 2025.\r\n',
  );
});

test('is text with tabs and an HTML table on the clipboard, with the same fields', () => {
  const { text, html } = clipboardTable(table);
  expect(text.split('\n')).toEqual([
    'School\tPercentage\tLeerlingen (n)\tOpmerking',
    'Het "Baken"; locatie Noord\t61,3\t1284\t',
    'De Kade\t–\t–\tVerborgen: minder dan 30 leerlingen.',
  ]);
  expect(html).toContain(
    '<tr><td>Het &quot;Baken&quot;; locatie Noord</td><td>61,3</td><td>1284</td><td></td></tr>',
  );
});

test.each(['=1+1', '+31 6', '-x', '@naam', '\tnaam'])(
  'hands on a name such as %j as text, never as a formula',
  (name) => {
    const risky = { header: ['School'], rows: [[textCell(name)]] };
    expect(tableCsv(risky, [])).toContain(`\r\n'${name}\r\n`);
    expect(clipboardTable(risky).html).toContain(`<td>'${name}</td>`);
  },
);

test('writes a fall with a sign that a spreadsheet reads', () => {
  const fall = { header: ['Verschil'], rows: [[{ text: '−4,2', value: -4.2 }]] };
  expect(clipboardTable(fall).text).toBe('Verschil\n-4,2');
});
