import { percentSign } from '../../base/percent-style.ts';
import { writeDecimal, writeList, writeWhole } from '../../base/dutch-numbers.ts';
import type { Level } from '../../model/area.ts';
import { chartTexts } from './charts.ts';
import { writeFigure, type MeasureOfMark } from './figure-unit.ts';
import { levelMany } from './verdicts.ts';

/** Words on and around maps and tiles. */
export const mapChartTexts = {
  colour: (measure: MeasureOfMark) =>
    `Kleur: ${measure === 'mean' ? 'gemiddelde' : 'percentage'}, in klassen; een andere kleur kan toeval zijn. De 95${percentSign()}-intervallen staan in de tabel`,
  /** "Vaak stress op de kaart: de wijken van Lindewaard, 2025". */
  headline: (label: string, level: Level, within: string | null, wave: number) =>
    `${label} op de kaart: ${within === null ? chartTexts.allPlaces(level) : `de ${levelMany[level]} van ${within}`}, ${String(wave)}`,
  /** "Vaak stress wijkt af in Havenkwartier en Vogelbuurt (ongunstiger), vergeleken met de rest van Lindewaard". */
  found: (
    label: string,
    level: Level,
    found: readonly { readonly verdict: string; readonly names: readonly string[] }[],
    other: string,
  ) =>
    `${label} wijkt af in ${writeList(
      found.map(({ verdict, names }) => {
        const isNamed = names.length === 1 || found.flatMap((each) => each.names).length <= mostNames;
        return `${isNamed ? writeList(names) : `${writeWhole(names.length)} ${levelMany[level]}`} (${verdict})`;
      }),
    )}, vergeleken met ${other}`,
  /** "Vaak stress: geen verschil gevonden in de 2 vergeleken wijken, tegenover de rest van Lindewaard". */
  none: (
    label: string,
    level: Level,
    { compared, all }: { readonly compared: number; readonly all: number },
    other: string,
  ) => {
    const where =
      compared < all
        ? compared === 1
          ? `de ene vergeleken ${chartTexts.levelOne[level]}`
          : `de ${writeWhole(compared)} vergeleken ${levelMany[level]}`
        : all === 1
          ? `de ${chartTexts.levelOne[level]}`
          : `de ${levelMany[level]}`;
    return `${label}: geen verschil gevonden in ${where}, tegenover ${other}`;
  },
  /** "25–29 %", "7,2–7,3". */
  classLabel: (from: number, to: number, measure: MeasureOfMark) => {
    const start = measure === 'mean' ? writeDecimal(from, 1) : String(from);
    return from === to ? writeFigure(to, measure) : `${start}–${writeFigure(to, measure)}`;
  },
  reference: (name: string, figure: number, measure: MeasureOfMark) =>
    `Ter vergelijking: ${name} ${writeFigure(figure, measure)}`,
  withoutSign: 'Zonder teken: vergelijkbaar',
  severalReasons: {
    hidden: 'Verborgen: de reden staat bij het gebied',
    unavailable: 'Geen cijfer: de reden staat bij het gebied',
  },
  /** In the list of names beside a map, in place of a figure. */
  listed: {
    hidden: (name: string) => `${name}: ${chartTexts.hiddenAtWave}`,
    unavailable: (name: string) => `${name}: ${chartTexts.noFigure}`,
  },
  noMap: 'Zonder kaartbestand: tegels op naam. Lees een kaart in bij Gegevens.',
  otherMap: (year: number | null) =>
    `Op de ingelezen kaart${year === null ? '' : ` van ${String(year)}`} staat geen van deze gebieden: tegels op naam.`,
  notOnMap: (year: number | null) => `Niet op de kaart${year === null ? '' : ` van ${String(year)}`}:`,
  tilesByPlace: 'Tegels: ongeveer waar de gebieden liggen, alle even groot.',
  noAreas: 'Er is geen gebied om op de kaart te zetten. Kies een andere plaats of een ander niveau.',
} as const;

/** More names than this, of all verdicts together, make no headline. */
const mostNames = 3;
