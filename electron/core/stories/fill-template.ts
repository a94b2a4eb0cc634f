import { randomUUID } from 'node:crypto';
import { coreTexts } from '../../../shared/language/core.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import { chartsOf } from '../../../shared/model/slide-charts.ts';
import type { Template } from '../../../shared/model/template.ts';
import { askedBy, indicatorsAskedBy } from '../../../shared/slides/templates/asked-by.ts';
import { fillStory, type FilledStory } from '../../../shared/slides/templates/fill-story.ts';
import { restsOn, type IndicatorInWave } from '../../../shared/slides/templates/rests-on.ts';
import type { RunContext } from '../../analysis/analyst.ts';
import { summariseWorkspace } from '../workspace/summarise.ts';
import type { Session } from '../session.ts';
import { refuse, unwrap } from '../trouble.ts';
import { hiddenBreakdowns } from './hidden-breakdowns.ts';
import { shownHere, type ShownHere } from './shown-here.ts';

/**
 * A template for one area, from what the workspace can answer. Which figures of a hundred indicators and four waves are
 * hidden takes seconds to settle: it is asked of those alone that the story rests on, until all of those are known to be
 * shown. First from the indicators it names alone.
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
  const shown = shownHere(found, analysis);
  const ask = (asked: readonly IndicatorInWave[], part: FillPart): Promise<void> =>
    shown.ask(asked, (done, total) => context.onStep?.({ part, done, total }), context);
  const storyOf = async (indicators: readonly AvailableIndicator[], part: FillPart): Promise<FilledStory> => {
    let hidden: ReadonlySet<string> = new Set();
    for (;;) {
      const filling = { ...options, indicators: shown.maybe(indicators), askable, organisation, theme };
      const restedOn = restsOn(template, found, { ...filling, hiddenBreakdowns: hidden });
      const unknown = shown.unknown(restedOn);
      await ask(unknown, part);
      if (unknown.length > 0) continue;
      const before = hidden;
      const known = { indicators: shown.surely(indicators), areas: options.areas };
      hidden = await hiddenBreakdowns(template, found, known, analysis, context);
      if (!isSame(hidden, before)) continue;
      const { story, leftOut } = fillStory(
        template,
        found,
        { ...filling, hiddenBreakdowns: hidden },
        randomUUID,
      );
      return { story: { ...story, changedAt: session.nowIso() }, leftOut };
    }
  };
  if (askedBy(template) === 'named') {
    const named = indicatorsAskedBy(template, askable);
    const filled = await storyOf(named, 'named');
    if (isWhole(filled) && (await areOfEveryWave(named, askable, shown, (asked) => ask(asked, 'named'))))
      return filled;
  }
  return storyOf(askable, 'all');
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

/** So that the story is of the same years as with all of them: one that is shown is enough for a wave. */
async function areOfEveryWave(
  some: readonly AvailableIndicator[],
  all: readonly AvailableIndicator[],
  shown: ShownHere,
  ask: (asked: readonly IndicatorInWave[]) => Promise<void>,
): Promise<boolean> {
  for (const wave of new Set(all.flatMap(({ waves }) => waves))) {
    const isOfWave = () => shown.surely(some).some(({ waves }) => waves.includes(wave));
    const inWave = some.filter(({ waves }) => waves.includes(wave));
    const asked = shown.unknown(inWave.map(({ indicator }) => ({ indicator: indicator.code, wave })));
    for (const each of asked) {
      if (isOfWave()) break;
      await ask([each]);
    }
    if (!isOfWave()) return false;
  }
  return true;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** Nothing left out, and bars by group: more indicators would not make it better. */
function isWhole({ story, leftOut }: FilledStory): boolean {
  const bars = story.slides
    .flatMap(chartsOf)
    .flatMap(({ chart: { request } }) => (request.kind === 'bars' ? [request] : []));
  return leftOut.length === 0 && bars.every(({ by }) => by !== null);
}
