import type { MatrixSpec } from '../../charts/matrix/matrix-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function MatrixChart({ spec }: DrawingProps<MatrixSpec>) {
  return <p>{spec.headline}</p>;
}
