import type { MarkKey } from '../../model/figure.ts';
import type { ChartTexts, MarkDifference, MarkValue, NoteSpec } from '../spec.ts';

export interface NumberSpec extends ChartTexts {
  readonly kind: 'number';
  readonly mark: MarkKey;
  readonly value: MarkValue;
  readonly difference: MarkDifference | null;
  /** The area: "Het Baken". */
  readonly name: string;
  /** The indicator: "Vaak stress". */
  readonly label: string;
  /** "van de leerlingen op Het Baken". */
  readonly of: string;
  /** "Het gaat om leerlingen die …". */
  readonly definition: string;
  /** "bijna 3 van de 10 leerlingen"; null where there is no figure. */
  readonly outOfTen: string | null;
  /** "Omgerekend ongeveer 1.200 van de 1.500 leerlingen"; null where nobody counted them. */
  readonly people: string | null;
  readonly reference: { readonly mark: MarkKey; readonly name: string; readonly value: MarkValue } | null;
  readonly notes: readonly NoteSpec[];
}
