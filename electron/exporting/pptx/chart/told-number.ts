/**
 * A figure for the sheet behind a chart: with the one decimal of the tables of figures, no more, for behind a
 * weighted percentage with all its decimals lies the count it was made of. Where the tenth would round to another whole
 * number than is written on the slide (61.46: 61, but 61.5: 62), it stays a hundredth below: the label follows the sheet.
 */
export function toldNumber(value: number): number {
  const size = Math.abs(value);
  const tenth = Number(size.toFixed(1));
  const told = Math.round(tenth) === Math.round(size) ? tenth : Number((tenth - 0.01).toFixed(2));
  return value < 0 ? -told : told;
}
