import { alongProfile } from '../../charts/profile/profile-geometry.ts';
import type { ProfilePlace } from '../../charts/profile/profile-spec.ts';
import { verdictLook } from '../../charts/verdict-look.ts';
import { Halo } from '../Halo.tsx';
import { Marker } from '../Marker.tsx';
import { verdictColours } from '../verdict-colours.ts';
import type { ProfileLineProps } from './ProfileRowLine.tsx';

/** The spread of the other areas as a pill with rings, and on it the own mark with its interval. */
export function ProfileMark(props: ProfileLineProps & { readonly place: ProfilePlace }) {
  const { spec, theme, sizes, plot, row, middle, place } = props;
  const look = verdictLook(row.difference?.verdict ?? null);
  const colour = spec.scale.kind === 'percent' ? theme.own : verdictColours(look, theme).mark;
  const ground = row.chosen ? theme.accentSoft : theme.surface;
  const x = (at: number) => alongProfile(spec, plot, at);
  return (
    <>
      <g className="chart-data">
        <Spread {...props} />
        {place.from !== null && place.to !== null && (
          <line
            x1={x(place.from)}
            x2={x(place.to)}
            y1={middle}
            y2={middle}
            stroke={colour}
            strokeWidth={sizes.interval}
            strokeLinecap="round"
          />
        )}
        <Marker
          shape={look.shape}
          x={x(place.at)}
          y={middle}
          size={sizes.dot}
          fill={look.isOpen ? ground : colour}
          stroke={look.isOpen ? colour : ground}
          strokeWidth={look.isOpen ? 2.5 : 1.5}
        />
      </g>
      <Names
        {...props}
        colour={spec.scale.kind === 'percent' ? theme.own : verdictColours(look, theme).text}
        ground={ground}
      />
    </>
  );
}

function Spread({ spec, theme, sizes, plot, row, middle }: ProfileLineProps) {
  const { others } = row;
  const [first] = others;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return null;
  const x = (at: number) => alongProfile(spec, plot, at);
  const high = sizes.ring * 2;
  return (
    <>
      <rect
        x={x(first) - sizes.ring}
        y={middle - high / 2}
        width={x(last) - x(first) + 2 * sizes.ring}
        height={high}
        rx={high / 2}
        fill={theme.band}
        opacity={0.08}
      />
      {others.map((at, index) => (
        <circle
          key={index}
          cx={x(at)}
          cy={middle}
          r={sizes.ring / 2}
          fill={theme.surface}
          stroke={theme.mark}
          strokeWidth={sizes.ring / 5}
        />
      ))}
    </>
  );
}

interface NamesProps extends ProfileLineProps {
  readonly colour: string;
  readonly ground: string;
}

function Names({ names, theme, sizes, middle, colour, ground }: NamesProps) {
  if (names === null) return null;
  const shared = {
    y: middle + sizes.small * 0.34,
    fontSize: sizes.small,
    edge: ground,
    edgeWidth: sizes.halo,
  };
  return (
    <>
      <Halo {...shared} x={names.own.x} fontWeight={600} fill={colour}>
        {names.own.text}
      </Halo>
      {names.others && (
        <Halo {...shared} x={names.others.x} fill={theme.ink2}>
          {names.others.text}
        </Halo>
      )}
    </>
  );
}
