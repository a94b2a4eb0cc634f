import type { Path } from 'fontkit';

type Point = readonly [x: number, y: number];

/** The outline of a letter as a path to stroke or fill. Its curves have one handle; those of a PDF have two. */
export function tracePath(
  pdf: PDFKit.PDFDocument,
  { commands }: Path,
  place: (x: number, y: number) => Point,
): void {
  let from: Point = [0, 0];
  for (const { command, args } of commands) {
    const [first = from, second = from, third = from] = pairs(args).map(([x, y]) => place(x, y));
    switch (command) {
      case 'moveTo':
        pdf.moveTo(...first);
        from = first;
        break;
      case 'lineTo':
        pdf.lineTo(...first);
        from = first;
        break;
      case 'quadraticCurveTo':
        pdf.bezierCurveTo(...towards(from, first), ...towards(second, first), ...second);
        from = second;
        break;
      case 'bezierCurveTo':
        pdf.bezierCurveTo(...first, ...second, ...third);
        from = third;
        break;
      case 'closePath':
        pdf.closePath();
        break;
    }
  }
}

/** Two thirds of the way: so a curve with one handle is the same with two. */
function towards([fromX, fromY]: Point, [toX, toY]: Point): Point {
  return [fromX + ((toX - fromX) * 2) / 3, fromY + ((toY - fromY) * 2) / 3];
}

function pairs(args: readonly number[]): readonly Point[] {
  return Array.from({ length: args.length / 2 }, (_, index) => [
    args[2 * index] ?? 0,
    args[2 * index + 1] ?? 0,
  ]);
}
