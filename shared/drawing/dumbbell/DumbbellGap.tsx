import { measureText } from '../../base/text-metrics.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import type { AbsentMark } from '../../charts/spec.ts';
import { drawingSizes } from '../drawing-props.ts';
import { useHatch } from '../Hatch.tsx';
import type { DumbbellRowProps } from './DumbbellRow.tsx';

interface GapProps extends DumbbellRowProps {
  readonly middle: number;
}

/** How far the groups lie apart: heavy and with its sign where it counts, hatched where it may not be told. */
export function DumbbellGap(props: GapProps) {
  const { row, middle, width, theme, variant } = props;
  const { label: size, interval } = drawingSizes[variant];
  const { gap } = row;
  if (gap.status !== 'shown') return <AbsentGap {...props} {...gap} />;
  const { counts } = gap;
  const text = chartGapTexts.size(gap);
  const weight = counts === true ? 600 : 400;
  return (
    <g>
      {counts === true && (
        <UnequalSign
          x={width - measureText(text, size, weight) - size * 0.7}
          y={middle}
          size={size}
          colour={theme.ink}
          stroke={interval}
        />
      )}
      <text
        x={width}
        y={middle + size * 0.34}
        fontSize={size}
        fontWeight={weight}
        fill={counts === true ? theme.ink : theme.ink2}
        textAnchor="end"
      >
        {text}
      </text>
    </g>
  );
}

/** Hatched where it may not be told, a dash where there is none. */
function AbsentGap({ status, reason, middle, width, theme, variant }: GapProps & AbsentMark) {
  const { label: size } = drawingSizes[variant];
  const hatch = useHatch(theme.hatch);
  const w = size * 4;
  return (
    <g>
      <title>{reason}</title>
      {status === 'hidden' ? (
        <>
          {hatch.definition}
          <rect
            x={width - w}
            y={middle - size * 0.6}
            width={w}
            height={size * 1.2}
            rx={4}
            fill={hatch.fill}
          />
        </>
      ) : (
        <text x={width} y={middle + size * 0.34} fontSize={size} fill={theme.ink2} textAnchor="end">
          –
        </text>
      )}
    </g>
  );
}

interface SignProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly stroke: number;
}

/** "≠", drawn: not every font on paper has it. */
function UnequalSign({ x, y, size, colour, stroke }: SignProps) {
  const r = size * 0.3;
  const path = `M${x - r} ${y - r * 0.4}h${2 * r}M${x - r} ${y + r * 0.4}h${2 * r}M${x - r * 0.6} ${y + r}L${x + r * 0.6} ${y - r}`;
  return <path d={path} stroke={colour} strokeWidth={stroke * 0.8} fill="none" />;
}
