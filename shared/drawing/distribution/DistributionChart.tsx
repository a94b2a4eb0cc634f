import type { DistributionSpec } from '../../charts/distribution/distribution-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function DistributionChart({ spec }: DrawingProps<DistributionSpec>) {
  return <p>{spec.headline}</p>;
}
