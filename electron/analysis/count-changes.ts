import { failure, success, type Result } from '../../shared/base/result.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import { levels } from '../../shared/model/area.ts';
import { isSeen, type ChangeCount, type OnlyInOne } from '../../shared/model/delivery-changes.ts';
import { markId, measures, type MarkKey } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { answerQuestion } from './answer-question.ts';
import { numberChange } from './change-of-figure.ts';
import type { AnalysisReader } from './reader.ts';
import { replacedWaves } from './replaced-waves.ts';
import { listTold, type ToldFigure } from './told-figures.ts';
import { readWorkspaceData } from './workspace-data.ts';

export interface CountedChanges {
  readonly catalogue: ChangeCount;
  readonly gone: OnlyInOne;
  readonly added: OnlyInOne;
}

/** How many figures of the waves changed that were delivered again, over all indicators and areas; no number of any. */
export function countChanges(
  now: AnalysisReader,
  { deliveryId }: { readonly deliveryId: number },
): Result<CountedChanges, Issue> {
  const waves = replacedWaves(now, deliveryId);
  if (waves.length === 0) return failure<Issue>({ kind: 'not-found', ...analysisTexts.nothingReplaced });
  const before = now.before(deliveryId);
  const [was, is] = [listAll(before, waves), listAll(now, waves)];
  const count = { ...nothing };
  for (const id of new Set([...is.keys(), ...was.keys()])) {
    const kind = kindOfChange(was.get(id), is.get(id));
    if (kind === null) continue;
    count.figures++;
    count[kind]++;
  }
  const [old, current] = [namesIn(before, waves), namesIn(now, waves)];
  return success({ catalogue: count, gone: without(old, current), added: without(current, old) });
}

const nothing: ChangeCount = {
  ...{ figures: 0, same: 0, stayedHidden: 0, unseen: 0, moved: 0 },
  ...{ hidden: 0, shown: 0, gone: 0, added: 0 },
};

function listAll(reader: AnalysisReader, waves: readonly number[]): ReadonlyMap<string, ToldFigure> {
  const told = measures.flatMap((measure) => {
    const areas = levels.map((level) => ({ level }));
    const answered = answerQuestion(reader, { indicators: 'all', areas, waves, measure, psu: 'respondent' });
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

interface Names {
  readonly schools: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<string, string>;
}

/** What these waves hold, by code. */
function namesIn(reader: AnalysisReader, waves: readonly number[]): Names {
  const workspace = readWorkspaceData(reader);
  const { directory } = workspace;
  const ofWaves = workspace.waves.filter(({ dataset }) => waves.includes(dataset.wave));
  const schools = ofWaves.flatMap((data) => data.areaCodes('school'));
  const asked = workspace.indicators.filter(({ code }) =>
    workspace.sourcesOf(code).some(({ data }) => waves.includes(data.dataset.wave)),
  );
  return {
    schools: new Map(schools.map((code) => [code, directory.find('school', code).name])),
    indicators: new Map(asked.map(({ code, label }) => [code, label])),
  };
}

function without(some: Names, others: Names): OnlyInOne {
  const only = (part: keyof Names) =>
    [...some[part]]
      .filter(([code]) => !others[part].has(code))
      .map(([, name]) => name)
      .sort((a, b) => a.localeCompare(b, 'nl'));
  return { schools: only('schools'), indicators: only('indicators') };
}
