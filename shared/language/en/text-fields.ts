import type { Wording } from '../bilingual.ts';
import type { textFieldTexts as dutch } from '../nl/text-fields.ts';
import { writeList } from './writing.ts';

export const textFieldTexts: Wording<typeof dutch> = {
  title: 'A figure that stays up to date',
  fields: {
    percent: 'the percentage',
    verschil: 'the difference in points',
    van: 'the first percentage of a difference',
    naar: 'the second percentage of a difference',
    ondergrens: 'the lower limit of the interval',
    bovengrens: 'the upper limit of the interval',
    n: 'the number of respondents',
    aantal: 'the percentage as a number of pupils',
    gebied: 'the area',
    indicator: 'the subject',
    meting: 'the year of the wave',
  },
  unknown: (typed) =>
    typed.length === 1
      ? `${writeList(typed)} is not a field. It stays as you typed it.`
      : `${writeList(typed)} are not fields. They stay as you typed them.`,
  empty: (fields) =>
    `There is no figure here for ${writeList(fields.map((field) => `{${field}}`))}. A dash stands there.`,
  untold:
    'The words hold a percentage that this chart does not show now, and figures are hidden here. See whether it may stay.',
};
