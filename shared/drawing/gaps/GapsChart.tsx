import type { GapsSpec } from '../../charts/gaps/gaps-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function GapsChart({ spec }: DrawingProps<GapsSpec>) {
  return <p>{spec.headline}</p>;
}
