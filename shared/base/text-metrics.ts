import { textMetrics } from './text-metrics-data.ts';

export type FontWeight = 400 | 600;

/** Width of `text` on one line in Source Sans 3, in the unit of `size` (px, pt, inch). */
export function measureText(text: string, size: number, weight: FontWeight = 400): number {
  const { widths } = textMetrics[weight];
  let thousandths = 0;
  // 'n' stands in for the few signs outside the table.
  for (const character of text) thousandths += widths[character.codePointAt(0) ?? 0] ?? widths[110] ?? 550;
  return (thousandths / 1000) * size;
}

/** Breaks `text` at spaces into lines of at most `width`; a word that is wider stays whole. No-break spaces do not break. */
export function wrapText(text: string, width: number, size: number, weight: FontWeight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measureText(longer, size, weight) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Shortens `text` with an ellipsis so that it fits in `width`. */
export function fitText(text: string, width: number, size: number, weight: FontWeight = 400): string {
  if (measureText(text, size, weight) <= width) return text;
  let end = text.length;
  while (end > 1 && measureText(`${text.slice(0, end).trimEnd()}…`, size, weight) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
