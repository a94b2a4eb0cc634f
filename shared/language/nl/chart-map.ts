import { percentSign } from '../../base/percent-style.ts';
import { writePercent } from '../../base/dutch-numbers.ts';

/** Words on and around maps and tiles. */
export const mapChartTexts = {
  get colour() {
    return `Kleur: percentage, in klassen. De 95${percentSign()}-betrouwbaarheidsintervallen staan in de tabel`;
  },
  classLabel: (from: number, to: number) =>
    from === to ? writePercent(from) : `${String(from)}–${writePercent(to)}`,
  reference: (name: string, percent: number) => `Ter vergelijking: ${name} ${writePercent(percent)}`,
  severalReasons: {
    hidden: 'Verborgen: de reden staat bij het gebied',
    unavailable: 'Geen cijfer: de reden staat bij het gebied',
  },
  noMap: 'Zonder kaartbestand: tegels op naam. Lees een kaart in bij Gegevens.',
  otherMap: (year: number | null) =>
    `Op de ingelezen kaart${year === null ? '' : ` van ${String(year)}`} staat geen van deze gebieden: tegels op naam.`,
  notOnMap: (year: number | null) => `Niet op de kaart${year === null ? '' : ` van ${String(year)}`}:`,
  tilesByPlace: 'Tegels: ongeveer waar de gebieden liggen, alle even groot.',
  noAreas: 'Er is geen gebied om op de kaart te zetten. Kies een andere plaats of een ander niveau.',
} as const;
