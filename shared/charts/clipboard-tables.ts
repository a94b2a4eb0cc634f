import type { ChartSpec } from './spec.ts';
import { writeFooter } from './footer/write-footer.ts';
import { tableRows } from './table-rows.ts';
import { clipboardTable, escapeHtml } from './table-texts.ts';

/** The charts of a slide as tables for the clipboard, each between its headline and its sources. */
export function slideTableForClipboard(charts: readonly ChartSpec[]): {
  readonly text: string;
  readonly html: string;
} {
  const tables = charts.map((spec) => ({ spec, table: clipboardTable(tableRows(spec)) }));
  const wordsOf = ({ subtitle, footer }: ChartSpec) => [subtitle, ...writeFooter(footer)];
  return {
    text: tables
      .map(({ spec, table }) => [spec.headline, table.text, ...wordsOf(spec)].join('\n'))
      .join('\n\n'),
    html: tables
      .map(({ spec, table }) =>
        [
          `<h3>${escapeHtml(spec.headline)}</h3>`,
          table.html,
          ...wordsOf(spec).map((line) => `<p>${escapeHtml(line)}</p>`),
        ].join(''),
      )
      .join(''),
  };
}
