import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';
import { shownIndicators, type Askable } from './shown-parts.ts';

/**
 * The indicator that was asked about and has no percentage, where percentages of others stand side by side instead.
 * Who chose those others knows.
 */
export function scoreLeftOut(options: Askable, question: ExploreQuestion): AvailableIndicator | null {
  const { kind, indicator: code, indicators, proposed } = question;
  if (kindTraits[kind].indicators !== 'many') return null;
  if (indicators.length > 0 && proposed !== kind) return null;
  const asked = options.indicators.find(({ indicator }) => indicator.code === code);
  if (asked === undefined || asked.measures.includes('percent')) return null;
  return shownIndicators(question, options).includes(code) ? null : asked;
}
