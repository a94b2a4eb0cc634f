import { chartGapTexts } from './chart-gaps.ts';

/** Words of the chart of gaps over the waves. */
export const gapWaveTexts = {
  /** "Vaak stress: verschil tussen jongens en meisjes in Lindewaard, 2019–2025". */
  headline: (label: string, between: string, place: string, period: string) =>
    `${label}: verschil ${between} ${place}, ${period}`,
  /** "Vaak stress in Lindewaard: verschil tussen jongens en meisjes gegroeid van 12 naar 21 procentpunt". */
  changed: (
    label: string,
    place: string,
    between: string,
    way: 'grown' | 'shrunk',
    from: string,
    to: string,
  ) => `${label} ${place}: verschil ${between} ${gapWaveTexts.way[way]} van ${from} naar ${to}`,
  /** "Vaak stress in Lindewaard: in 2025 21 procentpunt verschil tussen jongens en meisjes". */
  counted: (label: string, place: string, between: string, wave: number, points: string) =>
    `${label} ${place}: ${points} verschil ${between} in ${String(wave)}`,
  way: { grown: 'gegroeid', shrunk: 'gekrompen' },
  get streaks() {
    return `Strepen onder: ${chartGapTexts.interval} van het verschil; dat van elke groep staat in de tabel`;
  },
  filled: 'Gevuld teken: dit verschil telt',
  change: 'Gegroeid of gekrompen: als de intervallen van de eerste en de laatste meting elkaar niet raken',
  onlyShown: 'Waar een groep is verborgen, is het verschil dat van de getoonde groepen',
  outcome: (named: string) => `Het verschil telt in ${named}`,
  outcomeOf: (wave: number, size: string) => `${String(wave)} (${size})`,
  outcomeChanged: (way: 'grown' | 'shrunk', from: number, to: number) =>
    `Van ${String(from)} tot ${String(to)} is het ${gapWaveTexts.way[way]}`,
  wave: (wave: number, figures: string) => `${String(wave)} ${figures}`,
  nothing: 'Geen verschil te tonen',
} as const;
