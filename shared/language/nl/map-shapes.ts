import { writeBytes, writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { MapLevel } from '../../model/map-shapes.ts';

const areas: Readonly<Record<MapLevel, readonly [one: string, more: string]>> = {
  municipality: ['gemeente', 'gemeenten'],
  district: ['wijk', 'wijken'],
};

const howToConvert =
  'Kies bij PDOK of het CBS voor WGS 84 (EPSG:4326 of CRS84). Of open de kaart in QGIS, kies Exporteren en Objecten opslaan als, met GeoJSON en EPSG:4326.';

/** Maps: what we recognise in a file of borders, and what may be wrong with it. */
export const mapTexts = {
  headline: (level: MapLevel, count: number, year: number | null) =>
    `Dit is een kaart van ${countOf(level, count)}${year === null ? '' : ` van ${String(year)}`}`,
  title: (level: MapLevel, years: string) => `Kaart van ${areas[level][1]}${years === '' ? '' : ` ${years}`}`,
  features: (count: number) => `${writeWhole(count)} ${count === 1 ? 'vorm' : 'vormen'}`,
  fields: { code: 'Code', name: 'Naam', year: 'Jaar', points: 'Punten' },
  setAside: {
    noCode: 'zonder code van een gemeente of wijk',
    otherLevel: 'van een ander soort gebied',
    noSurface: 'zonder vlak: een punt, een lijn of niets',
    broken: 'met een lege of kapotte vorm',
    water: 'die water zijn',
  },

  tooLarge: (bytes: number, most: number) => ({
    title: `Deze kaart is te groot: ${writeBytes(bytes)}.`,
    next: `Een kaart mag ${writeBytes(most)} zijn. Kies bij het CBS de gegeneraliseerde kaart: die is veel kleiner en tekent even goed.`,
  }),
  changed: {
    title: 'Het bestand is veranderd terwijl we het lazen.',
    next: 'Wacht tot het bestand klaar is, en kies het opnieuw.',
  },
  notWhole: {
    title: 'Deze kaart is niet heel: vanaf hier kunnen we niet verder lezen.',
    next: 'Vaak is het bestand maar half binnengekomen. Haal het opnieuw op.',
  },
  topology: {
    title: 'Dit is TopoJSON. Dat lezen we nog niet.',
    next: 'Bewaar de kaart als GeoJSON, en kies dat bestand.',
  },
  noMap: {
    title: 'Dit bestand is geen kaart.',
    next: 'We lezen kaarten als GeoJSON: een ‘FeatureCollection’ van gemeenten of wijken.',
  },
  noFeatures: {
    title: 'Op deze kaart staan geen gebieden.',
    next: 'Haal de kaart opnieuw op, of kies een andere.',
  },
  noCodes: {
    title: 'We zien op deze kaart geen codes van gemeenten of wijken.',
    next: 'Elk gebied heeft een ‘statcode’ nodig, zoals GM0363 of WK036300. Kaarten van het CBS hebben die.',
  },
  nothingUsable: {
    title: 'Geen van de gebieden op deze kaart heeft een vorm die we kunnen tekenen.',
    next: 'Kies een kaart met vlakken van gemeenten of wijken, niet met punten of lijnen.',
  },
  swapped: {
    title: 'Lengte en breedte staan op deze kaart omgewisseld.',
    next: 'GeoJSON wil eerst de lengte (3 tot 8) en dan de breedte (50 tot 54). Bewaar de kaart opnieuw, bijvoorbeeld met QGIS.',
  },
  otherProjection: (name: string | null) => ({
    title:
      name === null
        ? 'De punten op deze kaart zijn geen graden.'
        : `Deze kaart staat in ${name}. We tekenen kaarten in WGS 84.`,
    next: howToConvert,
  }),

  warnings: {
    missing: (level: MapLevel, year: number | null, names: readonly string[]) => ({
      title: `${year === null ? 'Deze kaart mist' : `Deze kaart is van ${String(year)} en mist`} ${countOf(level, names.length)} van nu: ${listSome(names)}.`,
      next: 'Ze komen als tegel naast de kaart. Met een kaart van een ander jaar staan ze er misschien wel op.',
    }),
    noneOfYours: (level: MapLevel, year: number | null) => ({
      title: `Geen van de ${areas[level][1]} in deze werkmap staat op deze kaart${year === null ? '' : ` van ${String(year)}`}.`,
      next: 'Kijk of het de kaart van de goede streek en het goede jaar is. Inlezen kan wel.',
    }),
    crossing: (names: readonly string[]) => ({
      title: `De grens van ${names.length === 1 ? listSome(names) : `${writeWhole(names.length)} gebieden (${listSome(names)})`} kruist zichzelf.`,
      next: 'We tekenen de kaart zoals hij is: er kan een gaatje in zo’n gebied zitten. De cijfers blijven goed.',
    }),
  },
} as const;

/** "8 gemeenten", "1 wijk". */
function countOf(level: MapLevel, count: number): string {
  const [one, more] = areas[level];
  return `${writeWhole(count)} ${count === 1 ? one : more}`;
}

function listSome(names: readonly string[]): string {
  return names.length <= 4
    ? writeList(names)
    : `${names.slice(0, 3).join(', ')} en nog ${String(names.length - 3)}`;
}
