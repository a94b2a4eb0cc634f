import { assertNever } from '../../shared/base/assert-never.ts';
import { levels, type AreaSelection, type Level } from '../../shared/model/area.ts';
import type { QuestionChange } from '../../shared/model/disclosure-explanation.ts';
import type { FigureQuestion } from '../../shared/model/figure.ts';
import type { ChartRequest } from '../../shared/model/chart-request.ts';
import { largerAreaOf } from './larger-area-of.ts';
import type { WorkspaceData } from './workspace-data.ts';

/** The same question with one thing asked otherwise; null where that cannot be. */
export function changeQuestion(
  question: FigureQuestion,
  change: QuestionChange,
  workspace: WorkspaceData,
): FigureQuestion | null {
  switch (change.kind) {
    case 'no-breakdown':
      return { ...withoutGroupCompared(question), by: undefined };
    case 'breakdown':
      return { ...withoutGroupCompared(question), by: change.name };
    case 'level': {
      const areas = question.areas.map((selection) => enlarge(selection, change.level, workspace));
      const found = areas.filter((area) => area !== null);
      return found.length < areas.length ? null : { ...question, areas: mergeSelections(found) };
    }
    case 'wave':
      return { ...question, waves: [change.wave] };
    default:
      return assertNever(change);
  }
}

/** One group against another is nothing to ask of totals, or of other groups. */
function withoutGroupCompared(question: FigureQuestion): FigureQuestion {
  return question.compare?.with === 'group' ? { ...question, compare: undefined } : question;
}

/** The same chart with one thing asked otherwise; null where that makes no such chart. */
export function changeChart(
  chart: ChartRequest,
  change: QuestionChange,
  workspace: WorkspaceData,
): ChartRequest | null {
  switch (change.kind) {
    case 'no-breakdown':
      return chart.kind === 'bars' || chart.kind === 'distribution' || chart.kind === 'response'
        ? { ...chart, by: null }
        : null;
    case 'breakdown':
      return 'by' in chart ? { ...chart, by: change.name } : null;
    case 'level':
      return enlargeChart(chart, change.level, workspace);
    case 'wave':
      return 'wave' in chart ? { ...chart, wave: change.wave } : null;
    default:
      return assertNever(change);
  }
}

function enlargeChart(chart: ChartRequest, level: Level, workspace: WorkspaceData): ChartRequest | null {
  if (chart.kind === 'response') return null;
  // An area is not held against itself, nor against a part of it.
  const reference =
    chart.reference !== null && isLarger(chart.reference.level, level) ? chart.reference : null;
  switch (chart.kind) {
    case 'ranking':
    case 'matrix':
    case 'multiples':
    case 'dumbbell':
      return { ...chart, level, within: stillWithin(chart.within, level, workspace), reference };
    case 'funnel':
    case 'map':
      return level === 'municipality'
        ? { ...chart, level, within: stillWithin(chart.within, level, workspace), reference }
        : null;
    case 'trend':
    case 'distribution': {
      const codes = chart.areas.map((area) => largerAreaOf(workspace, area, level));
      const found = [...new Set(codes.filter((code) => code !== null))];
      if (found.length === 0 || codes.includes(null)) return null;
      return { ...chart, areas: found.map((code) => ({ level, code })), reference };
    }
    case 'bars':
    case 'gaps':
    case 'number':
    case 'top':
    case 'profile': {
      const code = largerAreaOf(workspace, chart.area, level);
      return code === null ? null : { ...chart, area: { level, code }, reference };
    }
  }
}

/** The area a chart lies in, where that is larger than what it shows now. */
function stillWithin(within: string | null, level: Level, { directory }: WorkspaceData): string | null {
  const around = within === null ? undefined : directory.levelOf(within);
  return around !== undefined && isLarger(around, level) ? within : null;
}

/** The areas of a larger level around those selected; null where it is not known which. */
function enlarge(selection: AreaSelection, level: Level, workspace: WorkspaceData): AreaSelection | null {
  const { within, only } = selection;
  if (!isLarger(level, selection.level)) return selection;
  if (only !== undefined) {
    const codes = only.map((code) => largerAreaOf(workspace, { level: selection.level, code }, level));
    const found = codes.filter((code) => code !== null);
    return found.length < codes.length ? null : { level, only: [...new Set(found)] };
  }
  if (within === undefined) return { level };
  const around = workspace.directory.levelOf(within);
  if (around === undefined) return null;
  if (isLarger(around, level)) return { level, within };
  const code = around === level ? within : largerAreaOf(workspace, { level: around, code: within }, level);
  return code === null ? null : { level, only: [code] };
}

/** Each area once, also where several selections come to the same. */
function mergeSelections(selections: readonly AreaSelection[]): AreaSelection[] {
  return [...new Map(selections.map((selection) => [JSON.stringify(selection), selection])).values()];
}

function isLarger(level: Level, than: Level): boolean {
  return levels.indexOf(level) < levels.indexOf(than);
}
