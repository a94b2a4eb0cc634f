import type { QuestionName } from './questions.ts';

export const waves = [2019, 2021, 2023, 2025] as const;
export type Wave = (typeof waves)[number];

/** Percentage per wave, in the order of `waves`; null: not asked. */
type Percentages = readonly [number | null, number | null, number | null, number | null];

/**
 * One 0/1 column. Levels follow the national figures where these are public, else what is plausible
 * beside them. `drawn`: the share of pupils whose liability lies at the high (or low) end.
 */
export type IndicatorColumn = {
  readonly name: string;
  /** What the column was called before 2025, when its name changed. */
  readonly nameBefore2025?: string;
} & (
  | {
      readonly kind: 'drawn';
      readonly question: QuestionName;
      readonly end: 'high' | 'low';
      readonly percent: Percentages;
    }
  /** Yes when one of these is yes. */
  | { readonly kind: 'any'; readonly of: readonly string[]; readonly from?: Wave; readonly until?: Wave }
  /** Only pupils who said yes there; the others get this code. */
  | {
      readonly kind: 'follow-up';
      readonly after: string;
      readonly others: '0' | '8';
      readonly question: QuestionName;
      readonly percent: Percentages;
    }
);

export const indicatorColumns: readonly IndicatorColumn[] = [
  low('EBEGK3S2', 'poorHealth', [84, 82, 80, 80]),
  low('EBGLK3S1', 'unhappy', [84, 77, 77, 78]),
  high('EBGLK3S2', 'unhappy', [4, 6, 6, 6]),
  high('PBMHK3S3', 'complaints', [24, 29, 30, null]),
  high('PBMGK3S4', 'complaints', [null, null, null, 28]),
  low('PBMGK3S5', 'complaints', [null, null, null, 72]),
  low('PBMGK3A2', 'mentalHealthPoor', [null, null, null, 69]),
  high('PBSGK3S1', 'suicidalThoughts', [17, 20, 20, 19]),
  high('PBSGK3S2', 'suicidalThoughts', [3, 4, 4, 4]),
  high('SBEZK3S1', 'lonely', [6, 10, 9, 9]),
  high('SBEZK3S2', 'lonely', [24, 32, 30, 29]),

  high('SBSSK3S1', 'stressSchool', [27, 33, 35, 36]),
  high('SBSSK3S2', 'stressHome', [6, 8, 9, 9]),
  high('SBSSK3S3', 'stressProblems', [12, 16, 18, 18]),
  high('SBSSK3S4', 'stressOpinion', [11, 15, 17.5, 18]),
  high('SBSSK3S5', 'stressMusts', [22, 28, 30, 31]),
  { kind: 'any', name: 'SBSSK3S6', of: ['SBSSK3S1', 'SBSSK3S2', 'SBSSK3S3', 'SBSSK3S4', 'SBSSK3S5'] },
  high('SBPDK3S2', 'pressureSelf', [null, null, 28, 29]),
  high('SBPDK3S3', 'pressureOthers', [null, null, 16, 17]),
  { kind: 'any', name: 'SBPDK3S1', of: ['SBPDK3S2', 'SBPDK3S3'], from: 2023 },

  low('PBWBK3S2', 'vulnerable', [83, 81, 80, null]),
  low('PBWBK3S3', 'vulnerable', [null, null, null, 86]),
  high('PBVTK3S3', 'confidence', [49, 43, 42, 44]),
  high('GBZOK3S12', 'supportParents', [null, null, 79, 78]),
  high('GBZOK3S13', 'supportFamily', [null, null, 33, 33]),
  high('GBZOK3S14', 'supportFriends', [null, null, 62, 61]),
  high('GBZOK3S15', 'supportSchool', [null, null, 22, 24]),
  { kind: 'any', name: 'GBZOK3S11', of: ['GBZOK3S12', 'GBZOK3S13', 'GBZOK3S14', 'GBZOK3S15'], from: 2023 },

  high('SBOSK3S7', 'likesSchool', [null, null, 52, 51]),
  low('SBOSK3S8', 'likesSchool', [null, null, 13, 14]),
  high('SBOSK3S2', 'truant', [8, 7, 9, null]),
  { ...high('SOOSK3A1', 'safe', [88, 88, 85, 84]), nameBefore2025: 'SOOSK3S1' },
  { ...high('SOOSK3A2', 'pupilsKind', [73, 74, 70, 69]), nameBefore2025: 'SOOSK3S3' },
  { ...high('SOOSK3A3', 'teachersKind', [76, 77, 74, 74]), nameBefore2025: 'SOOSK3S4' },

  high('SBRLK3S11', 'bullied', [8, 8, 12.5, null]),
  high('SBRLK3S21', 'bulliedOnline', [3.5, 4.5, 7.5, null]),
  { kind: 'any', name: 'SBRLK3S34', of: ['SBRLK3S11', 'SBRLK3S21'], until: 2023 },
  high('SBRLK3S34', 'bullied', [null, null, null, 16]),
  followUp('SBRLK3S14', 'SBRLK3S34', '0', 'bulliedPlaces', [null, null, null, 66]),
  followUp('SBRLK3S15', 'SBRLK3S34', '0', 'bulliedOnline', [null, null, null, 22]),
  followUp('SBRLK3S19', 'SBRLK3S34', '8', 'bulliedPlaces', [null, null, null, 31]),

  high('SBSGK3S2', 'socialMedia', [8, 11, 13, null]),
  high('SBSGK3S6', 'sleepMedia', [null, null, 16, 19]),
  high('SBSGK3S10', 'distracted', [null, null, null, 41]),
  high('SBGMK3S2', 'gaming', [4, 5, 4, 4]),
  high('MBMRK3S1', 'shortOfMoney', [7, 6, 8, 8]),
  high('MBZTK3S1', 'carer', [8, 8, 9, 9]),
  { ...high('SOROK3A1', 'rules', [58, 57, 55, 55]), nameBefore2025: 'SOROK3S9' },

  high('LBRAK3S19', 'smokes', [3.7, 3.3, 4, 3.3]),
  high('LBGEK3S3', 'vapes', [1.5, 2, 7.5, 7]),
  { kind: 'any', name: 'LBRAK3S21', of: ['LBRAK3S19', 'LBGEK3S3'] },
  high('LBAGK3S20', 'drinks', [27, 22, 24, 22]),
  followUp('LBAGK3S15', 'LBAGK3S20', '0', 'binges', [64, 62, 63, 62]),
  high('LBSDK3S2', 'cannabis', [6, 5, 6, 5]),
  high('LBLBK3S13', 'moves', [43, 39, null, null]),
  high('LBLBK3S16', 'moves', [null, null, 58, 57]),
  high('LBLBK3S11', 'sports', [70, 62, 67, 68]),
  high('LBLBK3S10', 'cycles', [76, 74, 73, 71]),

  // Two questions of the region itself: in no national list.
  high('VR_BUURTVEILIG', 'neighbourhoodSafe', [null, null, 81, 80]),
  high('VR_KENTJGZ', 'knowsNurse', [null, null, 47, 52]),
];

function high(name: string, question: QuestionName, percent: Percentages) {
  return { kind: 'drawn', name, question, end: 'high', percent } as const;
}

function low(name: string, question: QuestionName, percent: Percentages) {
  return { kind: 'drawn', name, question, end: 'low', percent } as const;
}

function followUp(
  name: string,
  after: string,
  others: '0' | '8',
  question: QuestionName,
  percent: Percentages,
) {
  return { kind: 'follow-up', name, after, others, question, percent } as const;
}
