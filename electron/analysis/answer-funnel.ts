import { failure, success, type Result } from '../../shared/base/result.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import { levels, type Area, type Level } from '../../shared/model/area.ts';
import type { FigureTable } from '../../shared/model/figure.ts';
import type { Funnel, FunnelQuestion } from '../../shared/model/funnel.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { answerQuestion } from './answer-question.ts';
import { layFunnel, type FunnelFigure } from './lay-funnel.ts';
import type { AnalysisReader } from './reader.ts';
import { readWorkspaceData, type WorkspaceData } from './workspace-data.ts';

/** Asks for the figures of the areas and of the whole they lie in, as anyone may, and lays them in a funnel. */
export function answerFunnel(reader: AnalysisReader, question: FunnelQuestion): Result<Funnel, Issue> {
  const { indicator: asked, level, within, wave, psu } = question;
  const workspace = readWorkspaceData(reader);
  const unknown = [within, question.reference?.code].filter(
    (code) => code !== undefined && !isKnown(workspace, code),
  );
  if (unknown.length > 0) {
    const words = analysisTexts.unknownAreas(unknown.filter((code) => code !== undefined));
    return failure({ kind: 'not-found', ...words });
  }
  const reference = chooseReference(workspace, question);
  if (reference !== null && levels.indexOf(reference.level) >= levels.indexOf(level)) {
    return failure({ kind: 'input-invalid', ...analysisTexts.smallReference(reference.name) });
  }
  const score = workspace.indicators.find(({ code, scale }) => code === asked && scale !== undefined);
  if (score !== undefined) {
    const words = analysisTexts.onlyPercentagesInFunnel(score.label, score.scale?.score != null);
    return failure({ kind: 'input-invalid', ...words });
  }
  const answered = answerQuestion(reader, {
    indicators: [asked],
    areas: [
      { level, ...(within === undefined ? {} : { within }) },
      ...(reference === null ? [] : [{ level: reference.level, only: [reference.code] }]),
    ],
    waves: [wave],
    ...(psu === undefined ? {} : { psu }),
  });
  if (!answered.ok) return answered;
  const table = answered.value;
  const [indicator] = table.indicators;
  if (indicator === undefined) throw new Error(`A funnel without its indicator ${asked}`);
  const [whole = null] = reference === null ? [] : figuresAt(table, reference.level);
  const layout = layFunnel(figuresAt(table, level), whole, {
    direction: indicator.direction,
    overdispersion: question.overdispersion ?? false,
    isOfAreas: reference !== null && isOfSchools(question, reference),
  });
  const { sources, disclosureRule, disclosure } = table;
  return success({ question, indicator, ...layout, sources, disclosureRule, disclosure });
}

/**
 * Who goes to school in an area are not those who live there: schools lie around what they come to together, and around
 * an area only where that is another than the one they lie in (docs/decisions/0052).
 */
function isOfSchools({ level, within }: FunnelQuestion, reference: Area): boolean {
  if (level !== 'school') return false;
  return within === undefined ? reference.level === 'region' : reference.code === within;
}

/** The area asked for, the one the areas lie in, or the one region (else the country) of the wave. */
function chooseReference(
  workspace: WorkspaceData,
  { indicator, within, wave, reference }: FunnelQuestion,
): Area | null {
  const { directory } = workspace;
  if (reference !== undefined) return directory.find(reference.level, reference.code);
  if (within !== undefined) return directory.find(directory.levelOf(within) ?? 'region', within);
  const inWave = workspace.sourcesOf(indicator).filter(({ data }) => data.dataset.wave === wave);
  const codesOf = (level: Level) => [...new Set(inWave.flatMap(({ data }) => data.areaCodes(level)))];
  for (const level of ['region', 'country'] as const) {
    const [code, ...others] = codesOf(level);
    if (code !== undefined && others.length === 0) return directory.find(level, code);
  }
  return null;
}

function isKnown({ directory, waves }: WorkspaceData, code: string): boolean {
  return (
    directory.has(code) || waves.some((wave) => levels.some((level) => wave.areaCodes(level).includes(code)))
  );
}

function figuresAt(table: FigureTable, level: Level): FunnelFigure[] {
  const areas = new Map(table.areas.filter((area) => area.level === level).map((area) => [area.code, area]));
  return table.figures.flatMap((figure) => {
    const area = figure.key.level === level ? areas.get(figure.key.areaCode) : undefined;
    return area === undefined ? [] : [{ area, figure }];
  });
}
