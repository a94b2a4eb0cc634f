import type { Result } from '../../../shared/base/result.ts';
import type { Breakdown, FigureQuestion, FigureTable } from '../../../shared/model/figure.ts';
import type { GapQuestion, GapTable } from '../../../shared/model/gap.ts';
import type { AvailableIndicator } from '../../../shared/model/indicator.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { TrendQuestion, TrendTable } from '../../../shared/model/trend.ts';
import type { Analyst, RunContext } from '../../analysis/analyst.ts';
import { unwrap } from '../trouble.ts';

/** A question about all indicators, asked of their percentages and of the means of their scores, as one table. */
export interface AskBoth {
  figures(question: FigureQuestion): Promise<FigureTable>;
  trends(question: TrendQuestion): Promise<TrendTable>;
  gaps(question: GapQuestion): Promise<GapTable>;
}

export function askBoth(
  analysis: Analyst,
  available: readonly AvailableIndicator[],
  context: RunContext,
): AskBoth {
  const hasMeans = available.some(({ measures }) => measures.includes('mean'));

  async function ask<Table>(
    run: (measure: { readonly measure?: 'mean' }) => Promise<Result<Table, Issue>>,
  ): Promise<readonly [Table, Table | null]> {
    const percents = unwrap(await run({}));
    if (!hasMeans) return [percents, null];
    const means = await run({ measure: 'mean' });
    // A handout of before means were looked through has the percentages only.
    if (!means.ok && means.issue.kind === 'not-found') return [percents, null];
    return [percents, unwrap(means)];
  }

  return {
    async figures(question) {
      const [percents, means] = await ask((measure) =>
        analysis.run('figures', { ...question, ...measure }, context),
      );
      if (means === null) return percents;
      return { ...together(percents, means), figures: [...percents.figures, ...means.figures] };
    },
    async trends(question) {
      const [percents, means] = await ask((measure) =>
        analysis.run('trends', { ...question, ...measure }, context),
      );
      if (means === null) return percents;
      return { ...together(percents, means), trends: [...percents.trends, ...means.trends] };
    },
    async gaps(question) {
      const [percents, means] = await ask((measure) =>
        analysis.run('gaps', { ...question, ...measure }, context),
      );
      if (means === null) return percents;
      const breakdown = groupsTogether(percents.breakdown, means.breakdown);
      return { ...together(percents, means), breakdown, gaps: [...percents.gaps, ...means.gaps] };
    },
  };
}

type Common = Pick<FigureTable, 'indicators' | 'areas' | 'waves' | 'sources'>;

function together<Table extends Common>(percents: Table, means: Table): Table {
  return {
    ...percents,
    indicators: [...percents.indicators, ...means.indicators],
    areas: percents.areas.length > 0 ? percents.areas : means.areas,
    waves: [...new Set([...percents.waves, ...means.waves])].sort((a, b) => a - b),
    sources: [...percents.sources, ...means.sources],
  };
}

/** Scores may have been asked where no percentage was, of groups that are in no other delivery. */
function groupsTogether(one: Breakdown, other: Breakdown): Breakdown {
  const known = new Set(one.groups.map(({ code }) => code));
  return { ...one, groups: [...one.groups, ...other.groups.filter(({ code }) => !known.has(code))] };
}
