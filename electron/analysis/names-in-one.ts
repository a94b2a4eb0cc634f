import { failure, success, type Result } from '../../shared/base/result.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import type { OnlyInOne } from '../../shared/model/delivery-changes.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { AnalysisReader } from './reader.ts';
import { replacedWaves } from './replaced-waves.ts';
import { readWorkspaceData } from './workspace-data.ts';

export interface NamesInOne {
  readonly gone: OnlyInOne;
  readonly added: OnlyInOne;
  /** Codes of all indicators that either delivery has. */
  readonly indicators: readonly string[];
}

/** What came and went with a delivery that replaced another, and what there is to count in both. */
export function namesInOne(
  now: AnalysisReader,
  { deliveryId }: { readonly deliveryId: number },
): Result<NamesInOne, Issue> {
  const waves = replacedWaves(now, deliveryId);
  if (waves.length === 0) return failure<Issue>({ kind: 'not-found', ...analysisTexts.nothingReplaced });
  const [old, current] = [namesIn(now.before(deliveryId), waves), namesIn(now, waves)];
  return success({
    gone: without(old, current),
    added: without(current, old),
    indicators: [...new Set([...current.indicators.keys(), ...old.indicators.keys()])],
  });
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
