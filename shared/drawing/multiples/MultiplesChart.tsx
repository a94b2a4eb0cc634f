import type { MultiplesSpec } from '../../charts/multiples/multiples-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function MultiplesChart({ spec }: DrawingProps<MultiplesSpec>) {
  return <p>{spec.headline}</p>;
}
