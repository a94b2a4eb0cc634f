import { assertNever } from '../../shared/base/assert-never.ts';
import type { Measure } from '../../shared/model/figure.ts';
import type { Indicator, Scale } from '../../shared/model/indicator.ts';
import { frameAnswers } from './read-answers.ts';
import { frameScores, readCategories, readCategory, readScores, type WaveScores } from './read-scale.ts';
import { inOrder } from './wave-frame.ts';
import type { IndicatorSource } from './workspace-data.ts';

/** What is asked of an indicator with a scale: one of its answer categories, or the mean of its score. */
export type AskedOfScale = { readonly scale: Scale } & (
  | { readonly kind: 'category'; readonly code: string }
  | { readonly kind: 'mean'; readonly range: NonNullable<Scale['score']> }
);

export type Microdata = Extract<IndicatorSource, { readonly kind: 'microdata' }>;

/** A distribution is asked category by category: each is a yes or no of its own. Null: the indicator is yes or no. */
export function listAsked(
  { scale }: Pick<Indicator, 'scale'>,
  measure: Measure,
): readonly (AskedOfScale | null)[] {
  switch (measure) {
    case 'percent':
      return scale === undefined ? [null] : [];
    case 'distribution':
      return scale?.categories.map(({ code }) => ({ kind: 'category', code, scale })) ?? [];
    case 'mean':
      return scale?.score == null ? [] : [{ kind: 'mean', range: scale.score, scale }];
    default:
      return assertNever(measure);
  }
}

/** Where that is asked: a column that is yes or no does not answer a question with a scale, nor the other way round. */
export function sourcesAsking(
  sources: readonly IndicatorSource[],
  asked: AskedOfScale | undefined,
): readonly IndicatorSource[] {
  return sources.flatMap((source): IndicatorSource[] => {
    if (source.kind === 'aggregate') return asked === undefined ? [source] : [];
    const isYesOrNo = source.variable.role === 'indicator';
    if (asked === undefined) return isYesOrNo ? [source] : [];
    return isYesOrNo ? [] : [{ ...source, asked }];
  });
}

/** Yes, no or none in the order of the frame; of a category: yes is this answer, no is another. */
export function answersOf({ data, variable, asked }: Microdata): Uint8Array {
  if (asked === undefined) return data.answers(variable);
  if (asked.kind === 'mean') throw new Error(`A mean has no yes and no: ${variable.name}`);
  const { code, scale } = asked;
  return data.remember(`category|${variable.variableId}|${code}|${stampOf(scale)}`, () => {
    const among = scale.categories.map((category) => category.code);
    const inFile = readCategory(variable, data.column(variable), { codes: [code], among });
    return { value: frameAnswers(inFile, data.frame()), bytes: inFile.byteLength };
  });
}

/** Per place of the frame the place of the answer among the categories, from 1; 0: no answer, or without weight. */
export function indexCategories({ data, variable }: Microdata, scale: Scale): Uint8Array {
  return data.remember(`categories|${variable.variableId}|${stampOf(scale)}`, () => {
    const frame = data.frame();
    const codes = scale.categories.map(({ code }) => code);
    const value = inOrder(readCategories(variable, data.column(variable), codes), frame.order, Uint8Array);
    for (let place = 0; place < value.length; place++) if (frame.weights[place] === 0) value[place] = 0;
    return { value, bytes: value.byteLength };
  });
}

/** The scores in the order of the frame. */
export function scoresOf({ data, variable }: Microdata, scale: Scale): WaveScores {
  return data.remember(`scores|${variable.variableId}|${stampOf(scale)}`, () => {
    const value = frameScores(readScores(variable, data.column(variable), scale), data.frame());
    return { value, bytes: value.scores.byteLength + value.sides.byteLength };
  });
}

/** Changes with what counts as an answer. */
export function stampOf({ categories, score }: Scale): string {
  return [...categories.map(({ code }) => code), score?.min ?? '', score?.max ?? ''].join('|');
}
