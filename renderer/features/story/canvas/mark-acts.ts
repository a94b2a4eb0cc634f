import {
  annotationGroundsFor,
  annotationKindsFor,
} from '../../../../shared/charts/annotations/annotation-kinds.ts';
import { isBroken } from '../../../../shared/charts/annotations/broken-line.ts';
import { chartMarks, type ChartMark } from '../../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../../shared/charts/spec.ts';
import type { AnnotationShape } from '../../../../shared/model/annotation.ts';
import { sameMark } from '../../../../shared/model/figure.ts';
import { endsFrom } from '../note-draft.ts';

/** What can be put at a figure by pointing at it. */
export type MarkAct = SingleAct | PairAct;
export type SingleAct = 'connector' | 'text' | 'wave' | 'symbol' | 'lift' | 'mute' | 'box';
/** Those that need a second figure. */
export type PairAct = 'difference' | 'trend-line' | 'period';

/** What this chart can carry at this figure, in the order of the menu; nothing at one that is not shown. */
export function actsAt(spec: ChartSpec, first: ChartMark): readonly MarkAct[] {
  if (first.value.status !== 'shown') return [];
  const bars = annotationKindsFor(spec);
  const hasYears = annotationGroundsFor(spec).years;
  const marks = chartMarks(spec);
  const hasSecond = (act: PairAct) => marks.some((second) => misfitOf(act, spec, first, second) === null);
  const can: Readonly<Record<MarkAct, boolean>> = {
    connector: bars.connector === null,
    text: bars.text === null,
    wave: hasYears && bars.text === null,
    symbol: bars.symbol === null,
    lift: bars.emphasis === null,
    mute: bars.emphasis === null,
    box: bars.enclosure === null,
    difference: bars.difference === null && hasSecond('difference'),
    'trend-line': bars['trend-line'] === null && hasSecond('trend-line'),
    period: hasYears && bars.enclosure === null && hasSecond('period'),
  };
  return markActs.filter((act) => can[act]);
}

const markActs: readonly MarkAct[] = [
  ...(['connector', 'text', 'difference', 'trend-line', 'lift', 'mute'] as const),
  ...(['symbol', 'box', 'wave', 'period'] as const),
];

export function isPairAct(act: MarkAct): act is PairAct {
  return act === 'difference' || act === 'trend-line' || act === 'period';
}

/** Kinds that are nothing without words. */
export function needsWords(act: SingleAct): boolean {
  return act === 'connector' || act === 'text' || act === 'wave';
}

/** Why a second figure does not do; null: it does. */
export type Misfit = 'same' | 'hidden' | 'elsewhere' | 'broken' | 'sameWave';

export function misfitOf(act: PairAct, spec: ChartSpec, first: ChartMark, second: ChartMark): Misfit | null {
  if (sameMark(first.mark, second.mark)) return 'same';
  if (act === 'period') return first.mark.wave === second.mark.wave ? 'sameWave' : null;
  if (second.value.status !== 'shown') return 'hidden';
  if (isBroken(spec, first.mark, second.mark)) return 'broken';
  return endsFrom(act, first, [second]).length === 0 ? 'elsewhere' : null;
}

export function shapeOfAct(act: SingleAct, { mark }: ChartMark): AnnotationShape {
  switch (act) {
    case 'connector':
      return { kind: 'connector', mark };
    case 'text':
      return { kind: 'text', at: { mark } };
    case 'wave':
      return { kind: 'text', at: { wave: mark.wave } };
    case 'symbol':
      return { kind: 'symbol', mark, symbol: 'attention' };
    case 'lift':
    case 'mute':
      return { kind: 'emphasis', marks: [mark], look: act };
    case 'box':
      return { kind: 'enclosure', form: 'box', around: { marks: [mark] } };
  }
}

export function shapeOfPair(
  act: PairAct,
  { mark: from }: ChartMark,
  { mark: to }: ChartMark,
): AnnotationShape {
  if (act !== 'period') return { kind: act, from, to };
  const [fromYear, toYear] = [Math.min(from.wave, to.wave), Math.max(from.wave, to.wave)];
  return { kind: 'enclosure', form: 'band', around: { fromYear, toYear } };
}
