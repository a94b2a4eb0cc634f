import { writeBytes, writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import { columnRoles, datasetWords } from './dataset-words.ts';

/** What importing says: about trouble with a file, and about what it recognises in it. */
export const importingTexts = {
  nothingImported: 'Er is niets ingelezen. Je werkmap is zoals hij was.',
  cancelled: { title: 'Het inlezen is gestopt.', next: 'Je kunt het bestand opnieuw kiezen.' },

  empty: {
    title: 'Dit bestand is leeg.',
    next: 'Kies een ander bestand, of maak de export opnieuw.',
  },
  headerOnly: {
    title: 'In dit bestand staat alleen een kopregel, zonder rijen eronder.',
    next: 'Maak de export opnieuw, met de rijen erbij.',
  },
  unreadable: {
    gone: {
      title: 'Dit bestand staat er niet meer.',
      next: 'Kijk of het is verplaatst of een andere naam heeft, en kies het opnieuw.',
    },
    refused: {
      title: 'Je mag dit bestand niet openen.',
      next: 'Vraag toegang, of kopieer het naar een map van jezelf en kies het daar.',
    },
    trouble: {
      title: 'Dit bestand is nu niet te lezen.',
      next: 'Sluit het in andere programma’s, of kopieer het naar deze computer en kies het daar.',
    },
    folder: {
      title: 'Dit is een map, geen bestand.',
      next: 'Kies een bestand uit deze map.',
    },
  },
  tooLarge: (bytes: number, most: number) => ({
    title: `Dit bestand is te groot: ${writeBytes(bytes)}.`,
    next: `Een monitorbestand is kleiner dan ${writeBytes(most)}. Kijk of je het goede bestand koos.`,
  }),
  movedAway: {
    title: 'Het bestand is verplaatst of verwijderd terwijl we het lazen.',
    next: 'Kies het opnieuw op zijn nieuwe plek.',
  },
  changed: {
    title: 'Het bestand is veranderd terwijl we het lazen.',
    next: 'Wacht tot het bestand klaar is, en kies het opnieuw.',
  },

  notText: {
    zip: {
      title: 'Dit is een ingepakt bestand.',
      next: 'Pak het uit, en kies het csv-bestand dat erin zit.',
    },
    excel: {
      title: 'Dit is een Excel-bestand. Dat lezen we nog niet.',
      next: 'Open het in Excel, bewaar het als ‘CSV UTF-8’, en kies dat bestand.',
    },
    spss: {
      title: 'Dit is een SPSS-bestand (.sav). Dat lezen we nog niet.',
      next: 'Bewaar het in SPSS als csv, met codes en niet met labels, en kies dat bestand.',
    },
    pdf: { title: 'Dit is een pdf.', next: 'Kies het csv-bestand met de gegevens.' },
    workspace: {
      title: 'Dit is een werkmap, geen monitorbestand.',
      next: 'Open hem bij Start als werkmap.',
    },
    utf16: {
      title: 'De tekens in dit bestand staan in UTF-16.',
      next: 'Bewaar het opnieuw als csv in UTF-8. In Excel heet dat ‘CSV UTF-8’.',
    },
    binary: {
      title: 'Dit is geen tekstbestand.',
      next: 'Kies het csv-bestand dat je uit SPSS of van StatLine hebt.',
    },
  },
  noColumns: {
    title: 'We zien geen kolommen in dit bestand.',
    next: 'Scheid de kolommen met puntkomma’s, komma’s of tabs, met de namen op de eerste regel.',
  },
  otherTable: {
    title: 'We herkennen dit bestand niet.',
    next: 'We lezen csv uit SPSS met de antwoorden van leerlingen als codes, en van StatLine het bestand ‘TypedDataSet’.',
  },
  emptyName: (place: number, before: string | null) => ({
    title: `Kolom ${place} heeft geen naam.`,
    next:
      before === null
        ? 'Geef de eerste kolom een naam in de kopregel, of haal hem weg.'
        : `Geef de kolom na ${before} een naam in de kopregel, of haal hem weg.`,
  }),
  duplicateName: (name: string, first: number, second: number) => ({
    title: `De naam ${name} staat twee keer in de kopregel: bij kolom ${first} en kolom ${second}.`,
    next: 'Geef een van de twee een andere naam, of haal hem weg.',
  }),
  quoteNeverClosed: {
    title: 'Hier begint een tekst met een aanhalingsteken dat nergens wordt gesloten.',
    next: 'Haal het aanhalingsteken op deze regel weg, of zet er een aan het eind van de tekst.',
  },
  endlessRow: {
    title: 'Deze regel is veel te lang voor een rij van een tabel.',
    next: 'Kijk of je het goede bestand koos, of maak de export opnieuw.',
  },
  wrongFieldCount: (fields: number, columns: number, rows: number) => ({
    title: `Deze rij heeft ${count(fields, 'veld', 'velden')}, en de kopregel ${columns}.`,
    next:
      rows === 1
        ? 'Herstel deze rij in het bestand, of reken hem niet mee.'
        : `Zo zijn er ${writeWhole(rows)} rijen. Maak de export opnieuw, of reken die rijen niet mee.`,
  }),
  textAfterQuote: {
    title: 'Na een aanhalingsteken dat sluit, staat hier nog tekst.',
    next: 'Herstel deze rij in het bestand, of reken hem niet mee.',
  },
  fieldsRead: (fields: number) => count(fields, 'veld', 'velden'),
  notAWeight: (text: string, rows: number) => ({
    title: `Er staat ‘${text}’ waar een weegfactor hoort.`,
    next: strayNext(rows),
  }),
  notAnAnswer: (text: string, rows: number) => ({
    title: `Er staat ‘${text}’ waar 0 of 1 hoort.`,
    next: strayNext(rows),
  }),
  notAScore: (text: string, rows: number) => ({
    title: `Er staat ‘${text}’ waar een score hoort.`,
    next: strayNext(rows),
  }),
  labelsForCodes: (text: string) => ({
    title: `Er staat ‘${text}’ waar 0 of 1 hoort: dit bestand heeft labels in plaats van codes.`,
    next: 'Bewaar het in SPSS opnieuw als csv, met codes en niet met labels, en kies dat bestand.',
  }),
  notAPercentage: (text: string, rows: number) => ({
    title: `Er staat ‘${text}’ waar een percentage hoort.`,
    next: strayNext(rows),
  }),
  noTotal: (column: string) => ({
    title: `In de kolom ${column} staan groepen, en we zien niet welke het totaal is.`,
    next: 'Haal bij StatLine de tabel op met alleen het totaal van deze kolom.',
  }),

  columnNotInFile: (column: string) => ({
    title: `De kolom ${column} uit je indeling staat niet in dit bestand.`,
    next: 'Kijk of de naam klopt. De rest van je indeling is gebruikt.',
  }),
  scoreWithoutItems: (score: string, items: readonly string[]) => ({
    title: `De score ${score} is niet te maken: ${writeList(items)} ${items.length === 1 ? 'staat' : 'staan'} niet in dit bestand.`,
    next: 'Kijk of de namen kloppen. De rest van je indeling is gebruikt.',
  }),
  weightNotInFile: (name: string, known: readonly string[]) => ({
    title: `De weegfactor ${name} staat niet in dit bestand.`,
    next:
      known.length === 0
        ? 'Kies een andere kolom, of reken zonder weegfactor.'
        : `Kies een van deze: ${writeList(known)}.`,
  }),
  roleTwice: (role: string, first: string, second: string) => ({
    title: `${role} kan maar één kolom zijn, en je koos er twee: ${first} en ${second}.`,
    next: 'Kies een van de twee.',
  }),
  questionsOpen: (questions: readonly string[]) => ({
    title: 'Er is nog een antwoord nodig.',
    next: questions.join(' '),
  }),
  noIndicators: {
    title: 'Er is nog geen indicator, dus er zijn geen cijfers te maken.',
    next: 'Wijs bij Indicatoren of bij Andere kolommen aan welke kolommen een indicator zijn.',
  },
  noRowsLeft: (reasons: readonly { readonly reason: string; readonly rows: number }[]) => ({
    title: 'Er blijft geen rij over om mee te rekenen.',
    next: `Kijk of de kolommen kloppen: ${writeList(
      reasons.map(({ reason, rows }) => `${count(rows, 'rij', 'rijen')} ${reason}`),
    )}.`,
  }),

  yearQuestion: 'Over welk jaar gaan deze cijfers?',
  municipalityQuestion: 'Welke kolom zegt in welke gemeente een leerling woont?',
  replaceQuestion: {
    title: (years: readonly string[], files: readonly string[]) =>
      `Vervangt dit bestand de ${years.length === 1 ? 'meting' : 'metingen'} ${writeList(years)} van ${writeList(files)}?`,
    replace: 'Vervangen',
    replaceDetail:
      'Dezelfde meting opnieuw geleverd. Daarna zie je welke cijfers, dia’s en notities veranderd zijn. De vorige levering blijft bewaard, zodat je dit ongedaan kunt maken.',
    beside: 'Ernaast zetten',
    besideDetail:
      'Een ander deel van dezelfde meting. Van een school of gebied dat in beide staat, gelden de cijfers van dit bestand.',
  },
  weightQuestion: {
    title: 'Met welke weegfactor rekenen we?',
    detail: (purpose: 'municipality' | 'region' | 'country' | null, range: string) =>
      [purpose === null ? '' : purposes[purpose], `${upperFirst(range)}.`]
        .filter((part) => part !== '')
        .join(' '),
    perLevel: 'Per niveau een eigen weegfactor',
    perLevelDetail: 'Elk cijfer krijgt de weegfactor van zijn niveau: gemeente, regio of land.',
    none: 'Niet wegen',
    noneDetail: 'Elke leerling telt even zwaar.',
  },

  headline: (isYouthMonitor: boolean, waves: readonly number[]) => {
    const subject = isYouthMonitor
      ? `Dit is de ${datasetWords.youthMonitor}`
      : 'Dit is een bestand met antwoorden';
    const [first] = waves;
    const last = waves.at(-1);
    if (first === undefined || last === undefined) return subject;
    return first === last
      ? `${subject} van ${first}`
      : `${subject}: ${waves.length} metingen, ${first} tot en met ${last}`;
  },
  statlineHeadline: (title: string) => `Dit zijn gepubliceerde cijfers: ${title}`,

  roles: columnRoles,

  evidence: {
    everywhere: (value: string) => `overal ${value}`,
    values: (values: readonly string[]) =>
      values.length <= 8 ? writeList(values) : `${writeWhole(values.length)} verschillende waarden`,
    areaCodes: (codes: number, level: 'region' | 'municipality' | 'district') =>
      `${count(codes, 'code', 'codes')}, gelezen als ${prefixes[level]}-code`,
    ownAreas: (codes: number) =>
      `${count(codes, 'eigen code', 'eigen codes')}, gelezen zoals ${codes === 1 ? 'hij' : 'ze'} er ${codes === 1 ? 'staat' : 'staan'}`,
    codes: (codes: number, empty: number) => `${count(codes, 'code', 'codes')}, ${filled(empty)}`,
    names: (names: number) => count(names, 'naam', 'namen'),
    strata: (strata: number) => count(strata, 'groep', 'groepen'),
    range: (lowest: string, highest: string, empty: number) =>
      `van ${lowest} tot ${highest}, ${empty === 0 ? 'nergens leeg' : filled(empty)}`,
    labels: (labels: readonly { readonly code: string; readonly label: string }[]) =>
      labels.map(({ code, label }) => (code === label ? code : `${code} = ${label}`)).join(', '),
    national: (label: string) => `landelijke naam: ${label}`,
    scores: (lowest: string, highest: string) => `van ${lowest} tot ${highest}`,
    yesNo: (codes: readonly string[]) => `alleen ${writeList(codes)}`,
    blank: 'helemaal leeg',
    many: (distinct: number) => `${writeWhole(distinct)} verschillende waarden`,
    statlineAreas: (codes: number) => `${count(codes, 'gebied', 'gebieden')} met een code van CBS`,
    periods: 'perioden van StatLine',
    percentages: 'percentages',
    noPercentages: 'andere getallen dan percentages',
    dimension: 'kenmerk van de tabel',
  },

  setAside: {
    damaged: 'niet te lezen',
    unreadableValue: 'met een woord waar een getal hoort',
    notAPercentage: 'met iets anders waar een percentage hoort',
    noYear: 'zonder jaar',
    noWeight: 'zonder weegfactor',
    negativeWeight: 'met een negatieve weegfactor',
    impossibleWeight: 'met een weegfactor die niet kan kloppen',
    class: (label: string) => `weggelaten: ${label}`,
    otherGroups: 'over een deel van de mensen',
    noArea: 'zonder gemeente of regio',
    noFigures: 'zonder cijfers',
  },

  noWeight: (waves: readonly number[]) => ({
    title:
      waves.length === 0
        ? 'We vinden geen weegfactor: de cijfers worden niet gewogen.'
        : `Voor ${writeList(waves.map(String))} vinden we geen weegfactor: die cijfers worden niet gewogen.`,
    next: 'Staat hij er wel in, wijs dan bij Weegfactor de kolom aan.',
  }),
  zeroWeights: (rows: number) => ({
    title: rows === 1 ? 'Eén rij heeft weegfactor 0.' : `${writeWhole(rows)} rijen hebben weegfactor 0.`,
    next: 'Deze leerlingen tellen in geen enkel cijfer mee. Kijk of dat de bedoeling is.',
  }),
  oddWeight: (largest: string, middle: string) => ({
    title: `De grootste weegfactor is ${largest}, en de middelste ${middle}.`,
    next: 'Eén leerling bepaalt een cijfer dan bijna alleen. Kijk of de waarde klopt.',
  }),
  countedOnce: (column: string, counted: string) => ({
    title: `${column} en ${counted} zijn dezelfde indicator.`,
    next: `We tellen ${counted}; ${column} blijft een gewone kolom. Bedoel je de andere, zet ${counted} dan op ‘Niet gebruiken’.`,
  }),
  classNotFound: (codes: readonly string[]) => ({
    title: `De klas die je weglaat, komt niet voor: ${writeList(codes)}.`,
    next: 'Kijk bij Klas welke codes er zijn.',
  }),
  fewOfOtherClass: (pupils: number) => ({
    title:
      pupils === 1
        ? 'Eén leerling zit in een andere klas.'
        : `${writeWhole(pupils)} leerlingen zitten in een andere klas.`,
    next: 'Wil je cijfers per klas, laat ze dan bij Klas weg. Zo weinig leerlingen blijven verborgen, en dan moet er vaak nog een klas mee verborgen worden.',
  }),
  unknownAreas: (codes: readonly string[], level: Level) => ({
    title:
      codes.length === 1
        ? `Het gebied ${codes[0] ?? ''} staat in geen lijst die we kennen.`
        : `${writeWhole(codes.length)} codes voor ${plurals[level]} staan in geen lijst die we kennen: ${listSome(codes)}.`,
    next: 'We lezen zo’n code in zoals hij er staat. Kijk of hij klopt.',
  }),
  otherCodes: (column: string, codes: readonly string[]) => ({
    title: `${column} heeft een landelijke naam, maar ook andere codes dan 0 en 1: ${listSome(codes)}.`,
    next: 'We lezen deze kolom niet als indicator. Kijk of de codes kloppen.',
  }),
  yearInColumn: (column: string, waves: readonly number[], year: number) => ({
    title: `Je gaf het jaar ${year}, maar in de kolom ${column} staat ${writeList(waves.map(String))}.`,
    next: `We houden ons aan de kolom. Klopt ${year}, zet de kolom ${column} dan op ‘Niet gebruiken’.`,
  }),
  noPercentages: (column: string) => ({
    title: `In ${column} staan getallen die geen percentage zijn.`,
    next: 'We lezen deze kolom niet in.',
  }),
} as const;

const purposes = {
  municipality: 'Voor school en gemeente.',
  region: 'Voor de hele regio.',
  country: 'Voor heel Nederland.',
};

const prefixes = { region: 'GG', municipality: 'GM', district: 'WK' };

const plurals: Readonly<Record<Level, string>> = {
  country: 'landen',
  region: 'regio’s',
  municipality: 'gemeenten',
  district: 'wijken',
  school: 'scholen',
};

function strayNext(rows: number): string {
  return rows === 1
    ? 'Herstel het in het bestand, of reken deze rij niet mee.'
    : `Zo zijn er ${writeWhole(rows)}. Herstel ze in het bestand, of reken die rijen niet mee.`;
}

function filled(empty: number): string {
  return empty === 0 ? 'overal gevuld' : `${count(empty, 'rij', 'rijen')} leeg`;
}

function count(number: number, one: string, more: string): string {
  return `${writeWhole(number)} ${number === 1 ? one : more}`;
}

function listSome(codes: readonly string[]): string {
  return codes.length <= 5 ? writeList(codes) : `${codes.slice(0, 4).join(', ')} en nog ${codes.length - 4}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
