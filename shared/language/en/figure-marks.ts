import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/figure-marks.ts';

export const figureMarkTexts = {
  'many-missing': 'Many pupils gave no answer here. Be careful with this figure.',
  'few-schools':
    'This figure comes mainly from a few schools, and is uncertain for that. Other schools could have given another picture.',
  unreliable: 'This figure is too uncertain to build on: the interval is too wide or the group too small.',
  'less-reliable': 'This figure is less certain. Do not draw firm conclusions from it.',
  'enrolment-too-small':
    'More pupils took part than there are according to the list of schools. No correction was made for that; check the numbers in the list.',
  'psu-respondent':
    'This interval was worked out by pupil, because a figure or comparison in this question rests on one school. In another chart this area may have another interval.',
} as const satisfies Wording<typeof dutch.figureMarkTexts>;

export const carriedByTexts = {
  name: 'Mainly from',
  schools: (count) => (count === 1 ? '1 school' : `${String(count)} schools`),
} as const satisfies Wording<typeof dutch.carriedByTexts>;
