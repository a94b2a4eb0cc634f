import { levelSchema, type Level } from '../../../shared/model/area.ts';
import { areaId } from './area-tree.ts';
import { comparisonLevels, type ExploreQuestion } from './question.ts';

/** More lines than this in one trend nobody can tell apart. */
export const mostAreas = 5;
/** Choices that are no wave, no breakdown and no level. */
export const everyWave = 'all';
export const nothingChosen = 'none';

export function withIndicator(question: ExploreQuestion, indicator: string): ExploreQuestion {
  return { ...question, indicator };
}

/** All waves make a trend; one wave of a trend makes the ranking or the groups it came from. */
export function withWave(question: ExploreQuestion, wave: number | typeof everyWave): ExploreQuestion {
  if (wave === everyWave) return { ...question, kind: 'trend' };
  const kind = question.kind === 'trend' ? (question.areas.length > 1 ? 'ranking' : 'bars') : question.kind;
  return { ...question, kind, wave };
}

/** Groups are the one chart that shows a breakdown, so asking for one leads there. */
export function withBreakdown(question: ExploreQuestion, name: string): ExploreQuestion {
  if (name === nothingChosen) return { ...question, by: null };
  return { ...question, kind: 'bars', by: name };
}

export function withAgainst(question: ExploreQuestion, choice: string): ExploreQuestion {
  return { ...question, against: comparisonLevels.find((level) => level === choice) ?? null };
}

export function withLevel(question: ExploreQuestion, level: Level): ExploreQuestion {
  return { ...question, level };
}

/** A trend takes up to five areas and keeps at least one; groups are about one. */
export function withToggledArea(question: ExploreQuestion, id: string): ExploreQuestion {
  const bar = id.indexOf('|');
  const area = { level: levelSchema.parse(id.slice(0, bar)), code: id.slice(bar + 1) };
  if (question.kind !== 'trend') return { ...question, areas: [area] };
  const others = question.areas.filter((other) => areaId(other) !== id);
  if (others.length < question.areas.length)
    return others.length > 0 ? { ...question, areas: others } : question;
  return question.areas.length < mostAreas ? { ...question, areas: [...question.areas, area] } : question;
}
