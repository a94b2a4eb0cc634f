import type { RequestOf } from '../../../shared/model/chart-request.ts';

/** How a chart shows its answer: choices that change no figure. */
export interface ChartLook {
  readonly order: RequestOf<'ranking'>['order'];
  readonly marks: 'dots' | 'bars';
  /** Rows of a ranking; null: all. */
  readonly most: number | null;
  /** Wider limits in a funnel where areas differ more than by chance alone. */
  readonly overdispersion: boolean;
  readonly topOrder: RequestOf<'top'>['order'];
  readonly topCount: number;
  readonly groupOrder: RequestOf<'dumbbell'>['order'];
  readonly answers: RequestOf<'distribution'>['style'];
  /** null: shapes where they were read in, else tiles. */
  readonly map: 'shapes' | 'tiles' | null;
}
export type RankingOrder = ChartLook['order'];

export const plainLook: ChartLook = {
  order: 'high-first',
  marks: 'dots',
  most: null,
  overdispersion: false,
  topOrder: 'difference',
  topCount: 5,
  groupOrder: 'gap',
  answers: 'stacked',
  map: null,
};
