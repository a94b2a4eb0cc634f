import { success, type Result } from '../../shared/base/result.ts';
import type { GatedDerived } from '../../shared/disclosure/derived-estimate.ts';
import {
  pairId,
  type DifferenceQuestion,
  type DifferenceTable,
  type FigureDifference,
  type MarkPair,
} from '../../shared/model/difference.ts';
import { directionOfPair } from '../../shared/model/direction-of-pair.ts';
import { markId, type FigureTable } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { judgeDifference, significanceLevel } from '../../shared/model/judge-difference.ts';
import { adjustPValues } from '../../shared/statistics/adjust-p-values.ts';
import { answerWithDrafts, type DraftedAnswer } from './answer-question.ts';
import { passDifference, type DifferenceNumbers } from './pass-difference.ts';
import type { AnalysisReader } from './reader.ts';
import { relateFigures } from './relate-figures.ts';
import { ruleFor } from './rule-for.ts';
import type { DraftedFigure } from './seal-trend.ts';
import { readWorkspaceData } from './workspace-data.ts';

/**
 * The difference between any two figures of a chart, `to` minus `from`. Together they are one family of tests, in
 * which each pair counts once and nothing hidden counts.
 */
export function answerDifferences(
  reader: AnalysisReader,
  { figures, pairs }: DifferenceQuestion,
): Result<DifferenceTable, Issue> {
  const answered = answerWithDrafts(reader, figures);
  if (!answered.ok) return answered;
  const { directory } = readWorkspaceData(reader);
  const found = draftedByMark(answered.value);
  const passed = pairs.map((pair): PassedDifference => {
    const [from, to] = [found.get(markId(pair.from)), found.get(markId(pair.to))];
    if (from === undefined || to === undefined)
      return { pair, value: { status: 'unavailable', reason: 'no-data' } };
    if (from.draft.key.indicator === to.draft.key.indicator && from.draft.version !== to.draft.version)
      return { pair, value: { status: 'unavailable', reason: 'definition-changed' } };
    return { pair, value: passDifference(from, to, () => relateFigures(to.draft, from.draft, directory)) };
  });
  const { correction, differenceRule } = reader.readSettings();
  const rule = ruleFor(figures.measure, differenceRule);
  return success(judge(passed, { correction, rule }, answered.value.table));
}

interface PassedDifference {
  readonly pair: MarkPair;
  readonly value:
    | GatedDerived<DifferenceNumbers>
    | { readonly status: 'unavailable'; readonly reason: 'definition-changed' };
}

function draftedByMark({ table, drafts }: DraftedAnswer): ReadonlyMap<string, DraftedFigure> {
  return new Map(
    drafts.map((draft, place) => {
      const figure = table.figures[place];
      if (figure === undefined) throw new Error('A draft without its figure');
      return [markId(draft.key), { draft, value: figure.value }];
    }),
  );
}

function judge(
  passed: readonly PassedDifference[],
  { correction, rule }: Pick<DifferenceTable, 'correction' | 'rule'>,
  { indicators }: FigureTable,
): DifferenceTable {
  const pValues = new Map(
    passed.flatMap(({ pair, value }) =>
      value.status === 'shown' && value.numbers.p !== null ? [[pairId(pair), value.numbers.p] as const] : [],
    ),
  );
  const adjusted = adjustPValues([...pValues.values()], correction);
  const adjustedOf = new Map([...pValues.keys()].map((id, place) => [id, adjusted[place] ?? null]));
  const differences = passed.map(({ pair, value }): FigureDifference => {
    if (value.status !== 'shown') return { ...pair, value };
    const { status, numbers } = value;
    const pAdjusted = adjustedOf.get(pairId(pair)) ?? null;
    const significant = pAdjusted === null ? numbers.apart : pAdjusted < significanceLevel;
    const verdict = judgeDifference(
      { difference: numbers.difference, significant },
      directionOfPair(pair, indicators),
      rule,
    );
    return { ...pair, value: { status, ...numbers, pAdjusted, verdict } };
  });
  return { differences, correction, rule, family: pValues.size };
}
