import { matrixTexts } from '../../language/nl/chart-matrix.ts';
import { drawingSizes } from '../drawing-props.ts';
import { tableCell } from '../table-cell.ts';
import type { MatrixPlotProps } from './MatrixChart.tsx';

/** Names of the areas over their columns, level or turned; the whole name under the pointer. */
export function MatrixHeads({ theme, variant, layout }: MatrixPlotProps) {
  const { tick: size } = drawingSizes[variant];
  const { plot, cellWidth, isTurned, heads } = layout;
  const foot = plot.y - size * 0.5;
  return (
    <g className="chart-data">
      <text {...tableCell(0, 0)} x={0} y={foot} fontSize={size} fill={theme.ink3}>
        {matrixTexts.unit}
      </text>
      {heads.map(({ column, lines, x }, place) => {
        const middle = x + cellWidth / 2;
        const look = {
          fontSize: size,
          fontWeight: column.chosen || column.isReference ? 600 : 400,
          fill: column.chosen ? theme.accent : theme.ink,
        };
        return (
          <g key={column.areaCode} {...tableCell(0, place + 1, column.name)}>
            <title>{column.name}</title>
            {isTurned
              ? lines.map((line, index) => {
                  const base = middle + size * (0.34 + (index - (lines.length - 1) / 2) * 1.15);
                  return (
                    <text
                      {...look}
                      key={index}
                      x={base}
                      y={foot}
                      transform={`rotate(-90 ${String(base)} ${String(foot)})`}
                    >
                      {line}
                    </text>
                  );
                })
              : lines.map((line, index) => (
                  <text
                    {...look}
                    key={index}
                    x={middle}
                    y={foot - (lines.length - 1 - index) * size * 1.25}
                    textAnchor="middle"
                  >
                    {line}
                  </text>
                ))}
          </g>
        );
      })}
      <line x1={0} x2={plot.x + plot.w} y1={plot.y} y2={plot.y} stroke={theme.axis} strokeWidth={1} />
    </g>
  );
}
