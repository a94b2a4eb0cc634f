import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeDate } from '../../../shared/base/dutch-dates.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { slideColours } from '../../../shared/house-style/slide-colours.ts';
import { pageTexts as texts } from '../../../shared/language/nl/html-page.ts';
import { accountSlideId } from '../../../shared/slides/account-pages.ts';
import type { SlideDocument, SlidePage } from '../../../shared/slides/document.ts';
import type { ReadAsset } from '../assets.ts';
import { fontFaces } from '../picture/font-faces.ts';
import { escapeHtml, paragraphsHtml } from './html-text.ts';
import { inlineChart } from './inline-chart.tsx';
import { pageStyle } from './page-style.ts';
import { sectionHtml } from './section-html.ts';

/** A browser that shows the page fetches nothing and runs nothing, whatever stands in it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** A story as one page that needs nothing else: headings, drawings with their words, and the figures as tables. */
export async function writeHtml(
  document: SlideDocument,
  readAsset: ReadAsset,
  signal: AbortSignal,
): Promise<string> {
  const drawn = await drawCharts(document, signal);
  const slides = firstPages(document.pages);
  const sections = slides.map((page, at) => {
    const figures = document.figures.find(({ slideId }) => slideId === page.slideId);
    return sectionHtml(page, figures, drawn, idOf(at));
  });
  const content = `${headHtml(document)}
${contentsHtml(slides)}
<main id="inhoud">
${sections.join('\n')}
</main>
${accountHtml(document)}`;
  const style = pageStyle(
    await fontFaces(readAsset, content),
    `#${slideColours(document.houseStyle).ownText}`,
  );
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(document.title)}</title>
<style>${style}</style>
</head>
<body>
${content}
</body>
</html>
`;
}

async function drawCharts(
  { figures, houseStyle }: SlideDocument,
  signal: AbortSignal,
): Promise<ReadonlyMap<ChartSpec, string>> {
  const drawn = new Map<ChartSpec, string>();
  for (const { kind, charts } of figures) {
    // What they mean is told in words; of those differences no chart is drawn on the slide either.
    if (kind === 'meaning') continue;
    for (const spec of charts) {
      drawn.set(spec, await inlineChart(spec, houseStyle, drawn.size + 1));
      await nextTurn();
      signal.throwIfAborted();
    }
  }
  return drawn;
}

/** Each slide once, whatever pages it takes; how the figures were made stands at the foot. */
function firstPages(pages: readonly SlidePage[]): readonly SlidePage[] {
  return pages.filter(
    ({ slideId }, at) =>
      slideId !== accountSlideId && pages.findIndex((page) => page.slideId === slideId) === at,
  );
}

function idOf(at: number): string {
  return `dia-${String(at + 1)}`;
}

function headHtml({ title, author, isoDate, fictitious }: SlideDocument): string {
  return `<a class="skip" href="#inhoud">${texts.toContent}</a>
<header>
<div class="bar"></div>
<h1>${escapeHtml(title)}</h1>
<p class="made">${escapeHtml(texts.made(author, writeDate(isoDate)))}</p>
${fictitious ? `<p class="tag">${texts.fictitious}</p>` : ''}
</header>`;
}

function contentsHtml(slides: readonly SlidePage[]): string {
  const rows = slides.map((page, at) => `<li><a href="#${idOf(at)}">${escapeHtml(page.title)}</a></li>`);
  return `<nav aria-labelledby="op-deze-pagina">
<h2 id="op-deze-pagina">${texts.contents}</h2>
<ol>
${rows.join('\n')}
</ol>
</nav>`;
}

function accountHtml({ account: { parts } }: SlideDocument): string {
  if (parts.length === 0) return '';
  const written = parts.map(
    ({ title, sentences }) => `<h3>${escapeHtml(title)}</h3>\n${paragraphsHtml(sentences)}`,
  );
  return `<footer>
<section aria-labelledby="verantwoording">
<h2 id="verantwoording">${texts.account}</h2>
${written.join('\n')}
</section>
</footer>`;
}
