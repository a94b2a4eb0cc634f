import PDFDocument from 'pdfkit';
import type { SlideDocument } from '../../../shared/slides/document.ts';
import { slideHeight, slideWidth } from '../../../shared/slides/document.ts';

const pointsPerInch = 72;

/** An empty PDF that names itself, its language and its maker, and will be tagged. */
export function openPdf({ title, author, isoDate }: SlideDocument): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    size: [slideWidth, slideHeight].map((inches) => Math.round(inches * pointsPerInch)),
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    // Without, every file carries a Helvetica that is not embedded.
    font: '',
    info: {
      Title: title,
      Author: author,
      Creator: 'Welbevinden in Beeld',
      // Of the day only: the same slides give the same bytes. At noon it is that day in every time zone of Europe.
      CreationDate: new Date(`${isoDate.slice(0, 10)}T12:00:00Z`),
    },
  });
  Object.assign(pdf.info, { Title: new TextAndXml(title), Author: new TextAndXml(author) });
  pdf.appendXML(accessible);
  return pdf;
}

/** Inches → points from the corner at the top left, as pdfkit counts. */
export function points(inches: number): number {
  return inches * pointsPerInch;
}

/** The library writes these words twice: as a string, and unescaped into XML, where "&" would break them. */
class TextAndXml extends String {
  override toString(): string {
    return this.valueOf().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  }
}

/** Says that the file keeps to PDF/UA-1 (ISO 14289-1); tests/unit/exporting/pdf.test.ts reads it back. */
const accessible =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>';
