import { failure, success, type Result } from '../../shared/base/result.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import type { FigureSource } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { Response, ResponseQuestion } from '../../shared/model/response.ts';
import { safeWidth } from '../../shared/disclosure/safe-range.ts';
import { whoTookPart, type ExportedFigure } from '../store/exported-figures.ts';
import { readBreakdown } from './breakdowns.ts';
import { readDisclosurePolicy } from './disclosure-policy.ts';
import { standardBreakdowns, type LatticeKey } from './named-lattice.ts';
import { protectResponse } from './protected-response.ts';
import type { AnalysisReader } from './reader.ts';
import { rowsOfAreas } from './response-of-areas.ts';
import { rowsOfSchool } from './response-of-school.ts';
import type { WaveData } from './wave-data.ts';
import { readWorkspaceData, type WorkspaceData } from './workspace-data.ts';

/** Who took part, beside who was enrolled: per area, or per class and education within one school. */
export function answerResponse(reader: AnalysisReader, question: ResponseQuestion): Result<Response, Issue> {
  return answerNoting(reader, question, () => undefined);
}

/** The counts somebody has who has the answer, each as a figure of no indicator. */
export function countsInResponse(reader: AnalysisReader, question: ResponseQuestion): ExportedFigure[] {
  const told: ExportedFigure[] = [];
  answerNoting(reader, question, (key, { dataset: { datasetId, wave } }) => {
    told.push({ datasetId, key: { indicator: whoTookPart, wave, ...key } });
  });
  return told;
}

/** @param note is called for every count that is shown */
function answerNoting(
  reader: AnalysisReader,
  question: ResponseQuestion,
  note: (key: LatticeKey, data: WaveData) => void,
): Result<Response, Issue> {
  const { wave, level, within, by } = question;
  const workspace = readWorkspaceData(reader);
  const data = newestOf(workspace, wave);
  if (data === null) return failure({ kind: 'not-found', ...analysisTexts.response.noMicrodata(wave) });
  if (within !== undefined && !isKnown(workspace, data, within)) {
    return failure({ kind: 'not-found', ...analysisTexts.response.unknownPlace(within) });
  }
  if (by !== undefined && !standardBreakdowns.includes(by)) {
    return failure({ kind: 'input-invalid', ...analysisTexts.response.onlyStandard });
  }
  const policy = readDisclosurePolicy(reader);
  const { rule } = policy;
  const protectedCounts = protectResponse(workspace, data, policy);
  const isSchool = within !== undefined && level === 'school' && data.areaCodes('school').includes(within);
  // The rows of one school are its classes and education already.
  const columns = isSchool && by !== 'gender' ? undefined : by;
  const breakdown = columns === undefined ? null : readBreakdown([data], columns);
  const asked = {
    data,
    directory: workspace.directory,
    count: (key: LatticeKey) => {
      const count = protectedCounts.count(key);
      if (count.status === 'shown') note(key, data);
      return count;
    },
    groups: breakdown?.groups ?? [],
    by: breakdown?.name ?? null,
    leastForFigures: rule.respondents,
  };
  const place =
    within === undefined
      ? null
      : workspace.directory.find(
          isSchool ? 'school' : (workspace.directory.levelOf(within) ?? 'region'),
          within,
        );
  return success({
    question,
    rowsAre: isSchool ? 'school' : 'areas',
    place,
    breakdown,
    ...(isSchool ? rowsOfSchool(asked, within) : rowsOfAreas(asked, level, within ?? null)),
    least: safeWidth(rule),
    leastForFigures: rule.respondents,
    source: sourceOf(data),
  });
}

function newestOf({ waves }: WorkspaceData, wave: number): WaveData | null {
  return waves.filter((data) => 'frame' in data).find(({ dataset }) => dataset.wave === wave) ?? null;
}

function isKnown({ directory }: WorkspaceData, data: WaveData, code: string): boolean {
  return (
    directory.has(code) || data.areaCodes('region').includes(code) || data.areaCodes('school').includes(code)
  );
}

function sourceOf({ dataset }: WaveData): FigureSource {
  const { wave, kind, title, fileName, importedAt, fictitious, population } = dataset;
  // Heads are counted, not weighed.
  const unweighted = { weightColumn: null, psu: null };
  return { wave, kind, title, fileName, importedAt, fictitious, population, ...unweighted };
}
