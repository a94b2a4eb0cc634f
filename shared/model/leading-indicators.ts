import type { AvailableIndicator } from './indicator.ts';

/** What stands for its theme, where a report or a first look has room for one. */
export const leadingIndicators: readonly string[] = [
  'EBGLK3S1',
  'SBSSK3S6',
  'PBMHK3S3',
  'SOOSK3A1',
  'SBRLK3S34',
  'SBEZK3S1',
  'GBZOK3S11',
  'SBPDK3S1',
  'SBSGK3S2',
  'PBVTK3S3',
  'EBEGK3S2',
  'LBRAK3S21',
  'LBLBK3S16',
];

/** In their own order, those that stand for a theme before the others. */
export function leadingFirst(available: readonly AvailableIndicator[]): readonly AvailableIndicator[] {
  const isLeading = ({ indicator }: AvailableIndicator) => leadingIndicators.includes(indicator.code);
  return [...available.filter(isLeading), ...available.filter((each) => !isLeading(each))];
}
