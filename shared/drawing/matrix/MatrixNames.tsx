import { drawingSizes } from '../drawing-props.ts';
import { FittedText } from '../FittedText.tsx';
import type { MatrixPlotProps } from './MatrixChart.tsx';

/** Themes and indicators, left of their rows; also drawn on their own, over a matrix that scrolls. */
export function MatrixNames({
  theme,
  variant,
  layout,
}: Pick<MatrixPlotProps, 'theme' | 'variant' | 'layout'>) {
  const { tick: size } = drawingSizes[variant];
  const { plot, rowHeight, lines } = layout;
  return (
    <g className="chart-data">
      {lines.map((line, index) => (
        <FittedText
          key={index}
          text={line.kind === 'theme' ? line.theme : line.row.label}
          x={0}
          y={line.y + rowHeight / 2 + size * (line.kind === 'theme' ? 0.5 : 0.34)}
          width={plot.x - size}
          size={size}
          weight={line.kind === 'theme' ? 600 : 400}
          fill={line.kind === 'theme' ? theme.ink2 : theme.ink}
        />
      ))}
    </g>
  );
}
