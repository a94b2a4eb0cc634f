import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { HardReason, OwnWords } from '../../model/batch.ts';

const several: Readonly<Record<Level, string>> = {
  country: 'landen',
  region: 'regio’s',
  municipality: 'gemeenten',
  district: 'wijken',
  school: 'scholen',
};
const single: Readonly<Record<Level, string>> = {
  country: 'land',
  region: 'regio',
  municipality: 'gemeente',
  district: 'wijk',
  school: 'school',
};

const reports = (count: number) => (count === 1 ? '1 rapport' : `${writeWhole(count)} rapporten`);
const slides = (count: number) => (count === 1 ? '1 dia' : `${writeWhole(count)} dia’s`);

/** The same report for many areas: what the page says of it, and what can be wrong with it. */
export const batchTexts = {
  planning: 'We kijken wat er per gebied te laten is',
  asking: 'We halen de cijfers op',
  making: 'We maken de rapporten',
  madeStay: 'De rapporten die klaar zijn, blijven staan.',
  noneMade: 'Er is geen rapport gemaakt.',
  unknownNameFields: (typed: readonly string[]) => ({
    title: `${writeList(typed)} kennen we niet in een bestandsnaam.`,
    next: 'Kies uit {gebied}, {code}, {gemeente}, {jaar} en {verhaal}.',
  }),
  noAreas: (level: Level) => ({
    title: `Er zijn geen ${several[level]} om een rapport voor te maken.`,
    next: 'Kies andere gebieden.',
  }),
  noSlides: (title: string) => ({
    title: `Het verhaal ‘${title}’ heeft nog geen dia’s.`,
    next: 'Zet er eerst een grafiek of een titel in.',
  }),
  noArea: (title: string) => ({
    title: `Het verhaal ‘${title}’ gaat niet over één gebied.`,
    next: 'Kies een verhaal over een school of gemeente, of een sjabloon.',
  }),
  areaOfStoryGone: (code: string) => ({
    title: `Het gebied van dit verhaal, ${code}, staat niet meer in deze werkmap.`,
    next: 'Kies een ander verhaal, of een sjabloon.',
  }),
  otherLevel: (own: Level, asked: Level) => ({
    title: `Dit verhaal gaat over een ${single[own]}, en niet over ${several[asked]}.`,
    next: `Maak het voor ${several[own]}, of kies een sjabloon voor ${several[asked]}.`,
  }),
  sameEverywhere: (title: string) => ({
    title: `Geen enkele dia van ‘${title}’ gaat over het gebied zelf: elk rapport zou hetzelfde zijn.`,
    next: 'Zet er een grafiek in over het gebied van het verhaal.',
  }),
  templateOfOthers: (name: string, level: Level) => ({
    title: `Het sjabloon ‘${name}’ is niet voor ${several[level]}.`,
    next: 'Kies andere gebieden, of een ander sjabloon.',
  }),
  stories: 'Verhalen',
  templates: 'Sjablonen',
  forWhom: 'Voor',
  /** "Alleen Het Baken". */
  onlyThis: (name: string) => `Alleen ${name}`,
  onlyThisStory: 'Alleen dit verhaal',
  all: (level: Level, count: number) => `Alle ${writeWhole(count)} ${several[level]}`,
  choose: 'Zelf kiezen…',
  chooseAmong: (level: Level) => `Kies ${several[level]}`,
  searchArea: 'Zoek op naam of code',
  chosen: (count: number, level: Level) =>
    count === 1 ? `1 ${single[level]} gekozen` : `${writeWhole(count)} ${several[level]} gekozen`,
  changeChoice: 'wijzig',
  done: 'Klaar',
  /** Beside who was chosen: "2 krijgen een rapport". */
  getReport: (count: number) =>
    count === 1 ? '1 krijgt een rapport' : `${writeWhole(count)} krijgen een rapport`,
  noReport: (count: number, level: Level) =>
    count === 1
      ? `1 ${single[level]} krijgt geen rapport`
      : `${writeWhole(count)} ${several[level]} krijgen geen rapport`,
  chooseFirst: 'Kies minstens één gebied.',
  whenHidden: 'Waar alles verborgen is',
  whenHiddenChoices: { 'say-so': 'een vaste zin', 'leave-out': 'dia weglaten' },
  nameFields: 'Velden om in te voegen',
  fieldNames: {
    gebied: 'naam',
    code: 'code',
    gemeente: 'gemeente',
    jaar: 'meting',
    verhaal: 'verhaal',
  },
  addField: (name: string) => `Zet ${name} in de bestandsnaam`,
  example: (name: string) => `Bijvoorbeeld: ${name}`,
  make: (count: number) => (count === 0 ? 'Maak rapporten' : `Maak ${reports(count)}`),
  busy: (count: number) => `Bezig met ${reports(count)}`,
  hardest: (count: number) =>
    count === 1
      ? 'Het lastigste, vooraf bekeken'
      : `De ${count === 2 ? 'twee' : 'drie'} lastigste, vooraf bekeken`,
  hardReasons: {
    smallest: 'Minste leerlingen',
    'longest-name': 'Langste naam',
    'most-hidden': 'Meest verborgen',
  } satisfies Record<HardReason, string>,
  people: (n: number) => `${writeWhole(n)} leerlingen.`,
  sentencesOf: (sentences: number, all: number) =>
    `Op ${writeWhole(sentences)} van de ${slides(all)} staat een vaste zin.`,
  droppedOf: (count: number) =>
    count === 1
      ? '1 dia valt weg: alles is er verborgen.'
      : `${slides(count)} vallen weg: alles is er verborgen.`,
  hiddenOf: (count: number) =>
    count === 1 ? '1 cijfer is verborgen.' : `${writeWhole(count)} cijfers zijn verborgen.`,
  nameFits: 'De bestandsnaam past.',
  nameShortened: 'De bestandsnaam is ingekort.',
  seeAll: (count: number) => `Bekijk alle ${slides(count)}`,
  seeAllOf: (count: number, name: string) => `Bekijk alle ${slides(count)} van ${name}`,
  allSlidesOf: (name: string) => `Dia’s van ${name}`,
  ownWordsTitle: (count: number) =>
    count === 1 ? '1 tekst gaat over één gebied' : `${writeWhole(count)} teksten gaan over één gebied`,
  ownWordsBody:
    'Woorden met een getal, een naam of een bevinding nemen we niet zomaar over in andere rapporten. Gebruik velden zoals {percent} en {gebied}: die gaan vanzelf mee.',
  ownWordsIn: (slide: number) => (slide === 0 ? 'Titel' : `Dia ${writeWhole(slide)}`),
  ownWordsWhy: {
    number: 'weggelaten: getal',
    name: 'weggelaten: naam',
    finding: 'weggelaten: bevinding',
    renamed: 'met de naam van elk gebied',
    hidden: 'weggelaten waar de cijfers verborgen zijn',
  } satisfies Record<OwnWords['why'], string>,
  running: (done: number, total: number) =>
    `${writeWhole(done)} van de ${reports(total)} ${done === 1 ? 'is' : 'zijn'} klaar`,
  timeLeft: (seconds: number) =>
    seconds > 90
      ? `Nog ongeveer ${writeWhole(Math.round(seconds / 60))} minuten.`
      : `Nog ongeveer ${writeWhole(seconds)} ${seconds === 1 ? 'seconde' : 'seconden'}.`,
  keepWorking: 'Je kunt gewoon doorwerken.',
  lastMade: 'Laatst klaar',
  skippedTitle: 'Overgeslagen',
  slidesOf: (count: number, sentences: number, dropped: number) =>
    [
      slides(count),
      ...(sentences > 0 ? [`${writeWhole(sentences)} met vaste zin`] : []),
      ...(dropped > 0 ? [`${writeWhole(dropped)} weggelaten`] : []),
    ].join(', '),
  kept: 'was er al',
  failed: 'niet gelukt',
  notBegun: 'nog niet gemaakt',
  toMake: 'Nog te maken',
  doneTitle: (made: number) => (made === 1 ? 'Het rapport is klaar' : `De ${reports(made)} zijn klaar`),
  partlyTitle: (made: number, total: number) =>
    `${writeWhole(made)} van de ${reports(total)} ${made === 1 ? 'is' : 'zijn'} klaar`,
  stopped: 'Je bent gestopt. Wat klaar is, blijft staan.',
  someFailed: (count: number) =>
    count === 1 ? '1 rapport is niet gelukt.' : `${reports(count)} zijn niet gelukt.`,
  inFolder: (folder: string) => `Ze staan in ${folder}`,
  goOn: 'Ga verder',
  replaceOld: 'Vervang de oude bestanden',
  openFolder: 'Open map',
  overviewFile: 'Overzicht van de rapporten',
  putAway: 'Sluit dit af',
  allReports: 'Alle rapporten',
} as const;
