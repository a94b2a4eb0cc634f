/**
 * A figure for the sheet behind a chart: with the one decimal of the tables of figures, no more, for behind a
 * weighted percentage with all its decimals lies the count it was made of. Where the tenth would round to another whole
 * number than is written on the slide (61.46: 61, but 61.5: 62), it stays a hundredth below: the label follows the sheet.
 * A mean is written with one decimal, and told with two, or its interval would be as long as nothing. Of fewer than 100
 * people two decimals may give away the sum of their scores. That sum tells nobody's score: where nearly all scored alike,
 * so that it would, the mean is hidden.
 */
export function toldNumber(value: number, measure?: 'mean'): number {
  const written = measure === 'mean' ? 1 : 0;
  const size = Math.abs(value);
  const finer = Number(size.toFixed(written + 1));
  const rounded = (number: number) => Math.round(number * 10 ** written);
  const told =
    rounded(finer) === rounded(size) ? finer : Number((finer - 10 ** -(written + 2)).toFixed(written + 2));
  return value < 0 ? -told : told;
}
