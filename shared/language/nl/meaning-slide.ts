import { writePoints } from './differences.ts';
import { pointDecimals, type MeasureOfMark } from './figure-unit.ts';
import { verdictTexts } from './verdicts.ts';
import { writeSigned } from '../../base/dutch-numbers.ts';
import { percentSign } from '../../base/percent-style.ts';
import type { Verdict } from '../../model/comparison.ts';
import type { MeasuringLimit } from '../../model/story.ts';

interface ToldDifference {
  readonly difference: number;
  readonly verdict: Verdict | null;
  readonly measure?: MeasureOfMark;
}

/** The slide "Duiding": how sure it is, what was not measured, what it means. Always Dutch. */
export const meaningSlideTexts = {
  headline: 'Wat de cijfers zeggen, en wat niet',
  subtitle: (areaName: string) => `hoe zeker de verschillen zijn en wat de monitor niet meet · ${areaName}`,
  sure: 'Hoe zeker is dit?',
  noDifference: 'geen verschil',
  /** True of every rule: what counts as a difference stands in the footer. */
  touchesZero: { lead: 'Ligt de nul in de streep?', rest: ' Dan kan het toeval zijn.' },
  /** `unseen`: the newest wave, where what is told of is earlier. */
  row: (label: string, who: string, other: string, unseen: number | null) =>
    `${label}: ${who} tegenover ${other}${unseen === null ? '' : ` (${String(unseen)}: niet te vergelijken)`}`,
  size: ({ difference, verdict, measure }: ToldDifference) =>
    `${writePoints(difference, measure)}: ${verdict ?? verdictTexts.untested}`,
  /** "+3,1 tot +11,0"; of means "+0,04 tot +0,20". */
  between: (lower: number, upper: number, measure: MeasureOfMark) => {
    const decimals = measure === 'mean' ? pointDecimals(lower, upper) : 1;
    return `${writeSigned(lower, decimals)} tot ${writeSigned(upper, decimals)}`;
  },
  /** Of a mean, which stands on no scale. */
  intervalInWords: (between: string) => ` (95${percentSign()}-interval: ${between})`,
  interval: () => `Streep: 95${percentSign()}-interval van het verschil, in procentpunten`,
  /** Each of many numbers: "n = 272 tot 501 per cijfer". */
  figure: 'cijfer',
  rulesElsewhere: 'Wanneer een verschil telt, staat per vergelijking in de notities',
  limits: 'Wat meten we niet?',
  meaning: 'Wat betekent dit hier?',
  toWrite: 'Nog in te vullen: wat dit betekent voor wie hier luistert, en wat een eerste stap is',
  limitNotes: 'WAT METEN WE NIET',
  names: {
    sure: 'Kop: hoe zeker is dit',
    zero: 'Lijn bij geen verschil',
    zeroLabel: 'Naam bij de lijn: geen verschil',
    tick: (points: string) => `Lijn bij ${points}`,
    tickLabel: (points: string) => `Schaal: ${points}`,
    row: (label: string) => `Verschil: ${label}`,
    interval: (label: string) => `Interval van het verschil: ${label}`,
    mark: (label: string) => `Teken bij het verschil: ${label}`,
    rule: 'Hoe je de streep leest',
    limits: 'Kop: wat meten we niet',
    limitGround: (title: string) => `Vlak: ${title}`,
    limit: (title: string) => `Grens: ${title}`,
    limitSign: (title: string) => `Teken: ${title}`,
    meaningGround: 'Vlak achter de duiding',
    meaning: 'Duiding',
  },
} as const;

/** What no youth monitor measures: true of every workspace with one. */
export const usualLimits: readonly MeasuringLimit[] = [
  { sign: 'people', title: 'Niet iedereen', text: 'Wie ziek was, spijbelde of thuiszat, vulde niets in.' },
  {
    sign: 'form',
    title: 'Geen diagnose',
    text: 'Leerlingen zeggen zelf hoe zij zich voelen. Een klacht is nog geen ziekte.',
  },
  { sign: 'cause', title: 'Geen oorzaak', text: 'We zien een verschil, niet waardoor het komt.' },
  { sign: 'ages', title: 'Niet elke leeftijd', text: 'Alleen de klassen die meededen.' },
];
