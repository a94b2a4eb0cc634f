import { percentSign } from '../../base/percent-style.ts';
import { writeDecimal, writeList, writeSigned } from '../../base/dutch-numbers.ts';
import { pointDecimals, type MeasureOfMark } from './figure-unit.ts';

interface WrittenGap {
  readonly difference: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly measure?: MeasureOfMark;
  /** Of means: at least so many, as others beside it have. */
  readonly decimals?: number;
}

/** How far groups lie apart, beside dots and over the waves. */
export const chartGapTexts = {
  betweenTwo: (names: readonly string[]) => `tussen ${writeList(names)}`,
  betweenMany: (by: string) => `tussen de groepen naar ${by}`,
  /** "22 procentpunt", "0,4 procentpunt"; of means "0,4 punt". */
  points: (gap: WrittenGap) => `${chartGapTexts.sizeAlone(gap)} ${unitOf(gap.measure)}`,
  /** "22 (16 tot 28)"; of means "0,4 (0,1 tot 0,7)". */
  size: ({ difference, lower, upper, measure, decimals: least = 1 }: WrittenGap) =>
    withLimits(difference, lower, upper, (size, decimals) =>
      measure === 'mean' ? writeDecimal(size, Math.max(least, decimals)) : writePoints(size),
    ),
  sizeAlone: (gap: WrittenGap) => chartGapTexts.size({ ...gap, lower: null, upper: null }),
  counts: (isDifference: boolean | null) =>
    isDifference === null ? 'niet te toetsen' : isDifference ? 'telt als verschil' : 'kan toeval zijn',
  get interval() {
    return `95${percentSign()}-interval`;
  },
  pairs: 'Bij meer dan twee groepen gelden toets en interval voor alle paren tegelijk (Bonferroni)',
  apart: (size: string, measure: MeasureOfMark) => `verschil ${size} ${unitOf(measure)}`,
  /** Over the sizes of many gaps. */
  inUnit: (measure: MeasureOfMark) => `verschil in ${measure === 'mean' ? 'punten' : 'procentpunt'}`,
  of: (between: string, measure: MeasureOfMark) =>
    `Verschil: ${between}, het hoogste min het laagste ${measure === 'mean' ? 'gemiddelde' : 'percentage'}, vóór het afronden`,
  hidden: (name: string) => `${name} verborgen`,
  absent: (name: string) => `${name} zonder cijfer`,
  slope: (
    ladder: string,
    points: number,
    lower: number | null,
    upper: number | null,
    measure: MeasureOfMark,
  ) => `van ${ladder} ${chartGapTexts.signed(points, lower, upper, measure)} ${unitOf(measure)}`,
  /** "+8,1 (+2,0 tot +14,2)". */
  signed: (points: number, lower: number | null, upper: number | null, measure: MeasureOfMark) =>
    withLimits(points, lower, upper, (size, decimals) =>
      writeSigned(size, measure === 'mean' ? decimals : 1),
    ),
  tableHeads: {
    gap: (measure: MeasureOfMark) =>
      `Verschil hoogste en laagste groep (${measure === 'mean' ? 'punten' : 'procentpunt'})`,
    lower: 'Verschil van (95%-interval)',
    upper: 'Verschil tot (95%-interval)',
    counts: 'Telt als verschil',
    slope: (measure: MeasureOfMark) =>
      `Verschil over de hele ladder (${measure === 'mean' ? 'punten' : 'procentpunt'})`,
    slopeLower: 'Ladder van',
    slopeUpper: 'Ladder tot',
  },
} as const;

function unitOf(measure: MeasureOfMark): string {
  return measure === 'mean' ? 'punt' : 'procentpunt';
}

/** A size and its limits behind it; of means all with as many decimals. */
function withLimits(
  points: number,
  lower: number | null,
  upper: number | null,
  write: (size: number, decimals: number) => string,
): string {
  if (lower === null || upper === null) return write(points, pointDecimals(points));
  const [size, from, to] = [points, lower, upper].map((value) =>
    write(value, pointDecimals(points, lower, upper)),
  );
  return `${String(size)} (${String(from)} tot ${String(to)})`;
}

/** Whole, and with one decimal where whole would read 0. */
function writePoints(points: number): string {
  return writeDecimal(points, points !== 0 && Math.abs(points) < 1 ? 1 : 0);
}
