import { failure, success, type Result } from '../../shared/base/result.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import { levels } from '../../shared/model/area.ts';
import { isSeen, type ChangeCount } from '../../shared/model/delivery-changes.ts';
import { markId, measures, type MarkKey } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { answerQuestion } from './answer-question.ts';
import { listAsked } from './asked-answers.ts';
import { numberChange } from './change-of-figure.ts';
import type { AnalysisReader } from './reader.ts';
import { replacedWaves } from './replaced-waves.ts';
import { listTold, type ToldFigure } from './told-figures.ts';
import { readWorkspaceData } from './workspace-data.ts';

export interface CountQuestion {
  readonly deliveryId: number;
  /** Codes; one that a delivery does not have counts as not there. */
  readonly indicators: readonly string[];
}

/**
 * How many figures of indicators changed in the waves that were delivered again, over all areas; no number of any. What
 * is asked of a few at a time adds up.
 */
export function countChanges(
  now: AnalysisReader,
  { deliveryId, indicators }: CountQuestion,
): Result<ChangeCount, Issue> {
  const waves = replacedWaves(now, deliveryId);
  if (waves.length === 0) return failure<Issue>({ kind: 'not-found', ...analysisTexts.nothingReplaced });
  const before = now.before(deliveryId);
  const [was, is] = [listAll(before, waves, indicators), listAll(now, waves, indicators)];
  const count = { ...noChanges };
  for (const id of new Set([...is.keys(), ...was.keys()])) {
    const kind = kindOfChange(was.get(id), is.get(id));
    if (kind === null) continue;
    count.figures++;
    count[kind]++;
  }
  return success(count);
}

export const noChanges: ChangeCount = {
  ...{ figures: 0, same: 0, stayedHidden: 0, unseen: 0, moved: 0 },
  ...{ hidden: 0, shown: 0, gone: 0, added: 0 },
};

function listAll(
  reader: AnalysisReader,
  waves: readonly number[],
  codes: readonly string[],
): ReadonlyMap<string, ToldFigure> {
  const workspace = readWorkspaceData(reader);
  const areas = levels.map((level) => ({ level }));
  const told = measures.flatMap((measure) => {
    const indicators = workspace.indicators
      .filter((indicator) => codes.includes(indicator.code) && listAsked(indicator, measure).length > 0)
      .map(({ code }) => code)
      .filter((code) => workspace.sourcesOf(code).length > 0);
    if (indicators.length === 0) return [];
    const answered = answerQuestion(reader, { indicators, areas, waves, measure, psu: 'respondent' });
    return answered.ok ? listTold({ table: answered.value }) : [];
  });
  return new Map(told.map((figure) => [markId(figure.key), figure]));
}

function kindOfChange(
  was: ToldFigure | undefined,
  is: ToldFigure | undefined,
): Exclude<keyof ChangeCount, 'figures'> | null {
  const key: Pick<MarkKey, 'measure'> = is?.key ?? was?.key ?? {};
  const change = numberChange(was, is);
  if (change === 'absent')
    return was?.value.status === 'hidden' && is?.value.status === 'hidden' ? 'stayedHidden' : null;
  if (change === 'same') return 'same';
  switch (change.kind) {
    case 'moved':
      return isSeen(change, key) ? 'moved' : 'unseen';
    case 'new':
      return 'added';
    case 'same':
    case 'untold':
      return 'same';
    default:
      return change.kind;
  }
}
