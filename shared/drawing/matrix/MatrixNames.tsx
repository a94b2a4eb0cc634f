import { drawingSizes } from '../drawing-props.ts';
import { FittedText } from '../FittedText.tsx';
import { tableCell } from '../table-cell.ts';
import type { MatrixPlotProps } from './MatrixChart.tsx';
import type { MatrixLayout } from './matrix-layout.ts';

/** Themes and indicators, left of their rows; also drawn on their own, over a matrix that scrolls. */
export function MatrixNames({
  theme,
  variant,
  layout: { plot, rowHeight },
  lines,
}: Pick<MatrixPlotProps, 'theme' | 'variant' | 'layout'> & Pick<MatrixLayout, 'lines'>) {
  const { tick: size } = drawingSizes[variant];
  return (
    <g className="chart-data">
      {lines.map((line, index) => {
        const isTheme = line.kind === 'theme';
        const text = isTheme ? line.theme : line.row.label;
        return (
          <g key={index} {...tableCell(index + 1, 0, text)}>
            <FittedText
              text={text}
              x={0}
              y={line.y + rowHeight / 2 + size * (isTheme ? 0.5 : 0.34)}
              width={plot.x - size}
              size={size}
              weight={isTheme ? 600 : 400}
              fill={isTheme ? theme.ink2 : theme.ink}
            />
          </g>
        );
      })}
    </g>
  );
}
