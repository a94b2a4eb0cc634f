import type { Level } from '../../model/area.ts';
import { capital, chartTexts } from './charts.ts';
import { chartGapTexts } from './chart-gaps.ts';
import { groupPlace, verdictTexts } from './verdicts.ts';

/** Words of the chart with the groups of each area on one line. */
export const dumbbellTexts = {
  orderLabel: {
    gap: (level: Level) => `${capital(chartTexts.levelOne[level])}, grootste verschil eerst`,
    name: (level: Level) => `${capital(chartTexts.levelOne[level])}, op naam`,
  },
  /** "Vaak stress naar geslacht per school in Lindewaard, 2025". */
  headline: (label: string, by: string, level: Level, within: string | null, wave: number) =>
    `${label} naar ${by.toLowerCase()} per ${chartTexts.levelOne[level]}${within === null ? '' : ` in ${within}`}, ${String(wave)}`,
  /** "Vaak stress: op 3 van de 12 scholen ongunstiger onder meisjes dan onder jongens". */
  oneSided: (label: string, where: string, verdict: string, group: string, other: string) =>
    `${label}: ${where} ${verdict} ${groupPlace([group])} dan ${groupPlace([other])}`,
  /** "Vaak stress: op 3 van de 12 scholen een verschil tussen de groepen naar onderwijs". */
  someGap: (label: string, where: string, between: string) => `${label}: ${where} een verschil ${between}`,
  where: verdictTexts.headline.someOf,
  /** Not "≠" itself, which the fonts of pictures do not have: it is drawn. */
  sign: 'Vet, met een doorgestreept =-teken: dit verschil telt',
  get brackets() {
    return `Tussen haakjes: ${chartGapTexts.interval} van het verschil; dat van elke groep staat in de tabel`;
  },
  largest: 'grootste verschil',
  least: 'kleinste verschil',
  /** "alle 3 verschil 0 procentpunt". */
  allEqual: (count: number, points: string) =>
    `${count === 2 ? 'beide' : `alle ${String(count)}`} verschil ${points}`,
  /** "Het Baken jongens 45 % (38 tot 52 %), meisjes 70 % (…)". */
  row: (name: string, figures: string) => `${name} ${figures}`,
  outcome: (names: string) => `Het verschil telt: ${names}`,
  nothing: 'geen cijfers te tonen',
  noAreas: 'Hier zijn geen gebieden met cijfers.',
} as const;
