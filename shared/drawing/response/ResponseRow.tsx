import { fitText } from '../../base/text-metrics.ts';
import { ownFiguresText } from '../../charts/response/response-rows.ts';
import type { ResponseLine } from '../../charts/response/response-spec.ts';
import { drawingSizes } from '../drawing-props.ts';
import { tableCell } from '../table-cell.ts';
import type { ResponseTableProps } from './ResponseChart.tsx';

interface Props extends ResponseTableProps {
  readonly line: ResponseLine;
  readonly index: number;
}

/** A row of the table: its name, its numbers, and whether it has figures of its own. */
export function ResponseRowDrawing({ line, index, width, theme, variant, layout }: Props) {
  const { label: size } = drawingSizes[variant];
  const { head, row, nameWidth, columns, own } = layout;
  const { name, partOf, isTotal, hasParts, cells, ownFigures } = line;
  const top = head + row * index;
  const baseline = top + row / 2 + size * 0.34;
  const weight = isTotal || hasParts ? 600 : 400;
  const left = size * (partOf === null ? 0.5 : 1.9);
  const fitted = fitText(name, nameWidth - left, size, weight);
  const text = { y: baseline, fontSize: size, fontWeight: weight } as const;
  const ground = isTotal ? theme.accentSoft : hasParts ? theme.paper : null;
  return (
    <g className="chart-data">
      {ground !== null && <rect x={0} y={top} width={width} height={row} fill={ground} />}
      <line x1={0} x2={width} y1={top + row} y2={top + row} stroke={theme.grid} strokeWidth={1} />
      <text {...text} {...tableCell(index + 1, 0, name)} x={left} fill={theme.ink}>
        {fitted !== name && <title>{name}</title>}
        {fitted}
      </text>
      {columns.map(({ right, width: wide }, at) => {
        const cell = cells[at];
        if (!cell || cell.text === '') return null;
        const isNumber = cell.kind === 'number';
        return (
          <text
            key={at}
            {...text}
            {...tableCell(index + 1, at + 1, cell.text)}
            x={right}
            fontWeight={isNumber ? weight : 400}
            fill={isNumber ? theme.ink : theme.ink2}
            textAnchor="end"
          >
            {fitText(cell.text, wide, size)}
          </text>
        );
      })}
      {ownFigures !== null && (
        <OwnSign x={own} y={top + row / 2} size={size} has={ownFigures} colour={theme.ink2} />
      )}
      <text
        {...text}
        {...tableCell(index + 1, columns.length + 1)}
        x={own + (ownFigures === null ? 0 : size * 1.3)}
        fontWeight={ownFigures === true ? 600 : 400}
        fill={ownFigures === true ? theme.ink : theme.ink2}
      >
        {ownFiguresText(ownFigures)}
      </text>
    </g>
  );
}

interface SignProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly has: boolean;
  readonly colour: string;
}

/** A tick or a dash, drawn: beside its word, never instead of it. */
function OwnSign({ x, y, size, has, colour }: SignProps) {
  const path = has
    ? `M${x} ${y}l${size * 0.3} ${size * 0.32}l${size * 0.5} ${-size * 0.62}`
    : `M${x} ${y}h${size * 0.8}`;
  return <path d={path} stroke={colour} strokeWidth={size / 7} fill="none" />;
}
