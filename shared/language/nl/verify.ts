import { writeList, writeWhole } from '../../base/dutch-numbers.ts';

/** What checking somebody else's table says. */
export const verifyTexts = {
  notText: {
    title: 'Dit is geen csv-bestand.',
    next: 'Bewaar de tabel als csv (door komma’s of puntkomma’s gescheiden) en probeer het opnieuw.',
  },
  openQuote: {
    title: 'In dit bestand staat een aanhalingsteken dat nergens sluit.',
    next: 'Zet het recht of bewaar de tabel opnieuw als csv.',
  },
  nothingInIt: {
    title: 'In dit bestand staan geen rijen onder de kop.',
    next: 'Controleer of je het goede bestand hebt.',
  },
  missing: {
    title: 'Dit bestand is niet te lezen.',
    next: 'Controleer de naam en de plaats.',
  },
  nothingCompared: {
    title: 'Van deze tabel is niets te vergelijken.',
    next: 'Er horen kolommen in te staan met de indicator, het gebied, de meting en het percentage, met namen zoals indicator, gemeentecode, jaar en percent.',
  },
  noPercent: 'er is geen kolom met percentages',
  noIndicator: 'er staat niet bij welke indicator het is',
  unknownIndicator: (name: string) => `de indicator ‘${name}’ staat niet in deze werkmap`,
  noWave: 'er staat geen jaar bij; geef het mee met --wave',
  noArea: 'er staat geen gebied bij; geef het niveau mee met --level',
  unknownArea: (text: string) => `het gebied ‘${text}’ staat niet in deze werkmap`,
  severalAreas: (text: string) => `‘${text}’ kan meer dan één gebied zijn; geef het niveau mee met --level`,
  severalBreakdowns: 'er staan twee uitsplitsingen tegelijk in; wij splitsen uit naar één',
  unknownBreakdown: (name: string) => `de uitsplitsing ‘${name}’ staat niet in deze werkmap`,
  unknownGroup: (text: string, breakdown: string) => `‘${text}’ is geen groep van ${breakdown.toLowerCase()}`,
  unknownAnswer: (text: string) => `het antwoord ‘${text}’ kennen we hier niet`,
  toldTwice: 'meer dan één rij gaat over dit cijfer, met een ander getal',
  badTolerance: (value: string) => `--tolerance wil een getal vanaf 0, zoals 0.05. Er staat ‘${value}’.`,
  oneFile: 'Noem één bestand om te controleren.',
  compared: (numbers: number, figures: number) =>
    `${many(numbers, 'getal', 'getallen')} van ${many(figures, 'cijfer', 'cijfers')} vergeleken.`,
  equal: 'Er zijn geen verschillen.',
  different: (count: number) => `${many(count, 'verschil', 'verschillen')}, in de uitkomst:`,
  ofReason: (count: number, words: string) => `  ${writeWhole(count)} keer: ${words}.`,
  hidden: (count: number) =>
    `Bij ons verborgen: ${many(count, 'cijfer', 'cijfers')}. Daarvan is niets vergeleken en wordt niets gezegd.`,
  empty: (count: number) => `Zonder getal in het bestand: ${many(count, 'cijfer', 'cijfers')}.`,
  otherAnswers: (count: number) =>
    `Over ‘nee’ bij een vraag met ja en nee: ${many(count, 'rij', 'rijen')}. Het cijfer over ‘ja’ zegt hetzelfde.`,
  unread: (count: number) => `Niet te begrijpen: ${many(count, 'rij', 'rijen')}.`,
  unreadRows: (lines: readonly string[], more: number, reason: string) =>
    `  regel ${more > 0 ? `${lines.join(', ')} en nog ${more}` : writeList(lines)}: ${reason}.`,
} as const;

/** Why a number differs, where that can be known. */
export const differenceReasonTexts = {
  rounded: 'afgerond; onafgerond is het gelijk',
  'other-answer': 'het gaat over wie het andere antwoord gaf (100 min het percentage)',
  'missing-counted': 'misschien telt daar ook mee wie niets invulde',
  'other-respondents': 'er tellen andere leerlingen mee',
  unweighted: 'niet gewogen',
  'simple-random-sample': 'gerekend als enkelvoudige steekproef, zonder weging en scholen',
  'other-design': 'een ander steekproefontwerp',
  'symmetric-interval':
    'een interval even ver naar boven als naar beneden; wij nemen er een dat bij 0 en 100 % past',
  'other-interval': 'een ander soort interval',
  'other-percent': 'volgt uit het andere percentage',
  'not-here': 'dit cijfer is er bij ons niet',
  unknown: 'we weten niet waarom',
} as const;

function many(count: number, one: string, more: string): string {
  return `${writeWhole(count)} ${count === 1 ? one : more}`;
}
