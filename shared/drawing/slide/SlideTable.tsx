import type { TableElement } from '../../slides/document.ts';
import { palette } from '../../slides/palette.ts';
import { columnPlaces } from '../../slides/table-places.ts';
import { tableCell } from '../table-cell.ts';
import { px, unitsPerPoint } from './slide-units.ts';

/** A table: a line under its head, a thin one under each row, a ground under a total. */
export function SlideTable({ element }: { readonly element: TableElement }) {
  const { frame, columns, rows, rowHeight } = element;
  const right = frame.x + columns.reduce((sum, { width }) => sum + width, 0);
  const lines = [
    { cells: columns.map(({ head }) => head), isHead: true, isTotal: false },
    ...rows.map((row) => ({ ...row, isHead: false })),
  ];
  return (
    <g>
      {lines.map(({ cells, isHead, isTotal }, index) => {
        const top = frame.y + index * rowHeight;
        const bottom = px(top + rowHeight);
        return (
          <g key={index}>
            {isTotal && (
              <rect
                x={px(frame.x)}
                y={px(top)}
                width={px(right - frame.x)}
                height={px(rowHeight)}
                fill={`#${palette.panel}`}
              />
            )}
            <Cells element={element} cells={cells} row={index} top={top} isBold={isHead || isTotal} />
            <line
              x1={px(frame.x)}
              x2={px(right)}
              y1={bottom}
              y2={bottom}
              stroke={`#${isHead ? palette.ink : palette.grid}`}
              strokeWidth={isHead ? 3 : 2}
            />
          </g>
        );
      })}
    </g>
  );
}

interface CellsProps {
  readonly element: TableElement;
  readonly cells: readonly string[];
  /** The head is row 0. */
  readonly row: number;
  /** Inches. */
  readonly top: number;
  readonly isBold: boolean;
}

function Cells({ element, cells, row, top, isBold }: CellsProps) {
  const { columns, size, rowHeight } = element;
  // The middle of a line of figures lies a third of its size above the baseline.
  const baseline = px(top + rowHeight / 2 + (size * 0.35) / 72);
  return columnPlaces(element).map(({ textX }, column) => (
    <text
      key={column}
      {...tableCell(row, column)}
      x={px(textX)}
      y={baseline}
      fontSize={size * unitsPerPoint}
      fontWeight={isBold || column === 0 ? 600 : 400}
      textAnchor={columns[column]?.align === 'right' ? 'end' : 'start'}
      fill={`#${palette.ink}`}
    >
      {cells[column]}
    </text>
  ));
}
