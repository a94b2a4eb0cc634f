import type { ResponseSpec } from '../../charts/response/response-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function ResponseChart({ spec }: DrawingProps<ResponseSpec>) {
  return <p>{spec.headline}</p>;
}
