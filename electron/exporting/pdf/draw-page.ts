import type { Frame, SlidePage, TextElement } from '../../../shared/slides/document.ts';
import { unitsPerInch } from '../../../shared/drawing/slide/slide-units.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { drawSlide } from '../picture/slide-svg.tsx';
import { drawSvgElement, type Brush } from './draw-svg-element.ts';
import { drawTable } from './draw-table.ts';
import { drawParagraphs, type Paragraph } from './draw-text.ts';
import { points } from './open-pdf.ts';
import { asArtifact, asContent, type Content, type Tag } from './page-content.ts';
import { readingOrder, type Block } from './reading-order.ts';
import { tableStructure } from './table-structure.ts';

/**
 * Draws a slide on the current page; answers it as a section of the structure. Texts come from the slide
 * document, all else from the same SVG as on screen, where each element of the document is one child.
 */
export async function drawPage(
  page: SlidePage,
  houseStyle: HouseStyle,
  brush: Brush,
): Promise<PDFKit.PDFStructureElement> {
  const { pdf } = brush;
  const drawing = await drawSlide(page, houseStyle);
  const [background, ...children] = drawing.children;
  if (background === undefined || children.length !== page.elements.length)
    throw new Error(`${page.elements.length} elements of "${page.title}" were drawn as ${children.length}.`);
  const blocks = readingOrder(page);
  const contents = new Map<Block, Content[]>();

  pdf.save();
  pdf.scale(points(1) / unitsPerInch);
  asArtifact(pdf, () => drawSvgElement(background, drawing, brush));
  for (const [index, element] of page.elements.entries()) {
    const child = children[index];
    if (child === undefined) continue;
    const block = blocks.get(element);
    const drawn = element.kind === 'text' ? drawText(element, child, block) : drawOther(child, block);
    if (block) contents.set(block, [...(contents.get(block) ?? []), ...drawn]);
  }
  pdf.restore();
  return pdf.struct(
    'Sect',
    { title: page.title },
    [...contents].flatMap(([block, parts]) => structureOf(pdf, block, parts)),
  );

  function drawText(element: TextElement, child: Element, block: Block | undefined): readonly Content[] {
    for (const box of child.querySelectorAll('rect'))
      asArtifact(pdf, () => drawSvgElement(box, drawing, brush));
    return drawParagraphs(pdf, element, brush.letters).flatMap(({ kind, draw }) => {
      if (block && block.kind !== 'table') return [asContent(pdf, tagOf(block, kind), draw)];
      asArtifact(pdf, draw);
      return [];
    });
  }

  function drawOther(child: Element, block: Block | undefined): readonly Content[] {
    const draw = () => drawSvgElement(child, drawing, brush);
    if (block?.kind === 'table') return drawTable(child, drawing, brush);
    if (block) return [asContent(pdf, tagOf(block), draw)];
    asArtifact(pdf, draw);
    return [];
  }
}

const tags = { heading: 'H2', point: 'LBody', plain: 'P' } as const;

function tagOf({ kind }: Exclude<Block, { kind: 'table' }>, paragraph: Paragraph['kind'] = 'plain'): Tag {
  switch (kind) {
    case 'title':
      return 'H1';
    case 'figure':
      return 'Figure';
    case 'text':
      return tags[paragraph];
  }
}

/** A figure or a headline is one, of however many pieces; a text is as many as it has paragraphs and lists. */
function structureOf(
  pdf: PDFKit.PDFDocument,
  block: Block,
  contents: readonly Content[],
): readonly PDFKit.PDFStructureElement[] {
  if (block.kind === 'text') return paragraphsAndLists(pdf, contents);
  if (block.kind === 'table') return tableStructure(pdf, block.altText, contents);
  const all = contents.map(({ marked }) => marked);
  const told = block.kind === 'figure' ? { alt: block.altText, bbox: boundsOf(block.frames) } : {};
  return [pdf.struct(tagOf(block), told, all)];
}

/** Points that follow each other are one list. */
function paragraphsAndLists(
  pdf: PDFKit.PDFDocument,
  contents: readonly Content[],
): readonly PDFKit.PDFStructureElement[] {
  const found: PDFKit.PDFStructureElement[] = [];
  let list: PDFKit.PDFStructureElement | null = null;
  for (const { tag, marked } of contents) {
    const element = pdf.struct(tag, {}, [marked]);
    if (tag !== 'LBody') {
      list = null;
      found.push(element);
      continue;
    }
    if (!list) found.push((list = pdf.struct('L')));
    list.add(pdf.struct('LI', {}, [element]));
  }
  return found;
}

function boundsOf(frames: readonly Frame[]): readonly [number, number, number, number] {
  return [
    points(Math.min(...frames.map(({ x }) => x))),
    points(Math.min(...frames.map(({ y }) => y))),
    points(Math.max(...frames.map(({ x, w }) => x + w))),
    points(Math.max(...frames.map(({ y, h }) => y + h))),
  ];
}
