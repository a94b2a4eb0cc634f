import type { RequestOf } from '../../model/chart-request.ts';
import type { MarkKey } from '../../model/figure.ts';
import type { Axis, ChartTexts, MarkValue, NoteSpec } from '../spec.ts';

/** One answer of one bar. */
export interface AnswerPart {
  readonly mark: MarkKey;
  readonly value: MarkValue;
}

/** A piece of a bar on the axis of the chart: a shown answer, or what the hidden ones leave together. */
export interface BarStretch {
  readonly from: number;
  readonly to: number;
  /** Which answer; null: hidden ones together. */
  readonly answer: number | null;
}

export interface AnswerBar {
  /** Area, or group of the area above it. */
  readonly name: string;
  readonly role: 'own' | 'group' | 'reference';
  /** `parts[i]` belongs to `answers[i]`. */
  readonly parts: readonly AnswerPart[];
  /** From left to right; empty where nothing can be placed. */
  readonly stretches: readonly BarStretch[];
  /** Why answers are missing, without a full stop; null where all are shown. */
  readonly absence: string | null;
  /** Which are missing beside others that are shown: "Antwoord 1–4 en 10"; null where all or none are. */
  readonly hiddenNames: string | null;
  /** Valid answers; null where not shown. */
  readonly n: number | null;
}

export interface DistributionSpec extends ChartTexts {
  readonly kind: 'distribution';
  readonly style: RequestOf<'distribution'>['style'];
  /** In their own order. */
  readonly answers: readonly string[];
  readonly axis: Axis;
  /** "leerlingen" or "n". */
  readonly countLabel: string;
  readonly bars: readonly AnswerBar[];
  readonly notes: readonly NoteSpec[];
}
