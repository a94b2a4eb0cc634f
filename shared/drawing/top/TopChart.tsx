import type { TopSpec } from '../../charts/top/top-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function TopChart({ spec }: DrawingProps<TopSpec>) {
  return <p>{spec.headline}</p>;
}
