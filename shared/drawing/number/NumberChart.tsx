import type { NumberSpec } from '../../charts/number/number-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function NumberChart({ spec }: DrawingProps<NumberSpec>) {
  return <p>{spec.headline}</p>;
}
