import type { Level } from '../../model/area.ts';

/** The levels of areas in English, for every text that names one. */
export const levelOne: Readonly<Record<Level, string>> = {
  country: 'country',
  region: 'region',
  municipality: 'municipality',
  district: 'district',
  school: 'school',
};

export const levelMany: Readonly<Record<Level, string>> = {
  country: 'countries',
  region: 'regions',
  municipality: 'municipalities',
  district: 'districts',
  school: 'schools',
};
