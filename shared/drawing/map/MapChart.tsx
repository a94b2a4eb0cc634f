import type { MapSpec } from '../../charts/map/map-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function MapChart({ spec }: DrawingProps<MapSpec>) {
  return <p>{spec.headline}</p>;
}
