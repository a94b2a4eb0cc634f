import type { DumbbellSpec } from '../../charts/dumbbell/dumbbell-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function DumbbellChart({ spec }: DrawingProps<DumbbellSpec>) {
  return <p>{spec.headline}</p>;
}
