import { differenceCertainty, differenceWords } from '../../language/nl/differences.ts';
import { isTestRule } from '../../language/nl/verdicts.ts';
import { marksOf, type AnnotationShape, type ShapeOf } from '../../model/annotation.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import { markId, sameMark, type MarkKey } from '../../model/figure.ts';
import { significanceLevel } from '../../model/judge-difference.ts';
import { fillFields, followsFigure, type FieldValues } from '../../model/text-field.ts';
import { arrowHeadline } from '../bars/arrow-headline.ts';
import { chartMarks } from '../chart-marks.ts';
import type { ChartSpec, NoteSpec } from '../spec.ts';
import { isFinding } from '../verdict-look.ts';
import { fieldValues, type FieldSource } from './field-values.ts';

/** The chart with today's figures in what people wrote on it: its headline and its annotations. */
export function fillChart<Spec extends ChartSpec>(
  spec: Spec,
  answer: ChartAnswer,
  written: { readonly headline: string; readonly chosen: MarkKey | null },
): Spec {
  const source = sourceOf(spec, answer);
  const notes = spec.notes.map((note) => fillNote(note, source));
  const [indicator] = answer.table.indicators;
  const found = spec.kind === 'bars' && indicator ? arrowHeadline({ ...spec, notes }, indicator) : null;
  const headline =
    written.headline === ''
      ? (found ?? spec.headline)
      : fillFields(spec.headline, chartFields(spec, answer, written.chosen)).text;
  return { ...spec, headline, notes };
}

/** What words about the whole chart are filled with: its chosen figure, else the one it is about; none where it is about many. */
export function chartFields(spec: ChartSpec, answer: ChartAnswer, chosen: MarkKey | null): FieldValues {
  const main = mainMark(spec, chosen);
  return main === null ? {} : fieldValues(sourceOf(spec, answer), main, null);
}

function sourceOf(spec: ChartSpec, answer: ChartAnswer): FieldSource {
  return { answer, marks: new Map(chartMarks(spec).map((each) => [markId(each.mark), each])) };
}

function mainMark(spec: ChartSpec, chosen: MarkKey | null): MarkKey | null {
  const own = chartMarks(spec).filter(({ isReference }) => !isReference);
  if (chosen !== null) return own.find(({ mark }) => sameMark(mark, chosen))?.mark ?? null;
  if (spec.kind === 'trend') {
    const points = spec.series[0]?.points ?? [];
    return (points.findLast(({ value }) => value.status === 'shown') ?? points.at(-1))?.mark ?? null;
  }
  return own.length === 1 ? (own[0]?.mark ?? null) : null;
}

/** A note whose figure is hidden has lost its words already. */
function fillNote(note: NoteSpec, source: FieldSource): NoteSpec {
  const { shape, text, changed } = note;
  if (changed === 'hidden') return note;
  const certainty = certaintyOf(shape, source);
  if (shape.kind === 'difference' && text === '') {
    const { differences } = source.answer;
    const asked = askedOf(shape, source);
    // What an arrow writes by itself is never out of date.
    return differences && asked
      ? { ...note, ...certainty, text: differenceWords(asked, differences), changed: null }
      : note;
  }
  const [mark] = marksOf(shape);
  const from = shape.kind === 'difference' || shape.kind === 'trend-line' ? shape.from : null;
  const filled = fillFields(text, mark === undefined ? {} : fieldValues(source, mark, from));
  const { unknown, empty } = filled;
  return {
    ...note,
    ...certainty,
    text: filled.text,
    changed: followsFigure(text) ? null : changed,
    ...(unknown.length + empty.length === 0 ? {} : { unfilled: { unknown, empty } }),
  };
}

function askedOf({ from, to }: ShapeOf<'difference'>, { answer }: FieldSource) {
  return answer.differences?.differences.find((each) => sameMark(each.from, from) && sameMark(each.to, to));
}

function certaintyOf(shape: AnnotationShape, source: FieldSource): Pick<NoteSpec, 'certainty'> {
  const asked = shape.kind === 'difference' ? askedOf(shape, source) : undefined;
  const { differences } = source.answer;
  const certainty = asked && differences ? differenceCertainty(asked, differences) : null;
  if (certainty === null || !differences) return {};
  const found = asked?.value.status === 'shown' ? asked.value : null;
  const isSignificant = (found?.pAdjusted ?? 1) < significanceLevel;
  const isFound = isTestRule(differences.rule) && isSignificant && isFinding(found?.verdict);
  return { certainty: { ...certainty, isFound } };
}
