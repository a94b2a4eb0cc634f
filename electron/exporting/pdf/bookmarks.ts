import type { SlidePage } from '../../../shared/slides/document.ts';

/** A bookmark per page, to be added while that page is the last; pages of one section lie under its name. */
export function startBookmarks(pdf: PDFKit.PDFDocument): (page: SlidePage) => void {
  let last = { section: '', bookmark: pdf.outline };
  return ({ section, title }) => {
    if (section !== last.section)
      last = { section, bookmark: section === '' ? pdf.outline : pdf.outline.addItem(section, opened) };
    last.bookmark.addItem(title, wholePage);
  };
}

const wholePage = { fit: true, expanded: false };
const opened = { fit: true, expanded: true };
