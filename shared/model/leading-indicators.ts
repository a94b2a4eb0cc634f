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
