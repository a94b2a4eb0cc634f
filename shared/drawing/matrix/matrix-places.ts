import type { MarkPosition } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { MatrixLayout } from './matrix-layout.ts';

/** Every cell: what notes stand at, and what their words do not cover. */
export function matrixPositions({
  lines,
  heads,
  cellWidth,
  rowHeight,
}: MatrixLayout): readonly (MarkPosition & { readonly mark: MarkKey })[] {
  return lines.flatMap((line) =>
    line.kind === 'theme'
      ? []
      : heads.flatMap(({ index, x }) => {
          const cell = line.row.cells[index];
          if (!cell) return [];
          const box = { x, y: line.y, w: cellWidth, h: rowHeight };
          return [{ mark: cell.mark, at: { x: x + cellWidth / 2, y: line.y + rowHeight / 2 }, box }];
        }),
  );
}

/** Legend, heads and names, and the line on what did not fit. */
export function matrixTextBoxes(
  { plot }: MatrixLayout,
  width: number,
  leftOut: Pick<Box, 'y' | 'h'> | null,
): readonly Box[] {
  return [
    { x: 0, y: 0, w: width, h: plot.y },
    { x: 0, y: plot.y, w: plot.x, h: plot.h },
    ...(leftOut === null ? [] : [{ ...leftOut, x: 0, w: width }]),
  ];
}
