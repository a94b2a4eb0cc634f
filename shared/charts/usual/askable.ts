import type { Area, Level } from '../../model/area.ts';
import type { Breakdown } from '../../model/figure.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';

/** What can be asked, as the question bar knows it. */
export interface Askable {
  readonly indicators: readonly AvailableIndicator[];
  readonly areas: readonly Area[];
  readonly breakdowns: readonly Breakdown[];
}

/** Of which waves and areas; trends are over all waves. */
export interface UsualChoice {
  readonly waves: readonly number[];
  readonly levels: readonly Level[];
}
