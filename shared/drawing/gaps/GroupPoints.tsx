import { describeValue } from '../../charts/describe-value.ts';
import type { GapsLabel } from '../../charts/gaps/gaps-labels.ts';
import type { GroupPoint } from '../../charts/gaps/gaps-spec.ts';
import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { heightOf, trendWaveX } from '../../charts/geometry.ts';
import { groupLook } from '../../charts/group-look.ts';
import type { Box } from '../../charts/place-notes.ts';
import { markId, sameMark, type MarkKey } from '../../model/figure.ts';
import { drawingSizes } from '../drawing-props.ts';
import { groupColour } from '../group-colour.ts';
import { lineColour } from './line-colour.ts';
import { Halo } from '../Halo.tsx';
import { Marker } from '../Marker.tsx';
import { isMark, PickTarget } from '../PickTarget.tsx';
import type { GapsPlotProps } from './GapsChart.tsx';

interface Props extends GapsPlotProps {
  readonly ends: readonly (GapsLabel & { readonly group: number })[];
  readonly values: readonly GapsLabel[];
  readonly entry: MarkKey | null;
}

/** The groups as markers, with their names at the lines' ends and the outermost percentages. */
export function GroupPoints({ ends, values, entry, ...props }: Props) {
  const { spec, theme, variant } = props;
  const { label: size, halo, dot } = drawingSizes[variant];
  return (
    <g>
      {spec.series.map((series, group) =>
        series.points.map((point, column) => (
          <Point
            key={markId(point.mark)}
            {...props}
            {...{ point, group, column, name: series.name, entry }}
          />
        )),
      )}
      {values.map(({ text, x, y }, index) => (
        <Halo
          key={index}
          x={x}
          y={y + size * 0.34}
          fontSize={size}
          fill={theme.ink2}
          edge={theme.surface}
          edgeWidth={halo * 0.6}
        >
          {text}
        </Halo>
      ))}
      {ends.map(({ group, text, x, y, at }) => {
        const colour = lineColour(spec, group, theme);
        return (
          <g key={group}>
            {Math.abs(y - at.y) > size * 2.5 && (
              <line x1={at.x + dot * 0.7} y1={at.y} x2={x - 2} y2={y} stroke={colour} strokeWidth={1} />
            )}
            <Halo
              x={x}
              y={y + size * 0.34}
              fontSize={size}
              fontWeight={600}
              fill={colour}
              edge={theme.surface}
              edgeWidth={halo}
            >
              {text}
            </Halo>
          </g>
        );
      })}
    </g>
  );
}

interface PointProps extends GapsPlotProps {
  readonly point: GroupPoint;
  readonly group: number;
  readonly column: number;
  readonly name: string;
  readonly entry: MarkKey | null;
}

/** One group in one wave; what is not shown is picked at the words about it. */
function Point({
  spec,
  point,
  group,
  column,
  name,
  frame: { plot },
  theme,
  variant,
  entry,
  ...props
}: PointProps) {
  const { mark, wave, value, difference } = point;
  if (value.status !== 'shown') return null;
  const sizes = drawingSizes[variant];
  const look = groupLook(group);
  const emphasis = emphasisIn(spec)(mark);
  const colour = emphasis === 'mute' ? theme.hatch : groupColour(look, theme);
  const x = trendWaveX(spec, plot, wave);
  const y = heightOf(spec.axis, value.percent, plot);
  const isChosen = isMark(props.picked, mark);
  return (
    <PickTarget
      mark={mark}
      label={`${spec.name}, ${name}, ${String(wave)}: ${describeValue(value, difference)}`}
      box={targetOf(spec, plot, wave, x, y)}
      place={{ row: group, column }}
      isEntry={entry !== null && sameMark(entry, mark)}
      isChosen={isChosen}
      onPick={props.onPick}
    >
      {isChosen && (
        <circle cx={x} cy={y} r={sizes.chosenDot * 0.8} fill="none" stroke={theme.accent} strokeWidth={1.5} />
      )}
      <g className="chart-data">
        <Marker
          shape={look.shape}
          x={x}
          y={y}
          size={isChosen || emphasis === 'lift' ? sizes.chosenDot * 0.85 : sizes.dot}
          fill={look.isOpen ? theme.surface : colour}
          stroke={look.isOpen ? colour : theme.surface}
          strokeWidth={(sizes.dot / 11) * (look.isOpen ? 2.5 : 1.5)}
        />
      </g>
    </PickTarget>
  );
}

const reach = 14;

/** Up to halfway the neighbours in the same wave. */
function targetOf({ series, axis }: PointProps['spec'], plot: Box, wave: number, x: number, y: number): Box {
  const heights = series.flatMap(({ points }) =>
    points.flatMap((point) =>
      point.wave === wave && point.value.status === 'shown'
        ? [heightOf(axis, point.value.percent, plot)]
        : [],
    ),
  );
  const top = (y + Math.max(y - 2 * reach, ...heights.filter((other) => other < y))) / 2;
  const foot = (y + Math.min(y + 2 * reach, ...heights.filter((other) => other > y))) / 2;
  return { x: x - reach, y: top, w: 2 * reach, h: foot - top };
}
