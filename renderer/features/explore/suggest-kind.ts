import type { ChartKind } from '../../../shared/model/chart-request.ts';
import { isCombination } from '../../../shared/model/combination.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';
import type { Askable } from './shown-parts.ts';

/** What a question asks, apart from the chart it is asked in. */
export interface QuestionShape {
  readonly areas: 'level' | 'few' | 'one';
  readonly indicators: 'one' | 'many' | 'none';
  readonly time: 'wave' | 'waves';
  readonly groups: boolean;
  /** Those groups are by two breakdowns at once. */
  readonly combined: boolean;
  /** The indicator has no percentage, only answers in categories. */
  readonly answersOnly: boolean;
  /** And those have a mean; left out: they have none. */
  readonly hasMean?: boolean;
  /** They are numbers without categories: nothing but a mean can be asked. */
  readonly meanOnly?: boolean;
}

/**
 * The chart that shows a question best; the others stay one click away. "Welke school wijkt echt af?" is answered by
 * a funnel, also once a ranking is looked at.
 */
export function suggestKind(question: ExploreQuestion, options: Askable): ChartKind {
  const { proposed } = question;
  const shape = shapeOf(question, options);
  return proposed !== undefined && canShow(proposed, shape) ? proposed : kindFor(shape);
}

export function shapeOf(question: ExploreQuestion, options: Askable): QuestionShape {
  const traits = kindTraits[question.kind];
  const one = options.indicators.find(({ indicator }) => indicator.code === question.indicator);
  const few = question.areas.length > 1 ? 'few' : 'one';
  return {
    areas: traits.areas === 'few' ? few : traits.areas,
    indicators: traits.indicators,
    time: traits.time,
    combined: traits.groups !== 'never' && question.by !== null && isCombination(question.by),
    groups: traits.groups === 'must' || (traits.groups === 'may' && question.by !== null),
    answersOnly: traits.indicators === 'one' && one !== undefined && !one.measures.includes('percent'),
    hasMean: one?.measures.includes('mean') ?? false,
    meanOnly: one?.measures.length === 1 && one.measures.includes('mean'),
  };
}

export function kindFor(shape: QuestionShape): ChartKind {
  if (shape.indicators === 'none') return 'response';
  if (shape.indicators === 'many') return shape.areas === 'level' ? 'matrix' : 'profile';
  if (shape.answersOnly && shape.meanOnly !== true) return 'distribution';
  if (shape.time === 'waves') {
    if (shape.areas === 'level') return 'multiples';
    return shape.groups ? 'gaps' : 'trend';
  }
  if (shape.areas === 'level') return shape.groups ? 'dumbbell' : 'ranking';
  if (shape.groups) return 'bars';
  // A few areas at one moment are read in a ranking; one as a number, which says how it differs from another.
  return shape.areas === 'few' ? 'ranking' : 'number';
}

/** The present kind while it can show the changed question, else the one that fits. */
export function keepOrSuggest(present: ChartKind, shape: QuestionShape): ChartKind {
  return canShow(present, shape) ? present : kindFor(shape);
}

function canShow(kind: ChartKind, shape: QuestionShape): boolean {
  const traits = kindTraits[kind];
  // Bars of nothing but a total tell less than the figure itself.
  if (kind === 'bars' && !shape.groups) return false;
  return (
    (traits.areas === shape.areas || (traits.areas === 'few' && shape.areas === 'one')) &&
    traits.indicators === shape.indicators &&
    traits.time === shape.time &&
    (shape.groups ? traits.groups !== 'never' : traits.groups !== 'must') &&
    canAsk(traits.measure, shape) &&
    (!shape.combined || traits.measure === 'percent' || (traits.measure === 'figure' && !shape.answersOnly))
  );
}

function canAsk(measure: (typeof kindTraits)[ChartKind]['measure'], shape: QuestionShape): boolean {
  if (!shape.answersOnly) return true;
  if (measure === 'figure') return shape.hasMean === true;
  return measure === 'distribution' ? shape.meanOnly !== true : measure !== 'percent';
}
