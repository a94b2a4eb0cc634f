import { usualQuestions } from '../../../shared/charts/usual/usual-questions.ts';
import { usualRequests } from '../../../shared/charts/usual/usual-requests.ts';
import { coreTexts } from '../../../shared/language/core.ts';
import type { Area, Level } from '../../../shared/model/area.ts';
import type { ChartRequest } from '../../../shared/model/chart-request.ts';
import type { KeptQuestion } from '../../../shared/model/kept-question.ts';
import type { Story } from '../../../shared/model/story.ts';
import type { Template } from '../../../shared/model/template.ts';
import { asksTheme } from '../../../shared/slides/templates/asked-by.ts';
import type { AnswerOf } from '../../analysis/analyses.ts';
import { readSettings } from '../../store/settings.ts';
import { askChart } from '../explore/ask-chart.ts';
import { askStandOut } from '../explore/ask-stand-out.ts';
import { extraBreakdowns, holdExtraBreakdowns, requestsOf } from '../exporting/hold-extra-breakdowns.ts';
import { rememberExported } from '../exporting/remember-exported.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { fillTemplate } from '../stories/fill-template.ts';
import { storyDocument } from '../stories/story-document.ts';
import type { HandoutChoice } from './narrow-options.ts';
import { questionSteps } from './question-steps.ts';
import { recordAnswers, type Recording } from './record-answers.ts';
import { unlessAbsent, type Step } from './unless-absent.ts';

export interface Wanted {
  readonly options: AnswerOf<'options'>;
  readonly choice: HandoutChoice;
  readonly stories: readonly Story[];
  readonly questions: readonly KeptQuestion[];
  readonly templates: readonly Template[];
}

/**
 * Asks everything somebody may ask of a handout, by the very handlers that will ask it there: so every question is
 * found again. What was written and kept goes first, so that what protects it counts in what comes after.
 */
export async function askForHandout(
  session: Session,
  wanted: Wanted,
  context: CallContext,
): Promise<Recording> {
  const recording = recordAnswers(session.analysis(), wanted.options);
  const recorded: Session = { ...session, analysis: () => recording.analyst };
  const ownCharts = wanted.questions.flatMap(({ chart }) => chart ?? []);
  await holdExtraBreakdowns(session, [...requestsOf(wanted.stories), ...ownCharts], context);
  const written = wanted.stories.map((story) => () => storyDocument(recorded, story, context));
  const kept = wanted.questions.map(
    ({ chart }) =>
      () =>
        askIfPossible(recorded, chart, context),
  );
  const usual = [
    ...standOutSteps(recorded, wanted, context),
    ...templateSteps(recorded, wanted, context, async (story) => {
      const charts = requestsOf([story]);
      if (extraBreakdowns(charts).length === 0) return;
      await rememberTold(session, recording, context);
      await holdExtraBreakdowns(session, charts, context);
    }),
    ...usualRequests(wanted.options, wanted.choice).map(
      (chart) => () => askIfPossible(recorded, chart, context),
    ),
    ...questionSteps(recorded.analysis(), usualQuestions(wanted.options, wanted.choice), context),
  ];
  const total = written.length + kept.length + usual.length;
  let done = 0;
  for (const steps of [[...written, ...kept], usual]) {
    for (const step of steps) {
      context.signal.throwIfAborted();
      if (done % 10 === 0) context.report({ phase: coreTexts.handoutPhase, done, total, unit: 'steps' });
      await step();
      done++;
    }
    await rememberTold(session, recording, context);
  }
  context.report({ phase: coreTexts.handoutPhase, done, total, unit: 'steps' });
  return recording;
}

/** Of these every area has all there is; of schools and districts, which are many, what is usually told. */
function isSpokenOf(level: Level): boolean {
  return level === 'region' || level === 'municipality';
}

function standOutSteps(session: Session, { options, choice }: Wanted, context: CallContext): Step[] {
  const settings = readSettings(session.workspace().db);
  const areas = options.areas.filter(({ level }) => isSpokenOf(level) && choice.levels.includes(level));
  return areas.flatMap((area) =>
    [undefined, ...choice.waves].map((wave) => async () => {
      const question = { area: refer(area), ...(wave === undefined ? {} : { wave }) };
      await unlessAbsent(async () => {
        const found = await askStandOut(session.analysis(), settings, question, context);
        const findings = [...found.differences.found, ...found.groups.found, ...found.trends.found];
        // Behind each finding stands its chart.
        for (const { chart } of findings) await askIfPossible(session, chart, context);
      });
    }),
  );
}

/** Each template filled for each area it is made for, so that a new story has its figures. */
function templateSteps(
  session: Session,
  { options, choice, templates }: Wanted,
  context: CallContext,
  beforeTold: (story: Story) => Promise<void>,
): Step[] {
  const themes = [...new Set(options.indicators.map(({ indicator }) => indicator.theme))];
  return templates.flatMap((template) =>
    options.areas
      .filter(({ level }) => choice.levels.includes(level) && template.levels.includes(level))
      .flatMap((area) =>
        [null, ...(asksTheme(template) && isSpokenOf(area.level) ? themes : [])].map(
          (theme) => () =>
            unlessAbsent(async () => {
              const filled = await fillTemplate(session, template, { area: refer(area), theme }, context);
              await beforeTold(filled.story);
              return storyDocument(session, filled.story, context);
            }),
        ),
      ),
  );
}

function askIfPossible(
  session: Session,
  chart: ChartRequest | undefined,
  context: CallContext,
): Promise<unknown> {
  if (chart === undefined) return Promise.resolve();
  const source = { db: session.workspace().db, analysis: session.analysis() };
  return unlessAbsent(() => askChart(source, chart, context));
}

/** In bites: ten thousand tables at once are too much to hand over. */
async function rememberTold(session: Session, recording: Recording, context: CallContext): Promise<void> {
  const { tables, responses } = recording.takeTold();
  for (let from = 0; from < Math.max(tables.length, responses.length); from += bite) {
    const to = from + bite;
    await rememberExported(session, tables.slice(from, to), context, responses.slice(from, to));
  }
}
const bite = 500;

function refer({ level, code }: Area): Pick<Area, 'level' | 'code'> {
  return { level, code };
}
