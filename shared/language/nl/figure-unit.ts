import {
  writeDecimal,
  writeInterval,
  writePercent,
  writePercents,
  writeWhole,
} from '../../base/dutch-numbers.ts';

/** As in a mark: there for a mean, left out for a percentage. */
export type MeasureOfMark = 'mean' | undefined;

/** "31 %"; of a mean "7,4". */
export function writeFigure(value: number, measure: MeasureOfMark): string {
  return measure === 'mean' ? writeDecimal(value, 1) : writePercent(value);
}

/** "74 tot 80 %"; of a mean "7,2 tot 7,6". */
export function writeRange(lower: number, upper: number, measure: MeasureOfMark): string {
  return measure === 'mean'
    ? `${writeDecimal(lower, 1)} tot ${writeDecimal(upper, 1)}`
    : writeInterval(lower, upper);
}

/** Two figures beside each other, in so many decimals that they do not read as one where they differ. */
export function writeFigures(a: number, b: number, measure: MeasureOfMark): readonly [string, string] {
  if (measure === undefined) return writePercents(a, b);
  const decimals = a !== b && writeDecimal(a, 1) === writeDecimal(b, 1) ? 2 : 1;
  return [writeDecimal(a, decimals), writeDecimal(b, decimals)];
}

/** How far apart: "5 procentpunt", "0,4 punt". */
export function writeSize(size: number, measure: MeasureOfMark): string {
  if (measure === 'mean') return `${writeDecimal(size, pointDecimals(size))} punt`;
  return `${writeDecimal(size, Math.abs(size) < 1 ? 1 : 0)} procentpunt`;
}

/** Its limits, behind it: "(2 tot 8)", "(0,1 tot 0,7)". */
export function writeSizeLimits(lower: number, upper: number, measure: MeasureOfMark): string {
  const decimals = pointDecimals(lower, upper);
  const write = (limit: number) => (measure === 'mean' ? writeDecimal(limit, decimals) : writeWhole(limit));
  return `(${write(lower)} tot ${write(upper)})`;
}

/** One for points of a score; more where that would hide that they are not zero, or on which side of it. */
export function pointDecimals(...points: readonly number[]): number {
  const sizes = points.map(Math.abs).filter((size) => size > 0);
  const smallest = Math.min(...sizes);
  if (smallest < 0.01) return 3;
  return smallest < 0.1 ? 2 : 1;
}

/** What is told of: "het aandeel leerlingen dat …", "het gemiddelde van ‘Rapportcijfer’". */
export function subjectOf(
  indicator: { readonly label: string; readonly definition: string } | undefined,
  measure: MeasureOfMark,
): string {
  if (measure === 'mean' && indicator !== undefined) return `het gemiddelde van ‘${indicator.label}’`;
  return `het aandeel ${indicator?.definition ?? 'leerlingen'}`;
}
