import type { SumScore } from '../model/dataset.ts';

/**
 * Scores that follow from questions in a file. Of the scales the monitors use only WHO-5 (since 2025)
 * has its items in the public list; those of others are told with the file, in the mapping.
 */
export const nationalScores: readonly SumScore[] = [
  {
    // World Health Organization 1998: five items of 0 to 5 added up; of use only when all are answered.
    code: 'WHO5',
    label: 'Welbevinden, score',
    items: ['PBMGA302', 'PBMGA303', 'PBMGA304', 'PBMGA305', 'PBMGA306'],
    min: 0,
    max: 25,
    direction: 'high',
  },
];
