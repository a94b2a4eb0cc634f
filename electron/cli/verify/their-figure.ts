import type { Level } from '../../../shared/model/area.ts';
import type { Measure } from '../../../shared/model/figure.ts';
import type { WrittenNumber } from './read-number.ts';

/** What is held against ours. */
export const quantities = ['percent', 'n', 'se', 'lower', 'upper'] as const;
export type Quantity = (typeof quantities)[number];

/** One figure of somebody else's table, named as we name it. */
export interface TheirFigure {
  readonly line: number;
  readonly indicator: string;
  readonly measure: Measure;
  readonly level: Level;
  readonly areaCode: string;
  readonly wave: number;
  /** Name of the breakdown and code of the group; both null for the total. */
  readonly by: string | null;
  readonly group: string | null;
  /** Code of the answer, in a distribution. */
  readonly category: string | null;
  /** Percentages 0–100; of a mean in the unit of the score; null where the table has no number. */
  readonly values: Readonly<Record<Quantity, WrittenNumber | null>>;
  /** The same percentage without weights, where the table has it. */
  readonly unweighted: number | null;
}

/** A row that could not be understood, and what of it. */
export interface UnreadRow {
  readonly line: number;
  readonly reason: string;
}
