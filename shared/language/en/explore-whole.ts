import type { Level } from '../../model/area.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/explore-whole.ts';

/** Between a chart of all areas and one that was chosen: which of both it is about now. */
export const wholeTexts = {
  about: (place, before) => `This is about ${place} as a whole, not about ${before}.`,
  aboutPart: (place, before) => `This is about ${place} again, which you chose before, not about ${before}.`,
  perArea: (level, groups) => `${groups ? 'Groups' : 'Trends'} per ${one[level]}`,
  back: (before) => `Back to ${before}`,
  elsewhere: (place, own, shown, among) =>
    `This is about ${shown}. ${place} is not among them: ${why(own, among)}.`,
  see: (place) => `Look at ${place}`,
} as const satisfies Wording<typeof dutch.wholeTexts>;

const one: Readonly<Record<Level, string>> = {
  country: 'country',
  region: 'region',
  municipality: 'municipality',
  district: 'district',
  school: 'school',
};

function why(own: Level, among: Level): string {
  if (own === 'school' && among === 'district') return 'the pupils of a school live in several districts';
  if (own === 'district' && among === 'school') return 'young people of a district go to several schools';
  return `here each ${one[among]} has one figure`;
}
