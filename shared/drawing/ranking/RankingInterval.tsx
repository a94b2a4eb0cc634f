import { alongAxis } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { RankingRow, RankingSpec } from '../../charts/spec.ts';
import { verdictLook } from '../../charts/verdict-look.ts';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { Marker } from '../Marker.tsx';
import { verdictColours } from '../verdict-colours.ts';

interface ValueProps extends Pick<DrawingProps<RankingSpec>, 'spec' | 'theme' | 'variant'> {
  readonly plot: Box;
  readonly middle: number;
  readonly value: Extract<RankingRow['value'], { status: 'shown' }>;
  readonly isLifted: boolean;
}

/** A dot on its interval, in the colour of its verdict. */
export function IntervalDot({
  spec,
  plot,
  middle,
  theme,
  variant,
  value,
  difference,
  isLifted,
}: ValueProps & Pick<RankingRow, 'difference'>) {
  const sizes = drawingSizes[variant];
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const look = verdictLook(difference?.verdict ?? null);
  const colour = isLifted && look.tone === 'same' ? theme.accent : verdictColours(look, theme).mark;
  const ground = isLifted ? theme.accentSoft : theme.surface;
  return (
    <>
      {value.lower !== null && value.upper !== null && (
        <line
          x1={x(value.lower)}
          x2={x(value.upper)}
          y1={middle}
          y2={middle}
          stroke={colour}
          strokeWidth={isLifted ? sizes.chosenInterval : sizes.interval}
          strokeLinecap="round"
        />
      )}
      <Marker
        shape={look.shape}
        x={x(value.percent)}
        y={middle}
        size={isLifted ? sizes.chosenDot : sizes.dot}
        fill={look.isOpen ? ground : colour}
        stroke={look.isOpen ? colour : ground}
        strokeWidth={look.isOpen ? 2.5 : 1.5}
      />
    </>
  );
}

/** A bar from zero with its interval over it. */
export function IntervalBar({
  spec,
  plot,
  middle,
  theme,
  variant,
  value,
  isLifted,
  rowHeight,
}: ValueProps & { readonly rowHeight: number }) {
  const sizes = drawingSizes[variant];
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const thick = rowHeight * 0.58;
  const cap = thick * 0.3;
  return (
    <>
      <rect
        x={plot.x}
        y={middle - thick / 2}
        width={x(value.percent) - plot.x}
        height={thick}
        fill={isLifted ? theme.ownBar : theme.otherBar}
        stroke={isLifted ? 'none' : theme.otherBarLine}
        strokeWidth={1.5}
      />
      {value.lower !== null && value.upper !== null && (
        <path
          d={`M${x(value.lower)} ${middle}H${x(value.upper)}M${x(value.lower)} ${middle - cap}v${2 * cap}M${x(value.upper)} ${middle - cap}v${2 * cap}`}
          stroke={theme.ink}
          strokeWidth={sizes.interval}
          fill="none"
        />
      )}
    </>
  );
}
