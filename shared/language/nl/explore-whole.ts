import type { Level } from '../../model/area.ts';

/** Between a chart of all areas and one that was chosen: which of both it is about now. */
export const wholeTexts = {
  about: (place: string, before: string): string => `Dit gaat over ${place} als geheel, niet over ${before}.`,
  aboutPart: (place: string, before: string): string =>
    `Dit gaat weer over ${place}, die je eerder koos, niet over ${before}.`,
  perArea: (level: Level, groups: boolean): string => `${groups ? 'Groepen' : 'Trends'} per ${one[level]}`,
  back: (before: string): string => `Terug naar ${before}`,
  elsewhere: (place: string, own: Level, shown: string, among: Level): string =>
    `Dit gaat over ${shown}. ${place} staat er niet bij: ${why(own, among)}.`,
  see: (place: string): string => `Bekijk ${place}`,
} as const;

const one: Readonly<Record<Level, string>> = {
  country: 'land',
  region: 'regio',
  municipality: 'gemeente',
  district: 'wijk',
  school: 'school',
};

function why(own: Level, among: Level): string {
  if (own === 'school' && among === 'district')
    return 'de leerlingen van een school wonen in verschillende wijken';
  if (own === 'district' && among === 'school')
    return 'de jongeren uit een wijk gaan naar verschillende scholen';
  return `hier staat per ${one[among]} één cijfer`;
}
