import type { Ring, MapLevel } from '../../model/map-shapes.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { ChartTexts, MarkDifference, MarkValue, NoteSpec } from '../spec.ts';
import type { VerdictLook } from '../verdict-look.ts';
import type { MapClass } from './map-classes.ts';

export interface MapArea {
  readonly mark: MarkKey;
  readonly name: string;
  readonly value: MarkValue;
  readonly difference: MarkDifference | null;
  /** The sign beside its figure: of a verdict that says it differs, or that it was not compared where others were. */
  readonly look: VerdictLook | null;
  readonly chosen: boolean;
  /** Which of the classes it is in; null where nothing is shown. */
  readonly classIndex: number | null;
  /** Where it lies; null where no map says so: then it is a tile. */
  readonly rings: readonly Ring[] | null;
}

export interface MapLegend {
  readonly title: string;
  readonly classes: readonly MapClass[];
  /** There for classes of a score. */
  readonly measure?: 'mean';
  /** The larger area, with the class it would be in; null beyond the classes. */
  readonly reference: { readonly label: string; readonly classIndex: number | null } | null;
  /** Signs that are on the map. */
  readonly looks: readonly VerdictLook[];
  /** What a figure without a sign means, where others have one; null where none has. */
  readonly without: string | null;
  /** Why there are areas without a figure; null where there are none. */
  readonly hidden: string | null;
  readonly unavailable: string | null;
}

export interface MapSpec extends ChartTexts {
  readonly kind: 'map';
  readonly level: MapLevel;
  /** Tiles all of one size, or areas as they lie; of the latter those that are not on the map are tiles beside it. */
  readonly style: 'shapes' | 'tiles';
  /** Shown areas from high to low, then hidden, then unavailable. */
  readonly areas: readonly MapArea[];
  /** What lies beside them: an outline only. */
  readonly around: readonly (readonly Ring[])[];
  readonly legend: MapLegend;
  /** Over tiles: why they are, and how they lie. Null where there are none. */
  readonly tilesCaption: string | null;
  readonly notes: readonly NoteSpec[];
}
