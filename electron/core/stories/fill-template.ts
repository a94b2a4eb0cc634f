import { randomUUID } from 'node:crypto';
import { coreTexts } from '../../../shared/language/core.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Story } from '../../../shared/model/story.ts';
import { favouritesAmong, wethouderStory } from '../../../shared/slides/wethouder-template.ts';
import type { Analyst } from '../../analysis/analyst.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { refuse, unwrap } from '../trouble.ts';

/**
 * The template 'wethouder' for one area, from what the workspace can answer. First from the well-known indicators alone:
 * which figures of a hundred indicators and four waves are hidden takes seconds to settle.
 */
export async function fillTemplate(
  session: Session,
  area: Pick<Area, 'level' | 'code'>,
  context: CallContext,
): Promise<Story> {
  const analysis = session.analysis();
  const options = unwrap(await analysis.run('options', {}, context));
  const found = options.areas.find(({ level, code }) => level === area.level && code === area.code);
  if (!found) return refuse('not-found', coreTexts.areaGone(area.code));
  const askable = options.indicators.filter(
    ({ levels, measures }) => levels.includes(area.level) && measures.includes('percent'),
  );
  const storyOf = (indicators: readonly AvailableIndicator[]): Story => ({
    ...wethouderStory(found, { ...options, indicators }, randomUUID),
    changedAt: session.nowIso(),
  });
  const favourites = await shownIn(found, favouritesAmong(askable), analysis, context);
  const story = storyOf(favourites);
  if (areOfEveryWave(favourites, askable) && isWhole(story)) return story;
  return storyOf(await shownIn(found, askable, analysis, context));
}

/** So that the story is of the same years as with all of them. */
function areOfEveryWave(some: readonly AvailableIndicator[], all: readonly AvailableIndicator[]): boolean {
  const waves = new Set(some.flatMap((each) => each.waves));
  return all.every((each) => each.waves.every((wave) => waves.has(wave)));
}

/** All three charts, the last by group: more indicators would not make it better. */
function isWhole({ slides }: Story): boolean {
  const requests = slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.chart.request] : []));
  return requests.length === 3 && requests.some((request) => request.kind === 'bars' && request.by !== null);
}

/** The indicators, and of each the waves, that have something to show for this very area. */
async function shownIn(
  { level, code }: Area,
  indicators: readonly AvailableIndicator[],
  analysis: Analyst,
  context: CallContext,
): Promise<AvailableIndicator[]> {
  const { figures } = unwrap(
    await analysis.run(
      'figures',
      { indicators: indicators.map(({ indicator }) => indicator.code), areas: [{ level, only: [code] }] },
      context,
    ),
  );
  const shown = new Set(
    figures.flatMap(({ key, value }) =>
      value.status === 'shown' ? [`${key.indicator}|${String(key.wave)}`] : [],
    ),
  );
  return indicators
    .map((available) => ({
      ...available,
      waves: available.waves.filter((wave) => shown.has(`${available.indicator.code}|${String(wave)}`)),
    }))
    .filter(({ waves }) => waves.length > 0);
}
