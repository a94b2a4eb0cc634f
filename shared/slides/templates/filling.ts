import type { Area } from '../../model/area.ts';
import type { Breakdown } from '../../model/figure.ts';
import type { AvailableIndicator } from '../../model/indicator.ts';
import { themesOf } from './choose-indicators.ts';

/** What the blanks are filled with. */
export interface Filling {
  readonly area: Area;
  readonly areas: readonly Area[];
  readonly breakdowns: readonly Breakdown[];
  /** Those with something to show of this area, in the waves in which they have. */
  readonly indicators: readonly AvailableIndicator[];
  /** All that was asked at its level: who took part is told also where no figure is. */
  readonly askable: readonly AvailableIndicator[];
  readonly theme: string | null;
  /** Breakdowns with too few figures to draw (`dividedBy`); left out: none are known. */
  readonly hiddenBreakdowns?: ReadonlySet<string>;
}

/** What can be asked of the workspace (the answer of `explore.options`). */
export interface TemplateOptions {
  /** With something to show of this area. */
  readonly indicators: readonly AvailableIndicator[];
  /** All that was asked at its level, also where nothing of it can be shown here. */
  readonly askable: readonly AvailableIndicator[];
  readonly areas: readonly Area[];
  readonly breakdowns: readonly Breakdown[];
  /** Whose story it is; "" when nobody said. */
  readonly organisation: string;
  /** Of a template about one theme; null: the first with figures. */
  readonly theme: string | null;
  /** Breakdowns that show too little of this area (`dividedBy`); left out: none. */
  readonly hiddenBreakdowns?: ReadonlySet<string>;
}

/** What the blanks of every slide are filled with, but for the theme of one that goes by theme. */
export function fillingOf(area: Area, options: TemplateOptions): Filling {
  const indicators = options.indicators.filter(
    ({ levels, measures }) => levels.includes(area.level) && measures.includes('percent'),
  );
  // Where nothing of the area can be shown, the story still says what it would have been about.
  const theme = options.theme ?? themesOf(indicators)[0] ?? themesOf(options.askable)[0] ?? null;
  return { ...options, area, indicators, theme };
}
