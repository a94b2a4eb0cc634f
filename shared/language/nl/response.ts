import { writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { Response } from '../../model/response.ts';

/** Who took part: the words of the table. */
export const responseTexts = {
  together: (level: Level) =>
    ({
      country: 'Samen',
      region: 'Alle regio’s samen',
      municipality: 'Alle gemeenten samen',
      district: 'Alle wijken samen',
      school: 'Alle scholen samen',
    })[level],
  heads: {
    enrolled: 'op school',
    took: 'deden mee',
    percent: 'respons',
    ownFigures: 'eigen cijfers?',
    class: 'Klas',
  },
  yes: 'ja',
  tooSmall: 'nee, te klein',
  /** More took part than there are. */
  impossible: 'lijst klopt niet',
  unknown: 'onbekend',
  hidden: (least: number) => `–: minder dan ${writeWhole(least)} leerlingen, of daarmee terug te rekenen`,
  ownFrom: (least: number) => `Eigen cijfers vanaf ${writeWhole(least)} leerlingen`,
  unweighted: 'aantallen ongewogen',
  listed: (classes: readonly string[], year: number | null) =>
    `Op school: klas ${classes.join(' en ')} volgens de scholenlijst${year === null ? '' : ` van ${String(year)}`}`,
  partsAreLess:
    'Leerlingen van wie klas, onderwijs of gender niet bekend is, tellen alleen mee in het geheel: de delen zijn samen iets minder',
  exceeds:
    'Lijst klopt niet: er deden meer leerlingen mee dan er op de lijst staan. Lees een lijst van deze meting in',
  enrolment: {
    all: null,
    some: 'Van niet alle scholen staat op de scholenlijst hoeveel leerlingen er zijn. Vul de lijst aan en lees hem in bij Gegevens',
    none: 'Zonder scholenlijst weten we niet hoeveel leerlingen er op school zitten. Lees er een in bij Gegevens: een CSV-bestand met per school de code en het aantal leerlingen in klas 2 en klas 4',
    elsewhere:
      'Deze meting telt leerlingen waar ze wonen, en de scholenlijst waar hun school staat. Daarom is er hier geen respons. Kies scholen, of de regio',
  } satisfies Record<Response['enrolment'], string | null>,
  headline: (place: string, wave: number) => `Wie deed mee ${place}, ${String(wave)}`,
  tenths: (tenths: string, place: string) => `${tenths} ${place} deden mee`,
  everyone: (place: string) => `Alle leerlingen ${place} deden mee`,
  label: 'Wie deed mee',
  subtitle: (rows: string) => `Respons ${rows}`,
  /** "per school", "per school en naar gender". */
  perLevel: (level: string, by: string | null) =>
    `per ${level}${by === null ? '' : ` en naar ${by.toLowerCase()}`}`,
  byClass: (by: string | null) =>
    by === null ? 'naar klas en onderwijs' : `naar klas, onderwijs en ${by.toLowerCase()}`,
  atSchools: (name: string) => `op de scholen in ${name}`,
  inFile: (title: string) => `van de ${title}`,
  tookOf: (took: string, enrolled: string, percent: string) =>
    `${took} van ${enrolled} leerlingen (${percent})`,
  tookOnly: (took: string) => `${took} leerlingen`,
  nothing: 'geen aantallen te tonen',
  noRows: 'In deze meting zijn hier geen leerlingen geteld.',
  remarkHidden: 'te klein om te tonen, of daarmee terug te rekenen',
} as const;
