import { percentSign } from '../../base/percent-style.ts';
import { writeList, writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import type { Psu } from '../../model/figure.ts';
import type { NoteChange } from '../../model/annotation.ts';
import { writeFigure, writeRange, type MeasureOfMark } from './figure-unit.ts';

const levelOne: Readonly<Record<Level, string>> = {
  country: 'land',
  region: 'regio',
  municipality: 'gemeente',
  district: 'wijk',
  school: 'school',
};

const unitNames: Readonly<Record<Psu, string>> = { school: 'school', respondent: 'deelnemer' };

/** Words on and around charts. Nothing here judges: no verdict, no "significant", no cause. */
const measureOne = { percent: 'percentage', mean: 'gemiddelde' } as const;

export const chartTexts = {
  levelOne,
  orderLabel: {
    'high-first': (level: Level) => `${capital(levelOne[level])}, hoogste eerst`,
    'low-first': (level: Level) => `${capital(levelOne[level])}, laagste eerst`,
    name: (level: Level) => `${capital(levelOne[level])}, op naam`,
  },
  total: 'totaal',
  /** A file may know an area by its code only: "gemeente 1". */
  areaName: (level: Level, name: string) => (/^\d+$/.test(name) ? `${levelOne[level]} ${name}` : name),
  /** "leerlingen die deze vraag kregen", "in Lindewaard die deze vraag kregen": where the question did not apply to everyone. */
  thoseAsked: (words: string) => `${words} die deze vraag kregen`,
  /** Under the chart; with several indicators, which of them. */
  ofThoseAsked: (people: string, labels: readonly string[], measure: 'percent' | 'mean') => {
    const whom = `het ${measureOne[measure]} is van de ${chartTexts.thoseAsked(people)}`;
    return `Niet voor iedereen van toepassing${labels.length === 0 ? '' : ` (${writeList(labels)})`}: ${whom}`;
  },
  ofThoseAskedShort: (people: string, labels: readonly string[], measure: 'percent' | 'mean') => {
    const whom = `${measureOne[measure]} van de ${chartTexts.thoseAsked(people)}`;
    return labels.length === 0 ? capital(whom) : `${writeList(labels)}: ${whom}`;
  },
  othersToo: (count: number) => `nog ${writeWhole(count)}`,
  /** "op Het Baken", "in Lindewaard". */
  at: (level: Level, name: string) => `${level === 'school' ? 'op' : 'in'} ${name}`,
  period: (waves: readonly number[]) => {
    const [first] = waves;
    const last = waves.at(-1);
    return first === undefined || first === last ? String(first ?? '') : `${String(first)}–${String(last)}`;
  },
  rankingHeadline: (label: string, level: Level, within: string | null, wave: number) =>
    `${label} per ${levelOne[level]}${within === null ? '' : ` in ${within}`}, ${String(wave)}`,
  trendHeadline: (label: string, place: string, period: string) => `${label} ${place}, ${period}`,
  barsHeadline: (label: string, by: string | null, place: string, wave: number) =>
    `${label}${by === null ? '' : ` naar ${by}`} ${place}, ${String(wave)}`,
  severalPlaces: (count: number) => `in ${String(count)} gebieden`,
  allPlaces: (level: Level) =>
    ({
      country: 'Nederland',
      region: 'alle regio’s',
      municipality: 'alle gemeenten',
      district: 'alle wijken',
      school: 'alle scholen',
    })[level],
  /** "De as begint bij 40 %". */
  axisFrom: (start: string) => `De as begint bij ${start}`,
  breakTitle: (wave: number) => `Andere vraag vanaf ${String(wave)}`,
  breakDetail: 'niet te vergelijken met eerder',
  /** Where many figures are hidden at once; the hatch and its account say why. */
  hiddenAtWave: 'verborgen',
  get streak() {
    return `Streep: 95${percentSign()}-interval`;
  },
  get band() {
    return `Band en streep: 95${percentSign()}-interval`;
  },
  /** Behind what the streak is: " (steekproefeenheid: school)". */
  samplingUnit: (units: readonly Psu[], ofLarger: readonly Psu[] = [], isShort = false) => {
    const named = (those: readonly Psu[]) => writeList(those.map((unit) => unitNames[unit]));
    const isMore = units.every((unit) => ofLarger.includes(unit));
    const larger = isShort
      ? `, groter gebied ${isMore ? `ook ${named(ofLarger.filter((unit) => !units.includes(unit)))}` : named(ofLarger)}`
      : `, bij het grotere gebied ${named(ofLarger)}`;
    return ` (steekproefeenheid: ${named(units)}${ofLarger.length === 0 ? '' : larger})`;
  },
  noInterval: 'Gepubliceerde cijfers, zonder interval',
  openMarks: 'Open tekens: nieuwe vraag',
  /** Of a line that leaves a wave out, or ends before the newest. */
  notAsked: (waves: readonly number[]) => `In ${writeList(waves.map(String))} is deze vraag niet gesteld`,
  source: (titles: string, fictitious: 'full' | 'short' | null) =>
    `Bron: ${titles}${fictitious === null ? '' : fictitious === 'full' ? ' (fictieve voorbeelddata)' : ' (fictief)'}`,
  weighted: 'gewogen',
  unweighted: 'niet gewogen',
  partlyWeighted: 'deels gewogen',
  nUnknown: 'aantal deelnemers niet bekend',
  theRegion: 'de regio',
  /** Of n of an area, and of the schools in it. */
  livesOrLearns: (area: string) =>
    `n van ${area} telt wie er woont, n van een school wie er op school zit. Sommigen wonen in een andere plaats dan hun school: de scholen samen zijn dus niet ${area}`,
  /** Of several charts: from the figure of the fewest to that of the most. */
  nPerFigure: 'n per cijfer',
  nFromTo: (least: number, most: number) => `${writeWhole(least)} tot ${writeWhole(most)}`,
  hiddenRule: (rule: string, protects: Protected | null = null) =>
    `– en arcering: niet getoond bij ${rule}${orToProtect(protects)}`,
  /** Of how few then stands in the notes of the slide. */
  hiddenRuleShort: (rule: string, protects: Protected | null = null) =>
    `– en arcering: ${protects === 'figure' ? 'te weinig leerlingen' : rule}${orToProtect(protects)}`,
  noteChange: (change: NoteChange): string =>
    change === 'hidden'
      ? chartTexts.noteHidden
      : change.from === null
        ? `nu ${writeFigure(change.to, change.measure)}`
        : `was ${writeFigure(change.from, change.measure)}, nu ${writeFigure(change.to, change.measure)}`,
  noteHidden: 'cijfer is nu verborgen',
  kinds: {
    ranking: 'Ranglijst',
    funnel: 'Trechter',
    map: 'Kaart',
    trend: 'Trend',
    multiples: 'Trends per gebied',
    profile: 'Profiel',
    top: 'Top',
    matrix: 'Overzicht',
    bars: 'Staafdiagram',
    dumbbell: 'Groepen per gebied',
    gaps: 'Verschil tussen groepen door de tijd',
    distribution: 'Antwoorden',
    number: 'Eén cijfer',
    response: 'Respons',
  },
  valueWithInterval: (value: number, lower: number | null, upper: number | null, measure?: MeasureOfMark) =>
    lower === null || upper === null
      ? writeFigure(value, measure)
      : `${writeFigure(value, measure)} (${writeRange(lower, upper, measure)})`,
  moreRows: (count: number) => `en nog ${String(count)}; de tabel heeft ze alle`,
  /** In a sentence, in the place of a figure that may not be told. */
  noFigure: 'geen cijfer',
  noFigures: 'geen cijfers te tonen',
  notShown: (names: string) => `Niet getoond: ${names}`,
  highest: 'hoogste',
  lowest: 'laagste',
  reference: (name: string) => `ter vergelijking ${name}`,
  tableHeads: {
    area: (level: Level) => capital(levelOne[level]),
    wave: 'Meting',
    group: 'Groep',
    who: 'Gebied',
    percent: 'Percentage',
    mean: 'Gemiddelde',
    lower: 'Van (95%-interval)',
    upper: 'Tot (95%-interval)',
    n: 'Leerlingen (n)',
    nOther: 'Aantal (n)',
    remark: 'Opmerking',
  },
  sentence: (percent: number, people: string, place: string, tenths: string | null) =>
    `${writePercent(percent)} van de ${people} ${place}${tenths === null ? '' : `: ${tenths}`}.`,
  definition: (definition: string) => `Het gaat om ${definition}.`,
  people: 'deelnemers',
  /** "meisjes", whether the file says meisje or meisjes; "leerlingen (klas 2)". */
  groupPeople: (group: string, people: string) => {
    const word = group.toLowerCase();
    return /^(jongen|meisje)s?$/.test(word) ? word.replace(/s?$/, 's') : `${people} (${word})`;
  },
} as const;

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Protected = 'answer' | 'figure';

/** Not all that is hidden is of few: without one figure another could be worked out. */
function orToProtect(what: Protected | null): string {
  if (what === null) return '';
  return `, of om een ander ${what === 'answer' ? 'antwoord' : 'cijfer'} te beschermen`;
}
