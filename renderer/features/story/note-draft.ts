import { assertNever } from '../../../shared/base/assert-never.ts';
import type { ChartMark } from '../../../shared/charts/chart-marks.ts';
import { writeMoment } from '../../../shared/language/nl/chart-notes.ts';
import {
  marksOf,
  type Annotation,
  type AnnotationKind,
  type AnnotationShape,
  type ShapeOf,
} from '../../../shared/model/annotation.ts';
import { markId } from '../../../shared/model/figure.ts';
import { readMoment } from './moment.ts';
import { newNote } from './new-note.ts';

/** In the order of the panel. */
export const noteKinds = [
  ...(['text', 'connector', 'enclosure', 'symbol'] as const),
  ...(['emphasis', 'difference', 'trend-line', 'level'] as const),
];

/** What words and enclosures are bound to. */
export const draftGrounds = ['figures', 'years', 'percents'] as const;
export type DraftGround = (typeof draftGrounds)[number];

/** What was filled in so far for a note; numbers and moments as they were typed. */
export interface NoteDraft {
  readonly kind: AnnotationKind;
  readonly ground: DraftGround;
  /** Ids of the chosen figures, in the order of the form. */
  readonly chosen: readonly string[];
  readonly form: ShapeOf<'enclosure'>['form'];
  readonly symbol: ShapeOf<'symbol'>['symbol'];
  readonly look: ShapeOf<'emphasis'>['look'];
  readonly role: ShapeOf<'level'>['role'];
  /** A value of the axis, or the first of a stretch. */
  readonly percent: string;
  readonly toPercent: string;
  /** A wave, or the beginning of a period. */
  readonly moment: string;
  readonly toMoment: string;
  readonly text: string;
  readonly colour: Annotation['colour'];
}

export function startDraft(kind: AnnotationKind): NoteDraft {
  return {
    kind,
    ground: 'figures',
    chosen: [],
    ...{ form: 'box', symbol: 'attention', look: 'lift', role: 'norm' },
    ...{ percent: '', toPercent: '', moment: '', toMoment: '' },
    text: '',
    colour: 'ink',
  };
}

/** What would have to be filled in to make this note. */
export function draftOfNote({ shape, text, colour }: Annotation): NoteDraft {
  const start: NoteDraft = { ...startDraft(shape.kind), text, colour };
  const marks = marksOf(shape).map(markId);
  switch (shape.kind) {
    case 'connector':
      return { ...start, chosen: marks };
    case 'symbol':
      return { ...start, chosen: marks, symbol: shape.symbol };
    case 'emphasis':
      return { ...start, chosen: marks, look: shape.look };
    case 'difference':
    case 'trend-line':
      return { ...start, chosen: [markId(shape.from), markId(shape.to)] };
    case 'level':
      return { ...start, role: shape.role, percent: writeTyped(shape.percent) };
    case 'text':
      if ('mark' in shape.at) return { ...start, chosen: marks };
      return 'wave' in shape.at
        ? { ...start, ground: 'years', moment: String(shape.at.wave) }
        : { ...start, ground: 'percents', percent: writeTyped(shape.at.percent) };
    case 'enclosure':
      return { ...start, form: shape.form, ...draftAround(shape.around, marks) };
    default:
      return assertNever(shape);
  }
}

function draftAround(around: ShapeOf<'enclosure'>['around'], marks: readonly string[]): Partial<NoteDraft> {
  if ('marks' in around) return { chosen: marks };
  return 'fromYear' in around
    ? { ground: 'years', moment: writeMoment(around.fromYear), toMoment: writeMoment(around.toYear) }
    : {
        ground: 'percents',
        percent: writeTyped(around.fromPercent),
        toPercent: writeTyped(around.toPercent),
      };
}

/** How many figures a note is about. */
export function figuresOf({
  kind,
  ground,
}: Pick<NoteDraft, 'kind' | 'ground'>): 'none' | 'one' | 'two' | 'several' {
  switch (kind) {
    case 'connector':
    case 'symbol':
      return 'one';
    case 'text':
      return ground === 'figures' ? 'one' : 'none';
    case 'difference':
    case 'trend-line':
      return 'two';
    case 'enclosure':
      return ground === 'figures' ? 'several' : 'none';
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
  return { ...newNote(id, shape, text, chosen), colour: draft.colour };
}

function shapeOf(draft: NoteDraft, chosen: readonly ChartMark[]): AnnotationShape | null {
  const { kind } = draft;
  if (kind === 'level') {
    const percent = percentOf(draft.percent);
    return percent === null ? null : { kind, percent, role: draft.role };
  }
  const marks = chosen.map(({ mark }) => mark);
  const [first, second] = marks;
  switch (kind) {
    case 'text': {
      const at = placeOf(draft, first);
      return at && { kind, at };
    }
    case 'enclosure': {
      const around = aroundOf(draft, marks);
      return around && { kind, form: draft.form, around };
    }
    case 'connector':
      return first ? { kind, mark: first } : null;
    case 'symbol':
      return first ? { kind, mark: first, symbol: draft.symbol } : null;
    case 'emphasis':
      return first ? { kind, marks, look: draft.look } : null;
    case 'difference':
    case 'trend-line':
      return first && second ? { kind, from: first, to: second } : null;
    default:
      return assertNever(kind);
  }
}

type Mark = ChartMark['mark'];

function placeOf(draft: NoteDraft, mark: Mark | undefined): ShapeOf<'text'>['at'] | null {
  if (draft.ground === 'figures') return mark ? { mark } : null;
  if (draft.ground === 'percents') {
    const percent = percentOf(draft.percent);
    return percent === null ? null : { percent };
  }
  const moment = readMoment(draft.moment);
  return moment === null ? null : { wave: Math.floor(moment) };
}

function aroundOf(draft: NoteDraft, marks: readonly Mark[]): ShapeOf<'enclosure'>['around'] | null {
  if (draft.ground === 'figures') return marks.length === 0 ? null : { marks };
  if (draft.ground === 'years') {
    const [fromYear, toYear] = [readMoment(draft.moment), readMoment(draft.toMoment)];
    return fromYear === null || toYear === null || toYear <= fromYear ? null : { fromYear, toYear };
  }
  const [fromPercent, toPercent] = [percentOf(draft.percent), percentOf(draft.toPercent)];
  return fromPercent === null || toPercent === null || toPercent <= fromPercent
    ? null
    : { fromPercent, toPercent };
}

/** "35" or "35,5", from 0 to 100. */
export function percentOf(typed: string): number | null {
  if (!/^\d{1,3}([.,]\d+)?$/.test(typed.trim())) return null;
  const percent = Number(typed.trim().replace(',', '.'));
  return percent <= 100 ? percent : null;
}

function writeTyped(percent: number): string {
  return String(percent).replace('.', ',');
}
