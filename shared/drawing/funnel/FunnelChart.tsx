import type { FunnelSpec } from '../../charts/funnel/funnel-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function FunnelChart({ spec }: DrawingProps<FunnelSpec>) {
  return <p>{spec.headline}</p>;
}
