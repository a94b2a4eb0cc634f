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
  /** In words: the slope of each line is not tested here. */
  lastStep:
    'Het oordeel per gebied gaat over de laatste stap: het nieuwste cijfer tegenover de meting ervoor, niet over de hele lijn',
  hidden: 'verborgen',
  sinceBefore: (verdict: string) => `${verdict} dan de meting ervoor`,
  more: (count: number) =>
    `Hier niet getekend: ${writeWhole(count)} ${count === 1 ? 'gebied' : 'gebieden'}; de tabel heeft ze alle.`,
  noAreas: 'Hier zijn geen gebieden met cijfers.',
} as const;
