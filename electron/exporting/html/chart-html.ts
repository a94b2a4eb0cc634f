import { writeFooter } from '../../../shared/charts/footer/write-footer.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { pageTexts } from '../../../shared/language/nl/html-page.ts';
import { escapeHtml } from './html-text.ts';

/** A chart with its measure and source, and its figures as a table, folded until somebody wants them. */
export function chartHtml(spec: ChartSpec, svg: string | null, isAlone: boolean): string {
  // Where it is the only one its headline stands above it already.
  const heading = isAlone ? '' : `<h3>${escapeHtml(spec.headline)}</h3>`;
  // A phone is narrower than a chart: it is scrolled in its own frame, by keys too.
  const label = escapeHtml(pageTexts.drawingOf(spec.headline));
  const drawn =
    svg === null
      ? ''
      : `<div class="drawing" tabindex="0" role="region" aria-label="${label}">${svg}</div><p class="aside">${pageTexts.scrollAside}</p>`;
  return [
    `<figure>${heading}<p class="measure">${escapeHtml(spec.subtitle)}</p>`,
    drawn,
    tableHtml(spec),
    `<figcaption>${escapeHtml(writeFooter(spec.footer).join(' '))}</figcaption></figure>`,
  ].join('\n');
}

function tableHtml(spec: ChartSpec): string {
  const { header, rows } = tableRows(spec);
  const looks = header.map((_, at) =>
    rows.some((cells) => typeof cells[at]?.value === 'number') ? ' class="number"' : '',
  );
  const heads = header.map((head, at) => `<th scope="col"${looks[at] ?? ''}>${escapeHtml(head)}</th>`);
  const body = rows.map((cells) => {
    const written = cells.map(({ text }, at) =>
      at === 0
        ? `<th scope="row">${escapeHtml(text)}</th>`
        : `<td${looks[at] ?? ''}>${escapeHtml(text)}</td>`,
    );
    return `<tr>${written.join('')}</tr>`;
  });
  const caption = `<caption class="unseen">${escapeHtml(spec.headline)}</caption>`;
  const table = `<div class="table" tabindex="0" role="region" aria-label="${escapeHtml(pageTexts.tableOf(spec.headline))}"><table>${caption}<thead><tr>${heads.join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
  return `<details><summary>${pageTexts.asTable}</summary>${table}</details>`;
}
