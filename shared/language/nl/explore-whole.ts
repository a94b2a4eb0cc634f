import type { Level } from '../../model/area.ts';

/** From all areas to a chart that is about one. */
export const wholeTexts = {
  about: (place: string, before: string): string => `Dit gaat over ${place} als geheel, niet over ${before}.`,
  perArea: (level: Level, groups: boolean): string => `${groups ? 'Groepen' : 'Trends'} per ${one[level]}`,
} as const;

const one: Readonly<Record<Level, string>> = {
  country: 'land',
  region: 'regio',
  municipality: 'gemeente',
  district: 'wijk',
  school: 'school',
};
