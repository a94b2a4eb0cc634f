import { wrapText } from '../../base/text-metrics.ts';
import type { ProfileSpec } from '../../charts/profile/profile-spec.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { profileColumns, profileSizes, type ProfileColumns, type ProfileSizes } from './profile-layout.ts';

/** What stands over a column of percentages: one line, or two where its name is longer. */
export interface ColumnHead {
  readonly right: number;
  readonly name: string;
  readonly lines: readonly { readonly text: string; readonly width: number }[];
  readonly weight: 400 | 600;
}

export const headLineHigh = 1.25;

export function columnHeads({ percents }: ProfileColumns, { small }: ProfileSizes): readonly ColumnHead[] {
  return percents.map(({ right, width: column, head }, index) => {
    const weight = index === 0 ? 600 : 400;
    const width = column + small * 0.5;
    const [first = '', ...more] = wrapText(head, width, small, weight);
    // Of a name too long for two lines the last one is shortened, and whole under the pointer.
    const lines = more.length === 0 ? [first] : [first, more.join(' ')];
    return { right, name: head, lines: lines.map((text) => ({ text, width })), weight };
  });
}

/** The sizes of a medium, with a head as high as the names over its columns need at this width. */
export function sizesFor(spec: ProfileSpec, width: number, variant: DrawingProps['variant']): ProfileSizes {
  const sizes = profileSizes[variant];
  const heads = columnHeads(profileColumns(spec, width, sizes), sizes);
  const isHigh = heads.some(({ lines }) => lines.length > 1);
  return isHigh ? { ...sizes, head: sizes.head + sizes.small * headLineHigh } : sizes;
}
