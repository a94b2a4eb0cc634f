import { buffer } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import type { ReadAsset } from '../assets.ts';
import { startBookmarks } from './bookmarks.ts';
import { cleanPictures } from './clean-pictures.ts';
import { drawPage } from './draw-page.ts';
import { openLetters } from './letters.ts';
import { openPdf } from './open-pdf.ts';

/** A slide document as one tagged PDF: what is on the slides, in vectors and text; speaker notes stay behind (decision 33). */
export async function writePdf(
  document: SlideDocument,
  readAsset: ReadAsset,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const pdf = openPdf(document);
  const letters = await openLetters(pdf, readAsset);
  const { houseStyle } = document;
  const pictures = await cleanPictures(document, readAsset);
  const addBookmark = startBookmarks(pdf);
  const sections: PDFKit.PDFStructureElement[] = [];
  for (const page of document.pages) {
    pdf.addPage();
    addBookmark(page);
    sections.push(await drawPage(page, houseStyle, { pdf, letters, pictures }));
    // Lets a "stop" come in between two pages.
    await nextTurn();
    signal?.throwIfAborted();
  }
  pdf.addStructure(pdf.struct('Document', {}, sections));
  const bytes = buffer(pdf);
  pdf.end();
  return bytes;
}
