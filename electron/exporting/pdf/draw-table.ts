import { drawSvgElement, type Brush } from './draw-svg-element.ts';
import { asArtifact, asContent, type Cell, type Content } from './page-content.ts';

/**
 * Draws a table from its SVG: its words become the content of their cells, words around it paragraphs, and
 * lines, grounds and signs decoration. Where colour or sign tells what the words do not, the cell says it.
 */
export function drawTable(table: Element, drawing: Element, brush: Brush): readonly Content[] {
  const contents: Content[] = [];
  drawSvgElement(table, drawing, brush, (shape, draw) => {
    if (shape.tagName !== 'text') {
      asArtifact(brush.pdf, draw);
      return;
    }
    const cell = cellOf(shape);
    if (cell) contents.push({ ...asContent(brush.pdf, tagOf(cell), draw), cell });
    else contents.push(asContent(brush.pdf, 'P', draw));
  });
  return contents;
}

/** As `shared/drawing/table-cell.ts` writes it. */
function cellOf(text: Element): Cell | null {
  const cell = text.closest('[data-cell]');
  if (!cell) return null;
  const [row = 0, column = 0] = (cell.getAttribute('data-cell') ?? '').split(' ').map(Number);
  const says = cell.getAttribute('data-says');
  return { row, column, says: says === wordsIn(cell) ? null : says };
}

function tagOf({ row, column, says }: Cell): 'TH' | 'TD' | 'Span' {
  if (says !== null) return 'Span';
  return isHead(row, column) ? 'TH' : 'TD';
}

export function isHead(row: number, column: number): boolean {
  return row === 0 || column === 0;
}

/** Lines of their own stay apart by nothing: such a cell says itself in full. */
function wordsIn(cell: Element): string {
  const texts = cell.tagName === 'text' ? [cell] : [...cell.querySelectorAll('text')];
  return texts
    .map((text) =>
      [...text.childNodes]
        .filter((node) => node.nodeName !== 'title')
        .map((node) => node.textContent)
        .join(''),
    )
    .join('');
}
