import type { ProfileSpec } from '../../charts/profile/profile-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { sizesFor } from './profile-heads.ts';
import { profileColumns, profilePlot } from './profile-layout.ts';
import { ProfileFoot, ProfileHead, ProfileZero, type ProfileFrameProps } from './ProfileFrame.tsx';

type Props = Pick<DrawingProps<ProfileSpec>, 'spec' | 'width' | 'height' | 'theme'>;

/** The head of a profile on its own, over rows that scroll. */
export function ProfileTop(props: Props) {
  const frame = frameOf(props);
  return (
    <svg width={props.width} height={frame.sizes.head} fontFamily={props.theme.font} display="block">
      <ProfileHead {...frame} />
      <ProfileZero {...frame} />
    </svg>
  );
}

/** Its axis, under them. */
export function ProfileBottom(props: Props) {
  const frame = frameOf(props);
  const { foot } = frame.sizes;
  return (
    <svg
      width={props.width}
      height={foot}
      viewBox={`0 ${String(props.height - foot)} ${String(props.width)} ${String(foot)}`}
      fontFamily={props.theme.font}
      display="block"
    >
      <ProfileFoot {...frame} leftOut={0} untold={0} />
    </svg>
  );
}

function frameOf({ spec, width, height, theme }: Props): ProfileFrameProps {
  const sizes = sizesFor(spec, width, 'screen');
  const columns = profileColumns(spec, width, sizes);
  const plot = profilePlot(spec.sections, columns, height, sizes);
  return { spec, theme, sizes, columns, plot, width };
}
