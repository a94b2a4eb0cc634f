import type { Level } from '../../model/area.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/explore-whole.ts';

/** From all areas to a chart that is about one. */
export const wholeTexts = {
  about: (place, before) => `This is about ${place} as a whole, not about ${before}.`,
  perArea: (level, groups) => `${groups ? 'Groups' : 'Trends'} per ${one[level]}`,
} as const satisfies Wording<typeof dutch.wholeTexts>;

const one: Readonly<Record<Level, string>> = {
  country: 'country',
  region: 'region',
  municipality: 'municipality',
  district: 'district',
  school: 'school',
};
