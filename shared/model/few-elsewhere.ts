import { sameMark, type Figure, type FigureTable } from './figure.ts';

/**
 * Why a part may not be held against the rest, where both are large: a few of the part stand in another larger area,
 * and part, whole and rest together would tell what they answered. Read from what is shown alone: the rest has at least
 * n of the whole less n of the part.
 */
export function isFewElsewhere(
  { figures, disclosure }: Pick<FigureTable, 'figures' | 'disclosure'>,
  { key, value, comparison }: Figure,
): boolean {
  if (value.status !== 'shown' || comparison?.status !== 'hidden') return false;
  const { compareTo, reason } = comparison;
  if (reason !== 'few-respondents' || compareTo.kind !== 'rest' || key.level === 'school') return false;
  const { level, code: areaCode } = compareTo.of;
  const whole = figures.find((figure) => sameMark(figure.key, { ...key, level, areaCode }))?.value;
  if (whole?.status !== 'shown' || whole.n === null || value.n === null) return false;
  return whole.n - value.n >= disclosure.respondents;
}
