import { writeBytes } from '../../base/dutch-numbers.ts';
import type { MapLevel } from '../../model/map-shapes.ts';
import type { Wording } from '../bilingual.ts';
import type * as dutch from '../nl/map-shapes.ts';
import { levelMany, levelOne } from './levels.ts';
import { writeCount, writeSome } from './writing.ts';

const howToConvert =
  'At PDOK or CBS, choose WGS 84 (EPSG:4326 or CRS84). Or open the map in QGIS, and save it through Export, Save Features As, with GeoJSON and EPSG:4326.';

/** Maps: what we recognise in a file of borders, and what may be wrong with it. */
export const mapTexts = {
  headline: (level, count, year) =>
    `This is a map of ${countOf(level, count)}${year === null ? '' : ` in ${String(year)}`}`,
  title: (level, years) => `Map of ${levelMany[level]}${years === '' ? '' : ` ${years}`}`,
  features: (count) => writeCount(count, 'shape', 'shapes'),
  fields: { code: 'Code', name: 'Name', year: 'Year', points: 'Points' },
  setAside: {
    noCode: 'without the code of a municipality or district',
    otherLevel: 'of another kind of area',
    noSurface: 'without a surface: a point, a line or nothing',
    broken: 'with an empty or broken shape',
    water: 'that are water',
  },

  tooLarge: (bytes, most) => ({
    title: `This map is too large: ${writeBytes(bytes)}.`,
    next: `A map may be ${writeBytes(most)}. At CBS, choose the generalised map: it is much smaller and draws just as well.`,
  }),
  changed: {
    title: 'The file changed while we were reading it.',
    next: 'Wait until the file is ready, and choose it again.',
  },
  notWhole: {
    title: 'This map is not complete: from here on we cannot read it.',
    next: 'Often only half of the file has come in. Download it again.',
  },
  topology: {
    title: 'This is TopoJSON. We do not read that yet.',
    next: 'Save the map as GeoJSON, and choose that file.',
  },
  noMap: {
    title: 'This file is not a map.',
    next: 'We read maps as GeoJSON: a ‘FeatureCollection’ of municipalities or districts.',
  },
  noFeatures: {
    title: 'There are no areas on this map.',
    next: 'Download the map again, or choose another one.',
  },
  noCodes: {
    title: 'We see no codes of municipalities or districts on this map.',
    next: 'Every area needs a ‘statcode’, such as GM0363 or WK036300. Maps from CBS have one.',
  },
  nothingUsable: {
    title: 'None of the areas on this map has a shape we can draw.',
    next: 'Choose a map with surfaces of municipalities or districts, not with points or lines.',
  },
  swapped: {
    title: 'Longitude and latitude have changed places on this map.',
    next: 'GeoJSON wants the longitude first (3 to 8) and then the latitude (50 to 54). Save the map again, for example with QGIS.',
  },
  otherProjection: (name) => ({
    title:
      name === null
        ? 'The points on this map are not degrees.'
        : `This map is in ${name}. We draw maps in WGS 84.`,
    next: howToConvert,
  }),

  warnings: {
    missing: (level, year, names) => ({
      title: `${year === null ? 'This map lacks' : `This map is of ${String(year)} and lacks`} ${countOf(level, names.length)} of today: ${writeSome(names)}.`,
      next: 'They appear as tiles beside the map. A map of another year may have them.',
    }),
    noneOfYours: (level, year) => ({
      title: `None of the ${levelMany[level]} in this workspace is on this map${year === null ? '' : ` of ${String(year)}`}.`,
      next: 'See whether it is the map of the right part of the country and the right year. You can import it all the same.',
    }),
    crossing: (names) => ({
      title: `The border of ${names.length === 1 ? writeSome(names) : `${writeCount(names.length, 'area', 'areas')} (${writeSome(names)})`} crosses itself.`,
      next: 'We draw the map as it is: there may be a small hole in such an area. The figures stay right.',
    }),
  },
} as const satisfies Wording<typeof dutch.mapTexts>;

/** "8 municipalities", "1 district". */
function countOf(level: MapLevel, count: number): string {
  return writeCount(count, levelOne[level], levelMany[level]);
}
