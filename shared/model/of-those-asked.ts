import type { Figure } from './figure.ts';

/**
 * Whether a figure is of those only who got the question: to others it did not apply, and they are outside its
 * denominator. A percentage of them is none of everyone in the area.
 */
export function isOfThoseAsked({ marks }: Pick<Figure, 'marks'>): boolean {
  return marks.includes('not-applicable');
}
