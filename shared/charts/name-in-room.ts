import { fitText, measureText } from '../base/text-metrics.ts';
import { profileTexts } from '../language/nl/chart-profile.ts';
import type { Level } from '../model/area.ts';

/** A line or row of bars, by the area it is of. */
interface OfArea {
  readonly name: string;
  /** null: it has no marks. */
  readonly level: Level | null;
}

/** In the drawer's unit. */
interface Room {
  readonly width: number;
  readonly size: number;
  readonly weight: 400 | 600;
}

/** A region is "regio" where its own name does not fit and no other region stands beside it; what still is too long is cut. */
export function nameInRoom(own: OfArea, others: readonly OfArea[], { width, size, weight }: Room): string {
  if (measureText(own.name, size, weight) <= width) return own.name;
  const shortOf = ({ name, level }: OfArea) => (level === null ? name : profileTexts.column(level, name));
  const short = shortOf(own);
  const isAlone = others.every((other) => shortOf(other) !== short);
  return fitText(isAlone ? short : own.name, width, size, weight);
}
