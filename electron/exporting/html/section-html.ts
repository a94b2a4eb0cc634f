import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { pictureAddress } from '../../../shared/model/picture.ts';
import { slideTexts } from '../../../shared/language/nl/slides.ts';
import type { SlideFigures, SlidePage, TextElement } from '../../../shared/slides/document.ts';
import { chartHtml } from './chart-html.ts';
import { escapeHtml, paragraphsHtml } from './html-text.ts';

/** What is drawn of a slide, chart by chart. */
export type DrawnCharts = ReadonlyMap<ChartSpec, string>;

/** A slide as a part of a page: its words as words, its charts drawn anew, its figures as tables. */
export function sectionHtml(
  page: SlidePage,
  figures: SlideFigures | undefined,
  drawn: DrawnCharts,
  id: string,
): string {
  const parts =
    figures === undefined ? [textsHtml(page)] : [...figureParts(page, figures, drawn), ...picturesHtml(page)];
  return `<section id="${id}" aria-labelledby="${id}-kop">
<h2 id="${id}-kop">${escapeHtml(page.title)}</h2>
${parts.filter((part) => part !== '').join('\n')}
</section>`;
}

function figureParts(page: SlidePage, { kind, charts, words }: SlideFigures, drawn: DrawnCharts): string[] {
  const ofCharts = charts.map((spec) => chartHtml(spec, drawn.get(spec) ?? null, charts.length === 1));
  // The texts of a slide with charts are those in its drawings; what was written beside them stands in its words.
  return kind === 'meaning' ? [textsHtml(page), ...ofCharts] : [...ofCharts, wordsHtml(words)];
}

function wordsHtml(words: SlideFigures['words']): string {
  return words
    .map(
      ({ title, text }) =>
        `${title === '' ? '' : `<h3>${escapeHtml(title)}</h3>`}${paragraphsHtml(text.split('\n'))}`,
    )
    .join('\n');
}

function textsHtml({ elements }: SlidePage): string {
  return elements
    .flatMap((element) => (element.kind === 'text' ? [element] : []))
    .filter(({ role, name }) => shownRoles.includes(role) && name !== slideTexts.names.date)
    .map(({ role, paragraphs, headings = [] }) => {
      const lines = paragraphs.map((runs) => runs.map(({ text }) => text).join(''));
      if (role === 'footer') return `<p class="measure">${escapeHtml(lines.join(' '))}</p>`;
      const parts: string[] = [];
      for (let at = 0; at < lines.length;) {
        if (headings.includes(at)) parts.push(`<h3>${escapeHtml(lines[at++] ?? '')}</h3>`);
        const next = headings.find((heading) => heading > at) ?? lines.length;
        parts.push(paragraphsHtml(lines.slice(at, next)));
        at = next;
      }
      return parts.join('\n');
    })
    .join('\n');
}

/** Owner and date stand above the page already; a sign is told by the words beside it. */
const shownRoles: readonly TextElement['role'][] = ['body', 'subtitle', 'footer'];

function picturesHtml({ elements }: SlidePage): string[] {
  return elements.flatMap((element) =>
    element.kind === 'picture'
      ? `<img src="${pictureAddress(element.picture)}" alt="${escapeHtml(element.altText)}" width="${element.picture.width}" height="${element.picture.height}">`
      : [],
  );
}
