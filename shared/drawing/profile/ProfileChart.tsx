import type { ProfileSpec } from '../../charts/profile/profile-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';

export function ProfileChart({ spec }: DrawingProps<ProfileSpec>) {
  return <p>{spec.headline}</p>;
}
