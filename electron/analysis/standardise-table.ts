import { failure, success, type Result } from '../../shared/base/result.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import { combinationName, shownCombinations } from '../../shared/model/combination.ts';
import type { Breakdown, FigureTable } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { StandardisationBasis } from '../../shared/model/standardisation.ts';
import { findBreakdownName, listBreakdowns, readBreakdown } from './breakdowns.ts';
import { readCombination } from './combined-groups.ts';
import { readDisclosurePolicy } from './disclosure-policy.ts';
import type { Draft } from './draft-figures.ts';
import type { AnalysisReader } from './reader.ts';
import { inUsualOrder } from './settle-breakdown.ts';
import { settleQuestion } from './settle-question.ts';
import { standardiseFigures } from './standardise-figures.ts';
import type { WaveData } from './wave-data.ts';
import { readWorkspaceData } from './workspace-data.ts';

/** Adds the standardised percentages the question asks for. */
export function standardiseTable(
  reader: AnalysisReader,
  { table, drafts }: { readonly table: FigureTable; readonly drafts: readonly Draft[] },
): Result<FigureTable, Issue> {
  const { question, figures } = table;
  if (question.standardise === undefined) return success(table);
  const workspace = readWorkspaceData(reader);
  const strata = settleStrata(
    workspace.waves.filter((wave) => 'frame' in wave),
    question.standardise.by,
  );
  if (!strata.ok) return strata;
  const { combination, by } = strata.value;
  const settled = settleQuestion(workspace, question);
  if (!settled.ok) return settled;
  const policy = readDisclosurePolicy(reader);
  const standardised = settled.value.indicators.flatMap((each) => {
    const isOf = ({ key }: Pick<Draft, 'key'>): boolean => key.indicator === each.indicator.code;
    return standardiseFigures(
      { settled: each, combination, policy },
      drafts.filter(isOf),
      figures.filter(isOf),
    );
  });
  return success({ ...table, figures: standardised, standardising: { standard: 'region', by } });
}

function settleStrata(
  microdata: readonly WaveData[],
  asked: readonly string[],
): Result<{ readonly combination: Breakdown; readonly by: StandardisationBasis['by'] }, Issue> {
  const names = asked.map((name) => findBreakdownName(microdata, name));
  const unknown = asked.find((_, i) => names[i] === null);
  const known = [...new Set(names.filter((name) => name !== null))];
  if (known.length === 2 && !shownCombinations.includes(combinationName(inUsualOrder(known))))
    return failure<Issue>({ kind: 'input-invalid', ...analysisTexts.combined.notSafe });
  const combination = unknown === undefined ? readCombination(microdata, inUsualOrder(known)) : null;
  if (combination === null) {
    const there = listBreakdowns(microdata).map(({ name }) => name);
    return failure({
      kind: 'not-found',
      ...analysisTexts.unknownCorrection(unknown ?? asked.join(', '), there),
    });
  }
  const by = known.map((name) => ({ name, label: readBreakdown(microdata, name)?.label ?? name }));
  return success({ combination, by });
}
