import type { Direction } from './indicator.ts';
import type { Movement } from './trend.ts';

/** Which way a line through the waves goes, in words, where its slope is no chance. */
export function movementOf(perYear: number, significant: boolean, direction: Direction): Movement {
  if (!significant || perYear === 0) return 'geen duidelijke verandering';
  if (direction === 'neutral') return perYear > 0 ? 'stijgt' : 'daalt';
  return perYear > 0 === (direction === 'high') ? 'verbetert' : 'verslechtert';
}
