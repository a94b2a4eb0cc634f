import { groupLabels, type GroupLabel } from '../../charts/bars/group-labels.ts';
import { drawingSizes } from '../drawing-props.ts';
import type { BarsPlotProps } from './BarsChart.tsx';

/** The groups under the bars; of two breakdowns the outer ones under those, parted by thin lines. */
export function GroupAxis({ spec, plot, theme, variant }: BarsPlotProps) {
  const { labels, dividers } = groupLabels(spec, plot, drawingSizes[variant]);
  return (
    <g>
      {dividers.map(({ x, top, foot }) => (
        <line key={x} x1={x} x2={x} y1={top} y2={foot} stroke={theme.axis} strokeWidth={1.5} />
      ))}
      {labels.map((label, index) => (
        <GroupName key={index} label={label} colour={theme.ink} />
      ))}
    </g>
  );
}

function GroupName({
  label: { text, lines, x, y, size, weight },
  colour,
}: {
  readonly label: GroupLabel;
  readonly colour: string;
}) {
  return (
    <text
      fontSize={size}
      {...(weight === 600 ? { fontWeight: weight } : {})}
      fill={colour}
      textAnchor="middle"
      aria-label={text}
    >
      {lines.join(' ') !== text && <title>{text}</title>}
      {lines.map((line, row) => (
        <tspan key={row} x={x} y={y[row]}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
