import { breakdownLabels } from '../../../shared/catalogue/background-variables.ts';
import { standOutPanelTexts } from '../../../shared/language/stand-out-panel.ts';
import type { AreaReference } from '../../../shared/model/chart-request.ts';
import type { FigureQuestion, FigureTable } from '../../../shared/model/figure.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import { populationWord } from '../../../shared/model/population-word.ts';
import type { StandOut, StandOutQuestion } from '../../../shared/model/stand-out.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';
import { findDifferences } from '../../analysis/stand-out-differences.ts';
import { effectIn } from '../../analysis/stand-out-effect.ts';
import { findGroups } from '../../analysis/stand-out-groups.ts';
import { findTrends } from '../../analysis/stand-out-trends.ts';
import { listUnknown } from '../../analysis/stand-out-unknown.ts';
import type { CallContext } from '../ports.ts';
import { refuse, unwrap } from '../trouble.ts';
import { askBoth, type AskBoth } from './ask-both.ts';
import { settleProtection } from './settle-ahead.ts';

/**
 * What stands out in an area: the answers to usual questions about all indicators, percentages and means, put side by side. They are asked one
 * after another and patiently, so that a chart somebody is waiting for goes first; each is remembered by the analyst.
 */
export async function askStandOut(
  analysis: Analyst,
  { correction, differenceRule: rule }: WorkspaceSettings,
  question: StandOutQuestion,
  { signal }: CallContext,
): Promise<StandOut> {
  const context: RunContext = { signal, patient: true };
  const { psu } = question;
  const asked = {
    indicators: 'all',
    areas: [{ level: question.area.level, only: [question.area.code] }],
    ...(psu === undefined ? {} : { psu }),
  } as const;
  const options = unwrap(await analysis.run('options', {}, context));
  await settleProtection(analysis, options.indicators, context);
  const each = askBoth(analysis, options.indicators, context);
  const totals = await each.figures(asked);
  const wave = question.wave ?? newestOf(totals) ?? refuse('not-found', standOutPanelTexts.nothingHere);
  const inWave = { ...asked, waves: [wave] };
  const compared = await compare(each, inWave);
  const until = totals.waves.filter((each) => each <= wave);
  const trends = await each.trends({ ...asked, waves: until });
  const breakdowns = options.breakdowns.filter(({ name }) => lookedAt.some((known) => known === name));
  const present = breakdowns.filter(({ waves }) => waves.includes(wave));
  const gaps = [];
  for (const { name: by } of present) {
    gaps.push(await each.gaps({ ...inWave, by }));
  }
  const missing = lookedAt.flatMap((name) =>
    present.some((each) => each.name === name) ? [] : [{ label: breakdownLabels[name] }],
  );
  const effectOf = effectIn(totals, wave);
  const area = totals.areas.find(
    ({ level, code }) => level === asked.areas[0].level && code === question.area.code,
  );
  return {
    question,
    area: area ?? refuse('not-found', standOutPanelTexts.nothingHere),
    wave,
    comparedWith: compared === null ? null : compared.with,
    rule,
    correction,
    differences: compared === null ? nothing : findDifferences(compared.table, rule, correction, effectOf),
    groups: findGroups(gaps, rule, correction, effectOf),
    trends: findTrends(trends, rule, correction, effectOf, compared && besideOf(compared.table)),
    unknown: listUnknown({ wave, available: options.indicators, totals, missing, gaps, trends }),
    people: populationWord(askedIn(totals, wave)),
    disclosure: totals.disclosure,
    fictitious: totals.sources.some(({ fictitious }) => fictitious),
  };
}

/** Gender, class and education: what a monitor is reported by. Age says of pupils what their class says. */
const lookedAt = ['gender', 'class', 'education'] as const;

const nothing = { found: [], judged: 0, means: 0, family: 0 } as const;

/** The newest wave that has something of the area, be it hidden. */
function newestOf({ figures, waves }: FigureTable): number | null {
  const present = waves.filter((wave) =>
    figures.some(({ key, value }) => key.wave === wave && value.status !== 'unavailable'),
  );
  return present.at(-1) ?? waves.at(-1) ?? null;
}

function askedIn({ indicators, figures }: FigureTable, wave: number): Indicator[] {
  const asked = new Set(
    figures.flatMap(({ key, value }) =>
      key.wave !== wave || (value.status === 'unavailable' && value.reason === 'not-asked')
        ? []
        : [key.indicator],
    ),
  );
  return indicators.filter(({ code }) => asked.has(code));
}

/** With the rest of the larger area; where that cannot be worked out (published figures, a region), with the country. */
async function compare(
  each: AskBoth,
  question: FigureQuestion,
): Promise<{ readonly with: 'rest' | 'reference'; readonly table: FigureTable } | null> {
  for (const kind of ['rest', 'reference'] as const) {
    const table = await each.figures({ ...question, compare: { with: kind } });
    // Hidden or shown: there is something to compare with.
    if (
      table.figures.some(({ comparison }) => comparison !== undefined && comparison.status !== 'unavailable')
    ) {
      return { with: kind, table };
    }
  }
  return null;
}

/** The larger area most figures were held against, to draw beside a trend. */
function besideOf({ figures }: FigureTable): AreaReference | null {
  for (const { comparison } of figures) {
    const compareTo = comparison?.compareTo;
    const larger =
      compareTo?.kind === 'rest' ? compareTo.of : compareTo?.kind === 'reference' ? compareTo.area : null;
    if (larger) return { level: larger.level, code: larger.code };
  }
  return null;
}
