import type { MarkKey } from '../../model/figure.ts';
import type { Axis, ChartTexts, MarkDifference, MarkValue, NoteSpec } from '../spec.ts';

export interface NumberSpec extends ChartTexts {
  readonly kind: 'number';
  readonly mark: MarkKey;
  readonly value: MarkValue;
  readonly difference: MarkDifference | null;
  /** The area: "Het Baken". */
  readonly name: string;
  /** The indicator: "Vaak stress". */
  readonly label: string;
  /** "van de leerlingen op Het Baken"; of a mean "gemiddeld onder de leerlingen …". */
  readonly of: string;
  /** "Het gaat om leerlingen die …". */
  readonly definition: string;
  /** "bijna 3 van de 10 leerlingen"; null where there is no figure, or it is a mean. */
  readonly outOfTen: string | null;
  /** What it stands on: 0 to 100 %, or a score from its lowest to its highest. */
  readonly axis: Axis;
  /** "Omgerekend ongeveer 1.200 van de 1.500 leerlingen"; null where nobody counted them. */
  readonly people: string | null;
  readonly reference: { readonly mark: MarkKey; readonly name: string; readonly value: MarkValue } | null;
  readonly notes: readonly NoteSpec[];
}
