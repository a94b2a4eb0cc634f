import { meaningSlideTexts } from '../language/nl/meaning-slide.ts';
import { requestSlideTexts } from '../language/nl/request-slide.ts';
import type { OpenPage } from '../model/open-page.ts';
import type { SlideDocument, SlidePage } from './document.ts';

/** The pages that still say "Nog in te vullen": known from what is drawn, so also of a report nobody wrote. */
export function openPages({ pages }: SlideDocument): readonly OpenPage[] {
  return pages.flatMap((page, at) => (isOpen(page) ? [{ page: at + 1, slideId: page.slideId }] : []));
}

/** Those of several reports, each page once. */
export function openPagesOfAll(reports: readonly (readonly OpenPage[])[]): readonly OpenPage[] {
  const byPage = new Map(reports.flat().map((open) => [open.page, open]));
  return [...byPage.values()].sort((a, b) => a.page - b.page);
}

function isOpen({ elements }: SlidePage): boolean {
  return elements.some(
    (element) =>
      element.kind === 'text' &&
      element.paragraphs.some((runs) => runs.some(({ text }) => toWrite.includes(text))),
  );
}

const toWrite: readonly string[] = [
  meaningSlideTexts.toWrite,
  requestSlideTexts.toWrite.agenda,
  requestSlideTexts.toWrite.request,
];
