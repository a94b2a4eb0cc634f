import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { RegisterKind } from '../../model/register.ts';

/** School lists, populations and maps: what we recognise in them, and what may not be right. */
export const registerTexts = {
  names: { 'school-list': 'Scholenlijst', population: 'Bevolking', shapes: 'Kaart' } satisfies Record<
    RegisterKind,
    string
  >,
  title: (kind: RegisterKind, years: readonly number[]) =>
    [registerTexts.names[kind], writeYears(years)].filter((part) => part !== '').join(' '),
  /** A map has its own, which says of what level it is. */
  headline: (kind: RegisterKind, places: number, years: readonly number[]) =>
    kind === 'school-list'
      ? `Dit is een scholenlijst van ${registerTexts.places(kind, places)}`
      : `Dit is een bevolkingstabel van ${registerTexts.places(kind, places)}, ${writeYears(years)}`,
  /** "36 scholen", "8 gebieden". */
  places: (kind: RegisterKind, places: number) =>
    kind === 'school-list' ? count(places, 'school', 'scholen') : count(places, 'gebied', 'gebieden'),
  writeYears,

  fields: {
    code: 'Schoolcode',
    name: 'Naam',
    brin: 'BRIN en vestiging',
    branch: 'Vestiging',
    district: 'Wijk',
    municipality: 'Gemeente',
    klas2: 'Leerlingen in klas 2',
    klas4: 'Leerlingen in klas 4',
    year: 'Jaar',
    area: 'Gebied',
    number: 'Aantal mensen',
  },
  preview: { brin: 'BRIN', klas2: 'Klas 2', klas4: 'Klas 4', code: 'Code', number: 'Aantal' },
  nothing: '–',

  page: {
    title: 'Scholen, bevolking en kaarten',
    what: 'Wat',
    amount: 'Aantal',
    years: 'Jaar',
    use: 'Waarvoor',
    uses: {
      'school-list': 'namen en plaats van scholen, en cijfers in aantallen leerlingen',
      population: 'cijfers in aantallen jongeren',
      shapes: 'cijfers op de kaart',
    } satisfies Record<RegisterKind, string>,
    recognised: 'Wat we herkennen',
    column: 'Kolom in je bestand',
    notFound: 'niet gevonden',
    firstRows: 'Zo lezen we de eerste rijen',
    counted: {
      'school-list': 'Scholen die we inlezen',
      population: 'Aantallen die we inlezen',
      shapes: 'Gebieden die we inlezen',
    } satisfies Record<RegisterKind, string>,
    import: (kind: RegisterKind, rows: number) =>
      ({
        'school-list': `Lees ${count(rows, 'school', 'scholen')} in`,
        population: `Lees ${count(rows, 'aantal', 'aantallen')} in`,
        shapes: `Lees ${count(rows, 'gebied', 'gebieden')} in`,
      })[kind],
    warningsTitle: (file: string) => `Opmerkingen bij ${file}`,
    goes: (file: string) =>
      `Alles uit ${file} gaat uit deze werkmap. Het bestand zelf blijft staan. Wat een eerder bestand zei, geldt dan weer.`,
    stays: {
      'school-list':
        'De antwoorden van leerlingen blijven. Namen en plaatsen van scholen kunnen anders worden.',
      population: 'De antwoorden van leerlingen blijven.',
      shapes: 'De cijfers blijven. Kaarten worden weer getekend met een eerdere kaart, of met tegels.',
    } satisfies Record<RegisterKind, string>,
  },

  setAside: {
    damaged: 'niet te lezen',
    unreadable: 'met iets anders waar een getal hoort',
    twice: 'die er al stonden',
    noSchoolCode: 'zonder schoolcode',
    noArea: 'zonder code van een gebied',
    noNumber: 'zonder aantal',
  },

  notPupils: (read: string) => ({
    title: `Er staat ‘${read}’ waar een aantal leerlingen hoort.`,
    next: 'Zet er een heel getal neer, of laat het leeg. Je kunt deze rij ook weglaten.',
  }),
  notPeople: (read: string) => ({
    title: `Er staat ‘${read}’ waar een aantal mensen hoort.`,
    next: 'Zet er een heel getal neer, of laat het leeg. Je kunt deze rij ook weglaten.',
  }),
  notAYear: (read: string) => ({
    title: read === '' ? 'Er staat geen jaar.' : `Er staat ‘${read}’ waar een jaar hoort.`,
    next: 'Zet er een jaar neer van vier cijfers, vanaf 1990. Je kunt deze rij ook weglaten.',
  }),
  schoolTwice: (code: string, [first, second]: readonly [number, number]) => ({
    title: `School ${code} staat er twee keer, met andere gegevens: op regel ${first} en op regel ${second}.`,
    next: 'Kijk welke van de twee klopt, en haal de andere weg.',
  }),
  areaTwice: (key: string, [first, second]: readonly [number, number]) => ({
    title: `${key.replace(' ', ' in ')} staat er twee keer, met een ander aantal: op regel ${first} en op regel ${second}.`,
    next: 'Kijk welk aantal klopt, en haal de andere regel weg.',
  }),

  warnings: {
    notBrin: (schools: readonly string[]) => ({
      title: `Bij ${about(schools)} is het BRIN geen code van vier of zes tekens.`,
      next: 'Het hoort eruit te zien als 12AB of 12AB00. We laten het leeg; de rest van de rij lezen we wel.',
    }),
    notMunicipality: (schools: readonly string[]) => ({
      title: `Bij ${about(schools)} staat geen gemeentecode die we kunnen lezen.`,
      next: 'Het hoort eruit te zien als GM0363 of 363. We laten de gemeente leeg.',
    }),
    notDistrict: (schools: readonly string[]) => ({
      title: `Bij ${about(schools)} staat geen wijkcode die we kunnen lezen.`,
      next: 'Het hoort eruit te zien als WK036300. We laten de wijk leeg.',
    }),
    districtElsewhere: (schools: readonly string[]) => ({
      title: `De wijk van ${about(schools)} ligt niet in de gemeente die erbij staat.`,
      next: 'Kijk welke van de twee codes klopt. We lezen ze in zoals ze er staan.',
    }),
    unknownAreas: (codes: readonly string[]) => ({
      title: `${codes.length === 1 ? 'Een code staat' : `${writeWhole(codes.length)} codes staan`} in geen lijst van gebieden die we kennen: ${listSome(codes)}.`,
      next: 'We lezen zo’n code in zoals hij er staat. Kijk of hij klopt.',
    }),
    notInMonitor: (schools: readonly string[]) => ({
      title: `Van ${about(schools)} zijn er geen antwoorden in deze werkmap.`,
      next: 'Deed de school mee, kijk dan of de schoolcode klopt.',
    }),
    notInList: (schools: readonly string[]) => ({
      title:
        schools.length === 1
          ? `${about(schools)} doet mee in de monitor, maar staat niet in de lijst.`
          : `Deze scholen doen mee in de monitor, maar staan niet in de lijst: ${listSome(schools)}.`,
      next: 'Naam en plaats blijven zoals ze zijn. Voor hun regio is het aantal leerlingen dan niet bekend.',
    }),
    fewerThanRespondents: (schools: readonly string[]) => ({
      title: `Bij ${about(schools)} staan minder leerlingen in de lijst dan er aan een meting meededen.`,
      next: 'Kijk of de aantallen kloppen. Voor zo’n school rekenen we cijfers niet om naar leerlingen.',
    }),
  },
  nothingLeft: {
    title: 'Er blijft geen rij over om in te lezen.',
    next: 'Kijk of de kolommen kloppen: een scholenlijst heeft schoolcodes, een bevolkingstabel codes van gebieden.',
  },
} as const;

/** "2025", "2019 tot en met 2025", "2019 en 2025". */
function writeYears(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  if (years.length > 2) return `${first} tot en met ${last}`;
  return writeList(years.map(String));
}

/** "De Linde", "De Linde en De Eik", "12 scholen (De Linde, De Eik, De Beuk en nog 9)". */
function about(schools: readonly string[]): string {
  return schools.length <= 3
    ? writeList(schools)
    : `${writeWhole(schools.length)} scholen (${listSome(schools)})`;
}

function listSome(names: readonly string[]): string {
  return names.length <= 4 ? writeList(names) : `${names.slice(0, 3).join(', ')} en nog ${names.length - 3}`;
}

function count(number: number, one: string, more: string): string {
  return `${writeWhole(number)} ${number === 1 ? one : more}`;
}
