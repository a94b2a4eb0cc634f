import { percentSign } from '../../base/percent-style.ts';
import { writeList, writePercent } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { ChartKind } from '../../model/chart-request.ts';
import type { NoteChange } from '../../model/annotation.ts';
import { rankingTexts } from './chart-ranking.ts';
import { chartTexts } from './charts.ts';

const levelOne: Readonly<Record<Level, string>> = {
  country: 'land',
  region: 'regio',
  municipality: 'gemeente',
  district: 'wijk',
  school: 'school',
};
const levelMany: Readonly<Record<Level, string>> = {
  country: 'landen',
  region: 'regio’s',
  municipality: 'gemeenten',
  district: 'wijken',
  school: 'scholen',
};
const comparisons = {
  municipality: 'de gemeente',
  region: 'de regio',
  country: 'Nederland',
} as const satisfies Partial<Record<Level, string>>;
const kinds: Readonly<Record<ChartKind, string>> = {
  ranking: 'Ranglijst',
  funnel: 'Trechter',
  map: 'Kaart',
  trend: 'Trend',
  multiples: 'Trends per gebied',
  profile: 'Profiel',
  top: 'Top',
  matrix: 'Overzicht',
  bars: 'Groepen',
  dumbbell: 'Groepen per gebied',
  gaps: 'Kloof door de tijd',
  distribution: 'Antwoorden',
  number: 'Eén cijfer',
  response: 'Respons',
};

export const exploreTexts = {
  pageTitle: 'Verkennen',
  questionLabel: 'De vraag',
  slots: {
    indicator: 'Indicator',
    who: 'Voor wie',
    when: 'Wanneer',
    by: 'Uitgesplitst naar',
    against: 'Vergeleken met',
  },
  joinWho: (level: Level): string => (level === 'school' ? 'op' : 'in'),
  joinWhen: (time: 'wave' | 'waves'): string => (time === 'waves' ? 'van' : 'in'),
  joinAgainst: 'tegenover',

  levelOne,
  levelMany,
  kinds,
  allOfLevel: (level: Level, within: string | null): string =>
    within === null ? `alle ${levelMany[level]}` : `alle ${levelMany[level]} in ${within}`,
  severalAreas: (count: number, level: Level | null): string =>
    `${count} ${level === null ? 'gebieden' : levelMany[level]}`,
  waveRange: (first: number, last: number): string =>
    first === last ? String(first) : `${first} tot en met ${last}`,
  notBroken: 'niet uitgesplitst',
  by: (label: string): string => label.toLowerCase(),
  /** Two columns may both be "onderwijs": their groups tell them apart. */
  byGroups: (label: string, groups: readonly { readonly label: string }[]): string =>
    `${label.toLowerCase()} (${groups.map((group) => group.label.toLowerCase()).join(', ')})`,
  comparisons,
  noComparison: 'niets',
  noSuchComparison: (level: keyof typeof comparisons): string =>
    `We weten niet in welke ${levelOne[level]} dit ligt.`,
  rowsBelow: (count: number): string => (count === 1 ? 'nog 1 rij' : `nog ${String(count)} rijen`),
  moreBelow: 'meer hieronder',
  stillPrevious: 'Dit is nog de vorige grafiek. We rekenen de nieuwe uit.',
  liesInSeveral: (level: keyof typeof comparisons): string =>
    `Deze gebieden of scholen liggen in verschillende ${levelMany[level]}. Kies er eerst één, of vergelijk met iets groters.`,

  searchIndicator: 'Zoek een indicator',
  searchArea: 'Zoek een gebied of school',
  notThereIn: (wave: number): string => `niet in ${wave}`,
  notInWave: (wave: number): string => `niet gevraagd in ${wave}`,
  whatIsRanked: 'Wat zet je op een rij?',
  withinWhat: 'Waar?',
  everywhere: 'overal',
  allWaves: 'alle metingen',
  allWavesDetail: 'als trend',
  notAsked: 'niet gevraagd',
  chooseUpTo: (most: number): string => `Kies er hooguit ${most}.`,
  asGroups: 'als groepen',
  ownIndicators: 'Eigen indicatoren',

  chartKind: 'Soort grafiek',
  view: 'Weergave',
  chart: 'Grafiek',
  table: 'Tabel',
  order: 'Volgorde',
  orders: chartTexts.orderLabel,
  toStory: 'Zet in verhaal',
  editHeadline: 'Wijzig de kop',
  headline: 'Kop',
  headlineHint: 'Leeg: de kop volgt vanzelf uit de vraag.',
  interpretation: 'Duiding',
  interpretationHint: 'Wat betekent dit hier? Gaat mee naar de dia.',
  done: 'Klaar',
  loading: 'We rekenen de cijfers uit.',
  questionStays: 'Je vraag blijft staan, ook als je stopt.',
  loadingOptions: 'We kijken wat je kunt vragen.',

  details: 'Details',
  openDetails: 'Details en notities',
  closeDetails: 'Details sluiten',
  pickFirst: 'Kies een cijfer',
  pickFirstBody:
    'Klik in de grafiek op een cijfer, of loop er met de pijltjes langs. Hier lees je dan wat het betekent.',
  /** Of a mean, in its own unit. */
  between: (lower: string, upper: string) => `${lower} tot ${upper}`,
  facts: {
    n: 'Leerlingen (n)',
    nOther: 'Aantal (n)',
    place: rankingTexts.place,
    get interval() {
      return `95${percentSign()}-interval`;
    },
    missing: 'Vraag opengelaten',
    notApplicable: 'Van toepassing',
    unknown: 'niet bekend',
  },
  placeOf: rankingTexts.placeOf,
  someNotApplicable: 'niet voor iedereen',
  missingShare: (isMany: boolean): string => `door ${isMany ? 'meer dan' : 'hoogstens'} 1 op de 5`,
  earlier: 'Eerdere metingen',
  earlierAlt: (name: string, parts: readonly string[]): string => `${name}: ${writeList(parts)}`,
  earlierPoint: (percent: number, wave: number): string => `${writePercent(percent)} in ${wave}`,
  earlierMissing: (wave: number): string => `geen cijfer in ${wave}`,
  earlierNewQuestion: (wave: number): string => `Vanaf ${wave} is er anders gevraagd; daarom stopt de lijn.`,

  notes: 'Notities',
  noteFor: (name: string): string => `Notitie bij ${name}`,
  noteRemove: 'Notitie weghalen',
  noteRemoved: 'De notitie is weg.',
  noteChanged: (change: NoteChange): string => `Het cijfer is veranderd: ${chartTexts.noteChange(change)}.`,
  noteNotShown: 'Bij een verborgen cijfer kan geen notitie.',

  storyChoose: 'In welk verhaal?',
  storyNew: 'Nieuw verhaal',
  storyNewName: 'Naam van het verhaal',
  storyPut: 'Zet erin',
  storyLifts: (name: string): string => `Uitgelicht op de dia: ${name}.`,
  storyDone: (slide: number, story: string): string => `Staat als dia ${slide} in ‘${story}’.`,
  storyOpen: 'Naar het verhaal',
  close: 'Sluiten',

  slideBar: (slide: number, story: string): string => `Dit is dia ${slide} van ‘${story}’.`,
  slideSaves: 'Wat je schrijft, staat meteen in de dia.',
  slideOtherQuestion: 'Je bekijkt nu een andere vraag dan op de dia.',
  slideReplace: 'Zet deze vraag op de dia',
  slideReplaced: 'De dia toont nu deze vraag.',
  slideLift: 'Licht dit cijfer uit op de dia',
  slideLifted: 'Op de dia is dit cijfer nu uitgelicht.',
  slideBack: 'Terug naar het verhaal',
  slideLeave: 'Los van de dia verder',
  slideMissing: 'Deze dia bestaat niet meer.',
  saved: (time: string): string => `bewaard om ${time}`,

  empty: {
    title: 'Er zijn nog geen cijfers om te bekijken',
    body: 'Lees een bestand van de monitor in. Wil je eerst kijken hoe het werkt, neem dan de voorbeelddata op de startpagina.',
    toImport: 'Bestand inlezen',
  },
  trouble: {
    label: 'Geen cijfer',
    unknownIndicator: (code: string): string => `Indicator ${code} staat niet in deze werkmap`,
    unknownIndicatorBody: 'Misschien hoort deze link bij een andere werkmap.',
    chooseOther: (label: string): string => `Bekijk ${label}`,
    notAsked: (wave: number): string => `In ${wave} is deze vraag niet gesteld`,
    notAskedBody: (label: string, waves: readonly number[]): string =>
      `‘${label}’ is gevraagd in ${writeList(waves.map(String))}.`,
    seeWave: (wave: number): string => `Bekijk ${wave}`,
    level: (level: Level): string => `Dit cijfer is er niet per ${levelOne[level]}`,
    levelBody: (label: string, levels: readonly Level[]): string =>
      levels.length === 0
        ? `‘${label}’ is in geen enkel gebied te berekenen.`
        : `‘${label}’ is er wel per ${writeList(levels.map((level) => levelOne[level]))}.`,
    seeLevel: (level: Level): string => `Bekijk per ${levelOne[level]}`,
    noAreas: (level: Level, within: string): string => `In ${within} kennen we geen ${levelMany[level]}`,
    thisArea: 'dit gebied',
    noAreasBody: (level: Level): string => `Bekijk alle ${levelMany[level]}, of kies een ander gebied.`,
    seeAll: (level: Level): string => `Bekijk alle ${levelMany[level]}`,
    seeAllOf: (areas: string): string => `Bekijk ${areas}`,
    unknownArea: (count: number): string =>
      count === 1 ? 'Dit gebied staat niet in deze werkmap' : 'Deze gebieden staan niet in deze werkmap',
    withoutArea: (count: number): string =>
      count === 1 ? 'Bekijk zonder dit gebied' : 'Bekijk zonder deze gebieden',
    unknownAreaBody: (codes: readonly string[]): string =>
      `We vinden ${writeList(codes)} niet. Misschien hoort deze link bij een andere werkmap.`,
    breakdown: (label: string, wave: number): string => `In ${wave} kunnen we niet uitsplitsen naar ${label}`,
    breakdownOther: 'die groepen',
    breakdownBody: 'Die gegevens staan niet in dit bestand.',
    withoutBreakdown: 'Bekijk zonder uitsplitsing',
    oneWave: 'Voor een trend zijn minstens twee metingen nodig',
    oneWaveBody: (wave: number): string => `In deze werkmap is dit cijfer er alleen voor ${wave}.`,
    seeGroups: (wave: number): string => `Bekijk ${wave}`,
    allHidden: 'Deze uitsplitsing laten we niet zien',
    allHiddenBody: 'Elke groep heeft te weinig leerlingen of antwoorden, of beschermt een ander cijfer.',
  },
} as const;
