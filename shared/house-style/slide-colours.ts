import { contrastOf, mixColours } from '../base/colour.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { drawnColours } from './drawn-colours.ts';
import { readableColour } from './propose-colour.ts';

/** The colours of a slide that follow the house style: six hex digits, as the slide document carries them. */
export interface SlideColours {
  /** "Us": the own area or school; and in words. */
  readonly own: string;
  readonly ownText: string;
  /** Light enough to read an interval on. */
  readonly ownBar: string;
  readonly other: string;
  readonly otherText: string;
  readonly otherBar: string;
  /** Further areas in a trend, each with its own marker; and their names. */
  readonly series: readonly SeriesColour[];
  /** Signs of verdicts, and their words. */
  readonly good: string;
  readonly goodText: string;
  readonly bad: string;
  readonly badText: string;
  readonly darkPanel: string;
  readonly onDark: string;
  readonly onDark2: string;
  readonly dotOutline: string;
}

export interface SeriesColour {
  readonly line: string;
  readonly text: string;
}

export function slideColours(style: HouseStyle): SlideColours {
  const { own, reference, series1, series2, series3, series4, good, bad } = drawnColours(style);
  const isOurs = style.palette === 'wib';
  const digits = (colour: string) => colour.slice(1);
  const words = (colour: string) => digits(readableColour(colour, white));
  const panel = isOurs ? '#0A424B' : darkPanelOf(own);
  return {
    own: digits(own),
    ownText: digits(readableColour(own, lightPanel)),
    ownBar: isOurs ? '569FA8' : digits(barColour(own)),
    other: digits(reference),
    otherText: words(reference),
    otherBar: 'DFE4E9',
    series: [series1, series2, series3, series4].map((line) => ({ line: digits(line), text: words(line) })),
    good: digits(good),
    goodText: digits(verdictText(good)),
    bad: digits(bad),
    badText: digits(verdictText(bad)),
    darkPanel: digits(panel),
    onDark: 'FFFFFF',
    onDark2: isOurs ? 'CFE4E6' : digits(mixColours(panel, white, 0.85)),
    dotOutline: isOurs ? '8FC3C8' : digits(mixColours(panel, white, 0.6)),
  };
}

const white = '#FFFFFF';
const ink = '#16242A';
/** Beside a chart: who reads "us" there, reads it on white too. */
const lightPanel = '#F1F5F5';

/** Words of verdicts are darker than their signs: they are small, and say the most. */
export function verdictText(colour: string): string {
  return wordsOfVerdicts[colour] ?? readableColour(colour, white, 6);
}

/** As the design has them. */
const wordsOfVerdicts: Readonly<Record<string, string>> = { '#0072B2': '#00609A', '#D55E00': '#A84300' };

/** As near to the colour as an interval in ink can be read on; so near that it stays a mark on white (3, WCAG 2.2, 1.4.11). */
export function barColour(colour: string): string {
  const shares = Array.from({ length: 200 }, (_, step) => step / 200);
  const bars = shares.map((share) => mixColours(colour, white, share));
  return bars.find((bar) => contrastOf(ink, bar) >= leastOnBar) ?? white;
}
const leastOnBar = 5.1;

/** White words of ten points are read on it. */
function darkPanelOf(own: string): string {
  const shares = Array.from({ length: 20 }, (_, step) => step / 20);
  const panels = shares.map((share) => mixColours(own, '#000000', share));
  return panels.find((panel) => contrastOf(panel, white) >= 9) ?? '#000000';
}
