import { randomUUID } from 'node:crypto';
import { inBatches } from '../../../shared/base/in-batches.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Template } from '../../../shared/model/template.ts';
import { askedBy, indicatorsAskedBy } from '../../../shared/slides/templates/asked-by.ts';
import { fillStory, type FilledStory } from '../../../shared/slides/templates/fill-story.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';
import { summariseWorkspace } from '../workspace/summarise.ts';
import { hiddenBreakdowns } from './hidden-breakdowns.ts';
import type { Session } from '../session.ts';
import { refuse, unwrap } from '../trouble.ts';

/**
 * A template for one area, from what the workspace can answer. First from the indicators it names alone: which
 * figures of a hundred indicators and four waves are hidden takes seconds to settle.
 */
export async function fillTemplate(
  session: Session,
  template: Template,
  { area, theme: wanted }: { readonly area: Pick<Area, 'level' | 'code'>; readonly theme: string | null },
  context: FillContext,
): Promise<FilledStory> {
  const analysis = session.analysis();
  const { organisation } = summariseWorkspace(session.workspace()).settings;
  const options = unwrap(await analysis.run('options', {}, context));
  const found = options.areas.find(({ level, code }) => level === area.level && code === area.code);
  if (!found) return refuse('not-found', coreTexts.areaGone(area.code));
  const theme = themeNamed(wanted, options.indicators);
  const askable = options.indicators.filter(
    ({ levels, measures }) => levels.includes(area.level) && measures.includes('percent'),
  );
  const storyOf = async (indicators: readonly AvailableIndicator[]): Promise<FilledStory> => {
    const hidden = await hiddenBreakdowns(template, found, indicators, analysis, context);
    const { story, leftOut } = fillStory(
      template,
      found,
      { ...options, indicators, askable, organisation, theme, hiddenBreakdowns: hidden },
      randomUUID,
    );
    return { story: { ...story, changedAt: session.nowIso() }, leftOut };
  };
  const followed = (part: FillPart) => ({
    ...context,
    onStep: (done: number, total: number) => context.onStep?.({ part, done, total }),
  });
  if (askedBy(template) === 'named') {
    const named = await shownIn(found, indicatorsAskedBy(template, askable), analysis, followed('named'));
    const filled = await storyOf(named);
    if (areOfEveryWave(named, askable) && isWhole(filled)) return filled;
  }
  return storyOf(await shownIn(found, askable, analysis, followed('all')));
}

/** As it is called here, however it was typed. */
function themeNamed(wanted: string | null, indicators: readonly AvailableIndicator[]): string | null {
  if (wanted === null) return null;
  const themes = [...new Set(indicators.map(({ indicator }) => indicator.theme))];
  const typed = wanted.toLocaleLowerCase('nl');
  const found = themes.find((theme) => theme.toLocaleLowerCase('nl') === typed);
  return found ?? refuse('input-invalid', coreTexts.themeUnknown(wanted, themes));
}

/** What is looked through: the indicators a template names, or all there are. */
export type FillPart = 'named' | 'all';

export interface FillContext extends RunContext {
  /** How many of the indicators of this part are looked through. */
  readonly onStep?: (step: {
    readonly part: FillPart;
    readonly done: number;
    readonly total: number;
  }) => void;
}

/** So that the story is of the same years as with all of them. */
function areOfEveryWave(some: readonly AvailableIndicator[], all: readonly AvailableIndicator[]): boolean {
  const waves = new Set(some.flatMap((each) => each.waves));
  return all.every((each) => each.waves.every((wave) => waves.has(wave)));
}

/** Nothing left out, and bars by group: more indicators would not make it better. */
function isWhole({ story, leftOut }: FilledStory): boolean {
  const bars = story.slides
    .flatMap(chartsOf)
    .flatMap(({ chart: { request } }) => (request.kind === 'bars' ? [request] : []));
  return leftOut.length === 0 && bars.every(({ by }) => by !== null);
}

/** Indicators: few enough to see it move and to stop between two, enough that asking costs little. */
const together = 6;

/** The indicators, and of each the waves, that have something to show for this very area. */
async function shownIn(
  { level, code }: Area,
  indicators: readonly AvailableIndicator[],
  analysis: Analyst,
  { onStep, ...context }: RunContext & { readonly onStep: (done: number, total: number) => void },
): Promise<AvailableIndicator[]> {
  const shown = new Set<string>();
  let done = 0;
  for (const batch of inBatches(indicators, together)) {
    onStep(done, indicators.length);
    const codes = batch.map(({ indicator }) => indicator.code);
    const question = { indicators: codes, areas: [{ level, only: [code] }] };
    const { figures } = unwrap(await analysis.run('figures', question, context));
    for (const { key, value } of figures)
      if (value.status === 'shown') shown.add(`${key.indicator}|${String(key.wave)}`);
    done += batch.length;
  }
  return indicators
    .map((available) => ({
      ...available,
      waves: available.waves.filter((wave) => shown.has(`${available.indicator.code}|${String(wave)}`)),
    }))
    .filter(({ waves }) => waves.length > 0);
}
