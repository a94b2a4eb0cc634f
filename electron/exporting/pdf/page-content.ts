/** What is marked on a page, to be hung in the structure. */
export interface Content {
  readonly tag: Tag;
  readonly marked: PDFKit.PDFStructureContent;
  /** Of a table. */
  readonly cell?: Cell;
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** In full, where its words do not say it; else null. */
  readonly says: string | null;
}

export type Tag = 'H1' | 'H2' | 'P' | 'LBody' | 'Figure' | 'TH' | 'TD' | 'Span';

export function asContent(pdf: PDFKit.PDFDocument, tag: Tag, draw: () => void): Content {
  const marked = pdf.markStructureContent(tag);
  draw();
  pdf.endMarkedContent();
  return { tag, marked };
}

/** For the eye alone. */
export function asArtifact(pdf: PDFKit.PDFDocument, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
