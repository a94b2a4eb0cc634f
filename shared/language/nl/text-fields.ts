import { writeList } from '../../base/dutch-numbers.ts';
import type { TextField } from '../../model/text-field.ts';

/** Fields in words, for the page. The names themselves are Dutch in every language: they stand in the words. */
export const textFieldTexts = {
  title: 'Cijfer dat vanzelf meegaat',
  fields: {
    percent: 'het percentage',
    verschil: 'het verschil in punten',
    van: 'het eerste percentage van een verschil',
    naar: 'het tweede percentage van een verschil',
    ondergrens: 'de ondergrens van het interval',
    bovengrens: 'de bovengrens van het interval',
    n: 'het aantal deelnemers',
    aantal: 'het percentage omgerekend naar leerlingen',
    gebied: 'het gebied',
    indicator: 'het onderwerp',
    meting: 'het jaar van de meting',
  } satisfies Record<TextField, string>,
  unknown: (typed: readonly string[]) =>
    typed.length === 1
      ? `${writeList(typed)} is geen veld. Het blijft staan zoals je het typte.`
      : `${writeList(typed)} zijn geen velden. Ze blijven staan zoals je ze typte.`,
  empty: (fields: readonly string[]) =>
    `Voor ${writeList(fields.map((field) => `{${field}}`))} is hier geen cijfer. Er staat een streepje.`,
  untold:
    'In de woorden staat een percentage dat deze grafiek nu niet toont, en er zijn hier cijfers verborgen. Kijk of het mag blijven staan.',
} as const;
