import { drawHatch } from './hatch.ts';
import type { Letters } from './letters.ts';
import { drawSvgText } from './svg-text.ts';
import { lookOf, plainLook, type SvgLook } from '../picture/svg-look.ts';
import { setFill, setLine } from './paint-look.ts';

export interface Brush {
  readonly pdf: PDFKit.PDFDocument;
  readonly letters: Letters;
  /** Those that the drawings may hold, by their address; each drawn anew where the library needs that. */
  readonly pictures: ReadonlyMap<string, string>;
}

/**
 * An element of our own drawings in a PDF, in vectors and text. It knows just what our drawings have: a
 * sign or a way to place it that is new makes it stop rather than leave something out. `mark` stands around
 * each shape and text.
 */
export function drawSvgElement(
  element: Element,
  drawing: Element,
  brush: Brush,
  mark: Mark = (_, draw) => {
    draw();
  },
): void {
  drawInside(element, plainLook, { ...brush, drawing, mark });
}

type Mark = (shape: Element, draw: () => void) => void;

interface Sheet extends Brush {
  readonly mark: Mark;
  /** Where clips and hatches are described. */
  readonly drawing: Element;
}

function drawInside(element: Element, around: SvgLook, sheet: Sheet): void {
  const { pdf } = sheet;
  const look = lookOf(element, around);
  pdf.save();
  place(element, pdf);
  clip(element, sheet);
  switch (element.tagName) {
    case 'g':
    case 'svg':
      for (const child of element.children) drawInside(child, look, sheet);
      break;
    case 'rect':
    case 'circle':
    case 'line':
    case 'path':
      sheet.mark(element, () => {
        drawShape(element, look, sheet);
      });
      break;
    case 'text':
      sheet.mark(element, () => {
        drawSvgText(element, look, sheet);
      });
      break;
    case 'image':
      sheet.mark(element, () => {
        drawPicture(element, sheet);
      });
      break;
    case 'defs':
    case 'clipPath':
    case 'title':
    case 'desc':
      break;
    default:
      throw new Error(`A PDF has no way to draw <${element.tagName}>.`);
  }
  pdf.restore();
}

function drawShape(element: Element, look: SvgLook, { pdf, drawing }: Sheet): void {
  const fill = () => {
    if (!setFill(pdf, look)) return;
    trace(element, pdf);
    pdf.fill(ruleOf(element));
  };
  const stroke = () => {
    if (!setLine(pdf, look)) return;
    trace(element, pdf);
    pdf.stroke();
  };
  for (const paint of look.isEdged ? [stroke, fill] : [fill, stroke]) paint();
  const pattern = byUrl(look.fill, drawing);
  if (!pattern) return;
  pdf.save();
  trace(element, pdf);
  pdf.clip(ruleOf(element));
  drawHatch(pdf, pattern, element);
  pdf.restore();
}

function trace(shape: Element, pdf: PDFKit.PDFDocument): void {
  const of = (name: string) => numberOf(shape, name);
  switch (shape.tagName) {
    case 'rect':
      if (of('rx') === 0) pdf.rect(of('x'), of('y'), of('width'), of('height'));
      else pdf.roundedRect(of('x'), of('y'), of('width'), of('height'), of('rx'));
      break;
    case 'circle':
      pdf.circle(of('cx'), of('cy'), of('r'));
      break;
    case 'line':
      pdf.moveTo(of('x1'), of('y1')).lineTo(of('x2'), of('y2'));
      break;
    case 'path':
      pdf.path(shape.getAttribute('d') ?? '');
      break;
  }
}

function ruleOf(element: Element): 'even-odd' | 'non-zero' {
  return element.getAttribute('fill-rule') === 'evenodd' ? 'even-odd' : 'non-zero';
}

/** A drawing within a drawing has its own corner; the only turns and shifts are those our drawings have. */
function place(element: Element, pdf: PDFKit.PDFDocument): void {
  if (element.tagName === 'svg') pdf.translate(numberOf(element, 'x'), numberOf(element, 'y'));
  const transform = element.getAttribute('transform');
  if (transform === null) return;
  const [, name, rest = ''] = /^(\w+)\(([^)]*)\)$/.exec(transform) ?? [];
  const [first = 0, second = 0, third = 0] = rest.split(/[\s,]+/).map(Number);
  if (name === 'translate') pdf.translate(first, second);
  else if (name === 'rotate') pdf.rotate(first, { origin: [second, third] });
  else throw new Error(`A PDF has no way to place "${transform}".`);
}

function clip(element: Element, { pdf, drawing }: Sheet): void {
  const [shape] = byUrl(element.getAttribute('clip-path') ?? '', drawing)?.children ?? [];
  if (!shape) return;
  trace(shape, pdf);
  pdf.clip();
}

/** The library knows an address it has seen before: on many pages, once in the file. */
function drawPicture(image: Element, { pdf, pictures }: Sheet): void {
  const picture = pictures.get(image.getAttribute('href') ?? '');
  if (picture === undefined) throw new Error('A picture that is not in the document.');
  const of = (name: string) => numberOf(image, name);
  pdf.image(picture, of('x'), of('y'), { width: of('width'), height: of('height') });
}

function byUrl(url: string, drawing: Element): Element | null {
  const [, id] = /^url\(#(.+)\)$/.exec(url) ?? [];
  return id === undefined ? null : drawing.querySelector(`[id="${id}"]`);
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}
