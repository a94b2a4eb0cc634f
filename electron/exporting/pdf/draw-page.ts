import type { Frame, SlideElement, SlidePage } from '../../../shared/slides/document.ts';
import { unitsPerInch } from '../../../shared/drawing/slide/slide-units.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { drawSlide } from '../picture/slide-svg.tsx';
import { drawSvgElement } from './draw-svg-element.ts';
import { drawTextLines } from './draw-text.ts';
import type { Letters } from './letters.ts';
import { points } from './open-pdf.ts';
import { readingOrder, type Block } from './reading-order.ts';

interface Brush {
  readonly pdf: PDFKit.PDFDocument;
  readonly letters: Letters;
  readonly houseStyle: HouseStyle;
}

/**
 * Draws a slide on the current page; answers it as a section of the structure. Texts come from the slide
 * document, all else from the same SVG as on screen, where each element of the document is one child.
 */
export async function drawPage(page: SlidePage, brush: Brush): Promise<PDFKit.PDFStructureElement> {
  const { pdf } = brush;
  const drawing = await drawSlide(page, brush.houseStyle);
  const [background, ...children] = drawing.children;
  if (background === undefined || children.length !== page.elements.length)
    throw new Error(`${page.elements.length} elements of "${page.title}" were drawn as ${children.length}.`);
  const blocks = readingOrder(page);
  const contents = new Map<Block, PDFKit.PDFStructureContent[]>();

  pdf.save();
  pdf.scale(points(1) / unitsPerInch);
  asArtifact(pdf, () => drawSvgElement(background, drawing, brush));
  for (const [index, element] of page.elements.entries()) {
    const child = children[index];
    if (child === undefined) continue;
    const block = blocks.get(element);
    const drawn = drawElement(element, child, block);
    if (block) contents.set(block, [...(contents.get(block) ?? []), ...drawn]);
  }
  pdf.restore();
  return pdf.struct(
    'Sect',
    { title: page.title },
    [...contents].flatMap(([block, parts]) => structureOf(pdf, block, parts)),
  );

  function drawElement(element: SlideElement, child: Element, block: Block | undefined) {
    if (element.kind !== 'text') {
      const draw = () => drawSvgElement(child, drawing, brush);
      if (block) return [asContent(pdf, 'Figure', draw)];
      asArtifact(pdf, draw);
      return [];
    }
    for (const box of child.querySelectorAll('rect'))
      asArtifact(pdf, () => drawSvgElement(box, drawing, brush));
    const tag = block?.kind === 'heading' ? 'H1' : block?.kind === 'figure' ? 'Figure' : 'P';
    const paragraphs = drawTextLines(pdf, element, brush.letters);
    if (block) return paragraphs.map((draw) => asContent(pdf, tag, draw));
    asArtifact(pdf, () => {
      for (const draw of paragraphs) draw();
    });
    return [];
  }
}

function asContent(pdf: PDFKit.PDFDocument, tag: string, draw: () => void): PDFKit.PDFStructureContent {
  const content = pdf.markStructureContent(tag);
  draw();
  pdf.endMarkedContent();
  return content;
}

function asArtifact(pdf: PDFKit.PDFDocument, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}

/** A text is as many paragraphs as it has; a headline of two is still one. */
function structureOf(
  pdf: PDFKit.PDFDocument,
  block: Block,
  contents: readonly PDFKit.PDFStructureContent[],
): readonly PDFKit.PDFStructureElement[] {
  switch (block.kind) {
    case 'heading':
      return [pdf.struct('H1', {}, [...contents])];
    case 'text':
      return contents.map((content) => pdf.struct('P', {}, [content]));
    case 'figure': {
      const place = { alt: block.altText, bbox: boundsOf(block.frames) };
      return [pdf.struct('Figure', place, [...contents])];
    }
  }
}

function boundsOf(frames: readonly Frame[]): readonly [number, number, number, number] {
  return [
    points(Math.min(...frames.map(({ x }) => x))),
    points(Math.min(...frames.map(({ y }) => y))),
    points(Math.max(...frames.map(({ x, w }) => x + w))),
    points(Math.max(...frames.map(({ y, h }) => y + h))),
  ];
}
