import { levels, type Level } from '../../../shared/model/area.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { Story } from '../../../shared/model/story.ts';
import type { AnswerOf } from '../../analysis/analyses.ts';

type Options = AnswerOf<'options'>;

/** What a handout is asked to hold. */
export interface HandoutChoice {
  readonly waves: readonly number[];
  readonly levels: readonly Level[];
}

/** Left out: the newest wave, all levels. The country is what others are held against, and was published already. */
export function settleChoice(options: Options, asked: Partial<HandoutChoice>): HandoutChoice {
  const chosen = asked.levels ?? levels;
  return {
    waves: options.waves.filter((wave) => asked.waves?.includes(wave) ?? wave === options.waves.at(-1)),
    levels: levels.filter(
      (level) =>
        (level === 'country' || chosen.includes(level)) && options.areas.some((area) => area.level === level),
    ),
  };
}

/** What can be asked of the handout. Waves of an indicator stay: a trend is over all of them. */
export function narrowOptions(
  options: Options,
  { waves, levels: chosen }: HandoutChoice,
  stories: readonly Story[],
  kept: readonly ChartRequest[],
): Options {
  const ofStories = new Set(stories.flatMap(({ area }) => (area === null ? [] : [area.level + area.code])));
  const groups = new Set(kept.flatMap((chart) => ('by' in chart && chart.by !== null ? [chart.by] : [])));
  return {
    waves,
    areas: options.areas.filter(({ level, code }) => chosen.includes(level) || ofStories.has(level + code)),
    indicators: options.indicators
      .map((available) => ({
        ...available,
        levels: available.levels.filter((level) => chosen.includes(level)),
      }))
      .filter((available) => available.levels.length > 0),
    breakdowns: options.breakdowns.filter(({ name }) => usualGroups.includes(name) || groups.has(name)),
    combinations: options.combinations.filter(({ name }) => groups.has(name)),
  };
}

const usualGroups: readonly string[] = ['gender', 'class', 'education'];
