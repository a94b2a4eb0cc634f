import { measureText } from '../../base/text-metrics.ts';
import type { NumberSpec } from '../../charts/number/number-spec.ts';
import { alongAxis } from '../../charts/geometry.ts';
import { writeTick } from '../../charts/write-value.ts';
import type { Box } from '../../charts/place-notes.ts';
import { verdictLook } from '../../charts/verdict-look.ts';
import { numberTexts } from '../../language/nl/chart-number.ts';
import { Halo } from '../Halo.tsx';
import { Marker } from '../Marker.tsx';
import type { DrawingTheme } from '../theme.ts';
import { verdictColours } from '../verdict-colours.ts';
import type { NumberSizes } from './number-layout.ts';

interface Props {
  readonly spec: NumberSpec;
  readonly theme: DrawingTheme;
  readonly sizes: NumberSizes;
  readonly box: Box;
}

/** From 0 to 100 % at the width of the people, or over the whole scale of a score: the figure with its interval, and the larger area as a line. */
export function NumberStrip({ spec, theme, sizes, box }: Props) {
  const { value, difference, reference, axis } = spec;
  const other = reference?.value.status === 'shown' ? reference.value : null;
  if (value.status !== 'shown' && other === null) return null;
  const x = (figure: number) => alongAxis(axis, figure, box.x, box.x + box.w);
  const y = box.y;
  const high = sizes.small * 1.2;
  const look = verdictLook(difference?.verdict ?? null);
  const colour = look.tone === 'same' ? theme.own : verdictColours(look, theme).mark;
  const ends = { y: y + high * 1.6, fontSize: sizes.small, fill: theme.ink3 };
  return (
    <>
      <rect
        x={box.x}
        y={y - high / 2}
        width={box.w}
        height={high}
        rx={high / 2}
        fill={theme.band}
        opacity={0.08}
      />
      {reference && other && (
        <ReferenceLine
          {...{ theme, sizes, box }}
          label={numberTexts.reference(reference.name, other.percent, other.measure)}
          x={x(other.percent)}
          high={high}
        />
      )}
      {value.status === 'shown' && (
        <>
          {value.lower !== null && value.upper !== null && (
            <line
              x1={x(value.lower)}
              x2={x(value.upper)}
              y1={y}
              y2={y}
              stroke={colour}
              strokeWidth={sizes.interval}
              strokeLinecap="round"
            />
          )}
          <Marker
            shape={look.shape}
            x={x(value.percent)}
            y={y}
            size={sizes.dot}
            fill={look.isOpen ? theme.surface : colour}
            stroke={look.isOpen ? colour : theme.surface}
            strokeWidth={look.isOpen ? 2.5 : 1.5}
          />
        </>
      )}
      <text {...ends} x={box.x}>
        {writeTick(axis, axis.min)}
      </text>
      <text {...ends} x={box.x + box.w} textAnchor="end">
        {writeTick(axis, axis.max)}
      </text>
    </>
  );
}

interface LineProps extends Omit<Props, 'spec'> {
  readonly label: string;
  readonly x: number;
  readonly high: number;
}

/** Named above the strip, within its width. */
function ReferenceLine({ theme, sizes, box, label, x, high }: LineProps) {
  const half = measureText(label, sizes.small, 600) / 2;
  const middle = Math.max(box.x + half, Math.min(x, box.x + box.w - half));
  return (
    <>
      <line x1={x} x2={x} y1={box.y - high} y2={box.y + high * 0.8} stroke={theme.ink} strokeWidth={1.5} />
      <Halo
        x={middle}
        y={box.y - high * 1.35}
        fontSize={sizes.small}
        fontWeight={600}
        fill={theme.ink}
        textAnchor="middle"
        edge={theme.surface}
        edgeWidth={sizes.halo}
      >
        {label}
      </Halo>
    </>
  );
}
