import { percentSign } from '../../base/percent-style.ts';
import { writeDecimal, writeList, writeSigned } from '../../base/dutch-numbers.ts';

/** How far groups lie apart, beside dots and over the waves. */
export const chartGapTexts = {
  betweenTwo: (names: readonly string[]) => `tussen ${writeList(names)}`,
  betweenMany: (by: string) => `tussen de groepen naar ${by}`,
  /** "22 procentpunt", "0,4 procentpunt". */
  points: (points: number) => `${writePoints(points)} procentpunt`,
  /** "22 (16 tot 28)". */
  size: (points: number, lower: number | null, upper: number | null) =>
    lower === null || upper === null
      ? writePoints(points)
      : `${writePoints(points)} (${writePoints(lower)} tot ${writePoints(upper)})`,
  counts: (isDifference: boolean | null) =>
    isDifference === null ? 'niet te toetsen' : isDifference ? 'telt als verschil' : 'kan toeval zijn',
  get interval() {
    return `95${percentSign()}-betrouwbaarheidsinterval`;
  },
  pairs: 'Bij meer dan twee groepen gelden toets en interval voor alle paren tegelijk (Bonferroni)',
  apart: (size: string) => `verschil ${size} procentpunt`,
  of: (between: string) => `Verschil: ${between}, het hoogste min het laagste percentage, vóór het afronden`,
  hidden: (name: string) => `${name} verborgen`,
  absent: (name: string) => `${name} zonder cijfer`,
  slope: (ladder: string, points: number, lower: number | null, upper: number | null) =>
    `van ${ladder} ${chartGapTexts.signed(points, lower, upper)} procentpunt`,
  /** "+8,1 (+2,0 tot +14,2)". */
  signed: (points: number, lower: number | null, upper: number | null) =>
    lower === null || upper === null
      ? writeSigned(points, 1)
      : `${writeSigned(points, 1)} (${writeSigned(lower, 1)} tot ${writeSigned(upper, 1)})`,
  tableHeads: {
    gap: 'Verschil hoogste en laagste groep (procentpunt)',
    lower: 'Verschil van (95%-interval)',
    upper: 'Verschil tot (95%-interval)',
    counts: 'Telt als verschil',
    slope: 'Verschil over de hele ladder (procentpunt)',
    slopeLower: 'Ladder van',
    slopeUpper: 'Ladder tot',
  },
} as const;

/** Whole, and with one decimal where whole would read 0. */
function writePoints(points: number): string {
  return writeDecimal(points, points !== 0 && Math.abs(points) < 1 ? 1 : 0);
}
