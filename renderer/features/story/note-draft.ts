import { assertNever } from '../../../shared/base/assert-never.ts';
import type { ChartMark } from '../../../shared/charts/chart-marks.ts';
import {
  marksOf,
  type Annotation,
  type AnnotationKind,
  type AnnotationShape,
  type ShapeOf,
} from '../../../shared/model/annotation.ts';
import { markId } from '../../../shared/model/figure.ts';

/** In the order of the panel. */
export const noteKinds = [
  ...(['text', 'connector', 'enclosure', 'symbol'] as const),
  ...(['emphasis', 'difference', 'trend-line', 'level'] as const),
];

/** What was filled in so far for a new note. */
export interface NoteDraft {
  readonly kind: AnnotationKind;
  /** Ids of the chosen figures, in the order of the form. */
  readonly chosen: readonly string[];
  readonly form: ShapeOf<'enclosure'>['form'];
  readonly symbol: ShapeOf<'symbol'>['symbol'];
  readonly look: ShapeOf<'emphasis'>['look'];
  readonly role: ShapeOf<'level'>['role'];
  /** A percentage of the axis as it was typed. */
  readonly percent: string;
  readonly text: string;
}

export function startDraft(kind: AnnotationKind): NoteDraft {
  return {
    kind,
    chosen: [],
    form: 'box',
    symbol: 'attention',
    look: 'lift',
    role: 'norm',
    percent: '',
    text: '',
  };
}

/** How many figures a kind is about. */
export function figuresOfKind(kind: AnnotationKind): 'none' | 'one' | 'two' | 'several' {
  switch (kind) {
    case 'text':
    case 'connector':
    case 'symbol':
      return 'one';
    case 'difference':
    case 'trend-line':
      return 'two';
    case 'enclosure':
    case 'emphasis':
      return 'several';
    case 'level':
      return 'none';
    default:
      return assertNever(kind);
  }
}

/** Where a line from this figure may go: a trend stays with its own area and group, and goes forward. */
export function endsFrom(
  kind: AnnotationKind,
  from: ChartMark,
  marks: readonly ChartMark[],
): readonly ChartMark[] {
  const start = from.mark;
  if (kind !== 'trend-line') return marks.filter(({ mark }) => markId(mark) !== markId(start));
  return marks.filter(
    ({ mark }) => mark.wave > start.wave && markId({ ...mark, wave: start.wave }) === markId(start),
  );
}

/** null: something is still to be filled in. */
export function noteOfDraft(id: string, draft: NoteDraft, marks: readonly ChartMark[]): Annotation | null {
  const chosen = draft.chosen.flatMap((each) => marks.find(({ mark }) => markId(mark) === each) ?? []);
  const shape = shapeOf(draft, chosen);
  const text = draft.text.trim();
  const needsWords = draft.kind === 'text' || draft.kind === 'connector';
  if (shape === null || (needsWords && text === '')) return null;
  const figures = marksOf(shape).map((mark) => {
    const value = chosen.find((each) => markId(each.mark) === markId(mark))?.value;
    return { mark, percent: value?.status === 'shown' ? value.percent : null };
  });
  return { id, shape, text, colour: 'ink', moved: null, figures };
}

function shapeOf(draft: NoteDraft, chosen: readonly ChartMark[]): AnnotationShape | null {
  const { kind } = draft;
  if (kind === 'level') {
    const percent = percentOf(draft.percent);
    return percent === null ? null : { kind, percent, role: draft.role };
  }
  const marks = chosen.map(({ mark }) => mark);
  const [first, second] = marks;
  if (!first) return null;
  switch (kind) {
    case 'text':
      return { kind, at: { mark: first } };
    case 'connector':
      return { kind, mark: first };
    case 'symbol':
      return { kind, mark: first, symbol: draft.symbol };
    case 'enclosure':
      return { kind, form: draft.form, around: { marks } };
    case 'emphasis':
      return { kind, marks, look: draft.look };
    case 'difference':
    case 'trend-line':
      return second ? { kind, from: first, to: second } : null;
    default:
      return assertNever(kind);
  }
}

/** "35" or "35,5", from 0 to 100. */
function percentOf(typed: string): number | null {
  if (!/^\d{1,3}([.,]\d+)?$/.test(typed.trim())) return null;
  const percent = Number(typed.trim().replace(',', '.'));
  return percent <= 100 ? percent : null;
}
