import type { SvgLook } from '../picture/svg-look.ts';

/** Sets what a line looks like; false where there is none to draw. */
export function setLine(pdf: PDFKit.PDFDocument, look: SvgLook): boolean {
  if (look.stroke === 'none' || look.strokeWidth === 0) return false;
  pdf.strokeColor(look.stroke).strokeOpacity(look.strokeOpacity).lineWidth(look.strokeWidth);
  pdf.lineCap(look.cap).lineJoin(look.join);
  // The types know no list of lengths.
  if (look.dashes.length > 0) pdf.addContent(`[${look.dashes.join(' ')}] 0 d`);
  return true;
}

export function setFill(pdf: PDFKit.PDFDocument, { fill, fillOpacity }: SvgLook): boolean {
  if (fill === 'none' || fill.startsWith('url(')) return false;
  pdf.fillColor(fill).fillOpacity(fillOpacity);
  return true;
}
