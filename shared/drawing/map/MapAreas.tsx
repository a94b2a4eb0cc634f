import type { MapPlace } from '../../charts/map/lay-map.ts';
import type { MapArea } from '../../charts/map/map-spec.ts';
import { markId } from '../../model/figure.ts';
import type { DrawingSizes } from '../drawing-props.ts';
import type { DrawingTheme } from '../theme.ts';
import type { RampColour } from './ramp.ts';

/** What grounds mean: a class, hidden, no figure. */
export interface MapLooks {
  readonly ramp: readonly RampColour[];
  readonly hatch: string;
  readonly dots: string;
}

interface Props {
  readonly places: readonly MapPlace[];
  readonly looks: MapLooks;
  readonly theme: DrawingTheme;
  readonly sizes: DrawingSizes;
  readonly isChosen: (area: MapArea) => boolean;
}

/** The grounds of all areas; the border of a chosen one over those of its neighbours. */
export function MapAreas({ places, looks, theme, sizes, isChosen }: Props) {
  return (
    <g aria-hidden pointerEvents="none" strokeLinejoin="round">
      {places.map(({ area, path }) => (
        <path
          key={markId(area.mark)}
          d={path}
          fillRule="evenodd"
          fill={groundOf(area, looks)}
          stroke={theme.axis}
          strokeWidth={1}
        />
      ))}
      {places
        .filter(({ area }) => isChosen(area))
        .map(({ area, path }) => (
          <path
            key={markId(area.mark)}
            d={path}
            fill="none"
            stroke={theme.ink}
            strokeWidth={sizes.chosenLine}
          />
        ))}
    </g>
  );
}

function groundOf({ value, classIndex }: MapArea, { ramp, hatch, dots }: MapLooks): string {
  if (value.status === 'hidden') return hatch;
  return ramp[classIndex ?? -1]?.fill ?? dots;
}
