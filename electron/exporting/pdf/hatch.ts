import { boundsOfShape } from './shape-bounds.ts';

/**
 * The hatch of what is hidden, or the dots of what there is no figure of, as lines over the whole shape;
 * the clip that is set now keeps them inside it. Strokes and not a pattern: viewers draw seams in those.
 */
export function drawHatch(pdf: PDFKit.PDFDocument, pattern: Element, shape: Element): void {
  const tile = Number(pattern.getAttribute('width'));
  const line = pattern.querySelector('line');
  const dots = pattern.querySelector('circle');
  // Dots lie on the slanting lines of their tile; of a line on the tile's edge half falls outside.
  const step = tile * (line ? 1 : half);
  if (line) {
    pdf.strokeColor(line.getAttribute('stroke') ?? '#000000');
    pdf.lineWidth(Number(line.getAttribute('stroke-width')) / 2);
  } else {
    pdf.strokeColor(dots?.getAttribute('fill') ?? '#000000').lineCap('round');
    pdf.lineWidth(Number(dots?.getAttribute('r')) * 2).dash(0.01, { space: step - 0.01 });
  }
  const { left, top, right, bottom } = boundsOfShape(shape);
  const first = Math.floor(((left + top) * half) / step);
  const last = Math.ceil(((right + bottom) * half) / step);
  const from = Math.floor(((top - right) * half) / step) * step;
  const to = (bottom - left) * half;
  for (let number = first; number <= last; number += 1) {
    const across = number * step;
    pdf.moveTo((across - from) * half, (across + from) * half);
    pdf.lineTo((across - to) * half, (across + to) * half);
  }
  pdf.stroke();
}

const half = Math.SQRT1_2;
