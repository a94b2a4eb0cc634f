import { exploreTexts } from '../../../shared/language/explore.ts';
import { noFiguresTexts } from '../../../shared/language/no-figures.ts';
import { levels, type Level } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Trouble } from './find-trouble.ts';
import { kindTraits } from './kinds.ts';
import type { ExploreQuestion } from './question.ts';

/** A trouble in words, and what of the question to change: nearest first. */
export interface TroubleInWords {
  readonly title: string;
  readonly body: string;
  readonly ways: readonly { readonly words: string; readonly change: Partial<ExploreQuestion> }[];
}

/** A level without figures of an indicator, or about its people at all. */
export function levelInWords(
  { level, levels: there, others }: Extract<Trouble, { readonly kind: 'level-unavailable' }>,
  { indicator: { label, population } }: AvailableIndicator,
  question: ExploreQuestion,
): TroubleInWords {
  const texts = exploreTexts.trouble;
  const ways = [...there]
    .sort((a, b) => levels.indexOf(b) - levels.indexOf(a))
    .slice(0, others === null ? 2 : 1)
    .map((each) => ({ words: texts.seeLevel(each), change: atLevel(question, each) }));
  if (others === null) return { title: texts.level(level), body: texts.levelBody(label, there), ways };
  return {
    title: noFiguresTexts.levelOfPeople(population, level),
    body: noFiguresTexts.levelOfPeopleBody(label, there, others.indicator.population),
    ways: [...ways, toOthers(question, others, others.waves)],
  };
}

/** An area of which nothing is known: here not in this wave, there not about these people. */
export function noFiguresInWords(
  { area, wave, waves, people, other }: Extract<Trouble, { readonly kind: 'no-figures' }>,
  question: ExploreQuestion,
): TroubleInWords {
  if (waves.length > 0) {
    return {
      title: noFiguresTexts.notInWave(area.name, area.level, wave, waves),
      body: noFiguresTexts.notInWaveBody,
      ways: nearestFirst(waves, wave)
        .slice(0, 2)
        .map((each) => ({ words: exploreTexts.trouble.seeWave(each), change: { wave: each } })),
    };
  }
  return {
    title: noFiguresTexts.notOfPeople(area.name, people),
    body:
      other === null
        ? noFiguresTexts.otherAreas(area.level)
        : noFiguresTexts.otherPeople(other.available.indicator.population, other.waves),
    ways: [
      ...(other === null ? [] : [toOthers(question, other.available, other.waves)]),
      {
        words: noFiguresTexts.seeAll(area.level),
        change: { kind: 'ranking', level: area.level, within: null },
      },
    ],
  };
}

export function nearestFirst(waves: readonly number[], wave: number): readonly number[] {
  return [...waves].sort((a, b) => Math.abs(a - wave) - Math.abs(b - wave) || b - a);
}

/** In a chart of areas the same chart, else the areas in order. */
function atLevel({ kind }: ExploreQuestion, level: Level): Partial<ExploreQuestion> {
  return { kind: kindTraits[kind].areas === 'level' ? kind : 'ranking', level, within: null };
}

/** Of other people nothing is sure but a percentage in their newest wave: no groups, no trend. */
function toOthers(
  { kind }: ExploreQuestion,
  { indicator }: AvailableIndicator,
  waves: readonly number[],
): TroubleInWords['ways'][number] {
  const { areas, groups, time, measure } = kindTraits[kind];
  const isPlain = groups === 'never' && time === 'wave' && (measure === 'percent' || measure === 'figure');
  return {
    words: noFiguresTexts.seeIndicator(indicator.label),
    change: {
      indicator: indicator.code,
      indicators: [],
      wave: Math.max(...waves),
      by: null,
      kind: isPlain ? kind : areas === 'level' ? 'ranking' : 'number',
    },
  };
}
