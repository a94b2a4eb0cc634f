import type { FigureCell } from './figure-cells.ts';
import type { FigureRows } from './table-rows.ts';

/**
 * A semicolon file as a Dutch Excel opens it: decimal comma, and a mark in front that says it is UTF-8.
 * @param below what a table that travels alone has to say: its measure and sources
 */
export function tableCsv({ header, rows }: FigureRows, below: readonly string[]): string {
  const lines = [
    header.map(harmless),
    ...rows.map((cells) => cells.map(plainText)),
    ...(below.length === 0 ? [] : [[''], ...below.map((line) => [harmless(line)])]),
  ];
  return `\uFEFF${lines.map((fields) => fields.map(csvField).join(';')).join('\r\n')}\r\n`;
}

/** The table for the clipboard, as text with tabs and as HTML: numbers so that a spreadsheet takes them as such. */
export function clipboardTable({ header, rows }: FigureRows): {
  readonly text: string;
  readonly html: string;
} {
  const lines = [header, ...rows.map((cells) => cells.map(plainText))];
  const htmlRow = (tag: 'th' | 'td', fields: readonly string[]) =>
    `<tr>${fields.map((field) => `<${tag}>${escapeHtml(field)}</${tag}>`).join('')}</tr>`;
  return {
    text: lines
      .map((fields) => fields.map((field) => field.replace(/[\t\r\n]+/g, ' ')).join('\t'))
      .join('\n'),
    html: `<meta charset="utf-8"><table><thead>${htmlRow('th', header)}</thead><tbody>${lines
      .slice(1)
      .map((fields) => htmlRow('td', fields))
      .join('')}</tbody></table>`,
  };
}

/** A number with a comma, at most one decimal and no points between thousands; else the text of the cell. */
function plainText({ text, value }: FigureCell): string {
  return typeof value === 'number' ? String(roundForTable(value)).replace('.', ',') : harmless(text);
}

/** To the one decimal that the limits of an interval have on screen. */
export function roundForTable(value: number): number {
  return Number(value.toFixed(1));
}

/** A name that a spreadsheet would take for a formula gets the apostrophe that says it is text. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function csvField(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
