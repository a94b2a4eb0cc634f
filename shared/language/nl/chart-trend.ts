import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Verdict } from '../../model/comparison.ts';
import { writeFigures, type MeasureOfMark } from './figure-unit.ts';

interface End {
  readonly wave: number;
  readonly percent: number;
}

interface Change {
  readonly label: string;
  /** "in Lindewaard". */
  readonly place: string;
  readonly first: End;
  readonly last: End;
  readonly verdict: Verdict;
  readonly measure: MeasureOfMark;
}

/** Words of the chart of areas over the waves. */
export const trendChartTexts = {
  /** "Vaak stress in Lindewaard: van 31 % in 2019 naar 38 % in 2025, ongunstiger". */
  changed: ({ label, place, first, last, verdict, measure }: Change) => {
    const [from, to] = writeFigures(first.percent, last.percent, measure);
    return `${label} ${place}: van ${from} in ${String(first.wave)} naar ${to} in ${String(last.wave)}, ${verdict}`;
  },
  /** "; in 2025 gunstiger dan in 2023". */
  turned: (wave: number, verdict: string, place: string) => `; in ${String(wave)} ${verdict} dan ${place}`,
  /** "Kop: getoetst is de helling over 2019, 2021, 2023 en 2025 (p < 0,001 na correctie voor 4 trends)". */
  tested: (waves: readonly number[], certainty: string) =>
    `Kop: getoetst is de helling over ${writeList(waves.map(String))} (${certainty})`,
  /** Where no headline rests on it. */
  slope: (waves: readonly number[], certainty: string, mayBeChance: boolean) =>
    `Helling over ${writeList(waves.map(String))}: getoetst (${certainty})${mayBeChance ? ', kan toeval zijn' : ''}`,
  slopeUntested: (reason: string) =>
    `Helling niet getoetst: ${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`,
  twoWaves: 'er zijn maar twee metingen met dezelfde vraag, en hun verschil is getoetst',
  noSpread: 'n of de spreiding is niet bekend',
  /** The larger area is a line to look at: the verdicts are over time. */
  besideOnly: (name: string) => `De lijn van ${name} staat ernaast: het oordeel gaat daar niet over`,
  /** Beside a point: "ongunstiger dan in 2019". */
  since: (verdict: string, place: string) => `${verdict} dan ${place}`,
  verdictHead: 'Oordeel (tegenover de meting ervoor)',
  testedShort: (waves: number, certainty: string) =>
    `Kop: de helling over ${writeWhole(waves)} metingen (${certainty})`,
} as const;
