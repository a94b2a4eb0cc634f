import { percentSign } from '../../base/percent-style.ts';
import { writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import { capital, chartTexts } from './charts.ts';
import { verdictTexts } from './verdicts.ts';

/** Words of the table of indicators and areas. */
export const matrixTexts = {
  indicator: 'Indicator',
  indicators: (count: number) => (count === 1 ? '1 indicator' : `${writeWhole(count)} indicatoren`),
  /** "12 indicatoren per school in Lindewaard, 2025". */
  headline: (count: number, level: Level, within: string | null, wave: number) =>
    `${matrixTexts.indicators(count)} per ${chartTexts.levelOne[level]}${within === null ? '' : ` in ${within}`}, ${String(wave)}`,
  /** "Op 3 van de 12 scholen minstens één indicator ongunstiger dan op de andere scholen van Lindewaard". */
  found: (level: Level, areas: number, compared: number, all: number, verdict: string, place: string) =>
    `${capital(verdictTexts.headline.someOf(level, areas, compared, all))} minstens één indicator ${verdict} dan ${place}`,
  subtitle: (themes: readonly string[], place: string, period: string) =>
    `${themes.length <= 3 ? writeList([...themes]) : `${String(themes.length)} thema’s`} · ${place}, ${period}`,
  get figures() {
    return `Hele percentages; de 95${percentSign()}-intervallen staan in de tabel`;
  },
  /** "het vaakst ongunstiger: Het Baken (3 van de 11 vergeleken indicatoren)". */
  most: (
    verdict: string,
    count: number,
    areas: readonly { readonly name: string; readonly compared: number }[],
    more: number,
  ) =>
    `het vaakst ${verdict}: ${writeList([
      ...areas.map(
        ({ name, compared }) =>
          `${name} (${writeWhole(count)} van de ${writeWhole(compared)} vergeleken indicatoren)`,
      ),
      ...(more === 0 ? [] : [verdictTexts.outcome.more(more)]),
    ])}`,
  size: (rows: number, columns: number) =>
    `${matrixTexts.indicators(rows)}, ${columns === 1 ? '1 gebied' : `${writeWhole(columns)} gebieden`}`,
  outcome: (verdict: string, place: string, count: number, of: number) =>
    `${capital(verdict)} dan ${place}: ${writeWhole(count)} van de ${writeWhole(of)} vergelijkingen`,
  attention: (count: number, of: number) =>
    `Mogelijk aandachtspunt: ${writeWhole(count)} van de ${writeWhole(of)} vergelijkingen`,
  shownFigures: (count: number) =>
    count === 0 ? 'geen cijfers te tonen' : count === 1 ? '1 cijfer' : `${writeWhole(count)} cijfers`,
  hiddenFigures: (count: number) =>
    count === 1 ? '1 verborgen cijfer' : `${writeWhole(count)} verborgen cijfers`,
  missingFigures: (count: number) =>
    count === 1 ? '1 cijfer dat er niet is' : `${writeWhole(count)} cijfers die er niet zijn`,
  unit: 'percentage',
  legend: { hidden: '– verborgen', unavailable: '· geen cijfer' },
  leftOut: (columns: number, rows: number) =>
    `Hier niet getekend: ${writeList([
      ...(columns > 0 ? [`${writeWhole(columns)} ${columns === 1 ? 'gebied' : 'gebieden'}`] : []),
      ...(rows > 0 ? [matrixTexts.indicators(rows)] : []),
    ])} met de minste verschillen; de tabel heeft ze alle.`,
  noAreas: 'Hier zijn geen gebieden met cijfers.',
} as const;
