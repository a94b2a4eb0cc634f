import type { ColumnRole } from '../../model/dataset.ts';
import { writeList } from '../../base/dutch-numbers.ts';

/**
 * Words that are kept with the figures, where a file has none of its own. They are told in charts and on slides,
 * so they are Dutch whatever the language of the pages.
 */
export const datasetWords = {
  /** A code in no list of ours. */
  unnamedArea: (code: string) => `Regio ${code} (naam niet in het bestand)`,
  youthMonitor: 'Gezondheidsmonitor Jeugd',
  statlineTitle: (number: string, title: string | null) =>
    title === null ? `StatLine ${number}` : `${title} (StatLine ${number})`,
  people: 'inwoners',
  topicDefinition: (people: string, label: string) => `${people}: ${lowerFirst(label)}`,
  publishedTheme: 'Gepubliceerd',
  ownTheme: 'Eigen vragen',
  ownDefinition: (name: string) => `leerlingen met ‘ja’ op ${name}`,
  ownScaleDefinition: (name: string) => `leerlingen naar hun antwoord op ${name}`,
  pupils: 'leerlingen',
  /** "klas 2 en 4", "klas 2 en 4, en andere klas". */
  population: (labels: readonly string[]) => {
    const classes = labels.filter((label) => /^klas \d$/.test(label));
    const others = writeList(labels.filter((label) => !classes.includes(label)));
    if (classes.length === 0) return others;
    const numbered = `klas ${writeList(classes.map((label) => label.slice(5)))}`;
    return others === '' ? numbered : `${numbered}, en ${others}`;
  },

  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  notApplicable: 'niet van toepassing',

  wholeFile: 'Hele bestand',
  sampleName: 'Voorbeeldregio',
  sampleCountry: 'Landelijke cijfers',
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What a column of a file is for. */
export const columnRoles = {
  wave: 'Meting',
  region: 'Regio',
  municipality: 'Gemeente',
  district: 'Wijk',
  postcode: 'Postcode',
  school: 'School',
  'school-name': 'Schoolnaam',
  weight: 'Weegfactor',
  stratum: 'Stratum',
  class: 'Klas',
  education: 'Onderwijs',
  gender: 'Gender',
  age: 'Leeftijd',
  indicator: 'Indicator',
  question: 'Vraag met antwoorden',
  score: 'Score',
  background: 'Uitsplitsing',
  ignore: 'Niet gebruiken',
} satisfies Record<ColumnRole, string>;
