import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import { capital, chartTexts } from './charts.ts';

/** Words of the small trends, one per area. */
export const multiplesTexts = {
  orderLabel: {
    latest: (level: Level) => `${capital(chartTexts.levelOne[level])}, laatste cijfer hoogste eerst`,
    name: (level: Level) => `${capital(chartTexts.levelOne[level])}, op naam`,
  },
  /** "Gepest per gemeente in Noord, 2019–2025". */
  headline: (label: string, level: Level, within: string | null, period: string) =>
    `${label} per ${chartTexts.levelOne[level]}${within === null ? '' : ` in ${within}`}, ${period}`,
  inWave: (name: string, wave: number) => `${name} (${String(wave)})`,
  panels: (count: number) =>
    count === 1 ? '1 grafiek' : `${writeWhole(count)} grafieken op dezelfde schaal`,
  /** "nog 3 gebieden en 5 metingen": without any figure, and without one in some wave. */
  missing: (areas: number, points: number) =>
    `nog ${writeList([
      ...(areas === 0 ? [] : [areas === 1 ? '1 gebied' : `${writeWhole(areas)} gebieden`]),
      ...(points === 0 ? [] : [points === 1 ? '1 meting' : `${writeWhole(points)} metingen`]),
    ])}`,
  /** The subject of a headline that is about one wave only: "Gepest in 2025". */
  subject: (label: string, wave: number) => `${label} in ${String(wave)}`,
  hidden: 'verborgen',
  /** In the legend: "ongunstiger dan in 2019". */
  since: (verdict: string, place: string) => `${verdict} dan ${place}`,
  /** What each is held against, where that is not the same wave for all. */
  firstWaves: { name: 'de eerste meting van elk gebied', place: 'bij hun eerste meting' },
  /** Which test a verdict rests on; behind it the rule. */
  rule: (other: string) => `Oordeel per gebied: over alle metingen samen, tegenover ${other}`,
  ruleOfSlopes: (other: string) =>
    `Oordeel per gebied: over alle metingen samen (de helling van de lijn), tegenover ${other}`,
  /** "helling over 4 metingen: p = 0,003 na correctie". */
  slope: (waves: number, certainty: string) => `helling over ${writeWhole(waves)} metingen: ${certainty}`,
  /** A line through all waves may lean to another side than its two ends say. */
  leansBack: 'de lijn als geheel gaat de andere kant op',
  /** "Dat is 7 procentpunt meer dan in 2019: ongunstiger (helling over 4 metingen: p = 0,003 na correctie)." */
  sentence: (told: string, chance: string) => `${told.replace(/\.$/, '')} (${chance}).`,
  more: (count: number) =>
    `Hier niet getekend: ${writeWhole(count)} ${count === 1 ? 'gebied' : 'gebieden'}; de tabel heeft ze alle.`,
  noAreas: 'Hier zijn geen gebieden met cijfers.',
} as const;
