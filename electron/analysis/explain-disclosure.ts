import { success, type Result } from '../../shared/base/result.ts';
import { chartQuestion } from '../../shared/charts/chart-question.ts';
import { levels } from '../../shared/model/area.ts';
import type {
  DisclosureExplanation,
  ExplainRequest,
  QuestionChange,
  WayOut,
} from '../../shared/model/disclosure-explanation.ts';
import type { Figure, FigureTable } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { hiddenReasons, unavailableReasons } from '../../shared/model/reasons.ts';
import type { ChartRequest } from '../../shared/model/chart-request.ts';
import { answerQuestion } from './answer-question.ts';
import { listBreakdowns } from './breakdowns.ts';
import { changeChart, changeQuestion } from './change-question.ts';
import type { AnalysisReader } from './reader.ts';
import { readWorkspaceData, type WorkspaceData } from './workspace-data.ts';

/**
 * Why figures are not there, and which question near this one shows more. Rests on answers that have passed the gate
 * and on nothing else; each way out was asked, and answered, before it is offered.
 */
export function explainDisclosure(
  reader: AnalysisReader,
  request: ExplainRequest,
): Result<DisclosureExplanation, Issue> {
  const answered = answerRequest(reader, request);
  if (!answered.ok) return answered;
  const { table, figures } = answered.value;
  const values = figures.map(({ value }) => value);
  const reasons = values.flatMap((value) => (value.status === 'shown' ? [] : [value.reason]));
  const count = (reason: (typeof reasons)[number]) => reasons.filter((each) => each === reason).length;
  const shown = values.length - reasons.length;
  return success({
    shown,
    hidden: hiddenReasons
      .map((reason) => ({ reason, count: count(reason) }))
      .filter((each) => each.count > 0),
    unavailable: unavailableReasons
      .map((reason) => ({ reason, count: count(reason) }))
      .filter((each) => each.count > 0),
    disclosure: table.disclosure,
    ways: reasons.length === 0 ? [] : findWaysOut(reader, request, table, shown / values.length),
  });
}

interface Answered {
  readonly table: FigureTable;
  /** Those the question is about. */
  readonly figures: readonly Figure[];
}

function answerRequest(reader: AnalysisReader, request: ExplainRequest): Result<Answered, Issue> {
  const question = 'chart' in request ? chartQuestion(request.chart) : request.question;
  const answered = answerQuestion(reader, question);
  if (!answered.ok) return answered;
  const table = answered.value;
  const { figures } = table;
  return success({ table, figures: 'chart' in request ? drawnIn(request.chart, figures) : figures });
}

/** The figures of a chart's own areas: not what they are held against, and no total beside its groups. */
function drawnIn(chart: ChartRequest, figures: readonly Figure[]): Figure[] {
  switch (chart.kind) {
    case 'ranking':
      return figures.filter(({ key }) => key.level === chart.level);
    case 'trend':
      return figures.filter(({ key }) =>
        chart.areas.some(({ level, code }) => key.level === level && key.areaCode === code),
      );
    case 'bars': {
      const { level, code } = chart.area;
      return figures.filter(
        ({ key }) =>
          key.level === level && key.areaCode === code && (key.group === null) === (chart.by === null),
      );
    }
    case 'dumbbell':
      return figures.filter(({ key }) => key.level === chart.level && key.group !== null);
    case 'gaps': {
      const { level, code } = chart.area;
      return figures.filter(({ key }) => key.level === level && key.areaCode === code && key.group !== null);
    }
    default:
      return [...figures];
  }
}

/** The changes that show a larger part than now: of every kind the one or two that show most, nearest first. */
function findWaysOut(
  reader: AnalysisReader,
  request: ExplainRequest,
  table: FigureTable,
  shareNow: number,
): WayOut[] {
  const workspace = readWorkspaceData(reader);
  return listChanges(workspace, table).flatMap(({ changes, most }) =>
    changes
      .flatMap((change) => tryChange(reader, workspace, request, change))
      .filter(({ shown, of }) => shown > shareNow * of)
      // Sorting keeps the nearest first among those that show as much.
      .sort((a, b) => b.shown / b.of - a.shown / a.of)
      .slice(0, most),
  );
}

function tryChange(
  reader: AnalysisReader,
  workspace: WorkspaceData,
  request: ExplainRequest,
  change: QuestionChange,
): WayOut[] {
  const asks = changeRequest(request, change, workspace);
  const answered = asks === null ? null : answerRequest(reader, asks);
  // A change the question cannot bear is no way out.
  if (asks === null || !answered?.ok) return [];
  const { figures } = answered.value;
  const shown = figures.filter(({ value }) => value.status === 'shown').length;
  return [{ change, shown, of: figures.length, asks }];
}

function changeRequest(
  request: ExplainRequest,
  change: QuestionChange,
  workspace: WorkspaceData,
): ExplainRequest | null {
  if ('chart' in request) {
    const chart = changeChart(request.chart, change, workspace);
    return chart && { chart };
  }
  const question = changeQuestion(request.question, change, workspace);
  return question && { question };
}

/** What can be asked otherwise, per kind from near to far, and how many of a kind are worth offering. */
function listChanges(
  workspace: WorkspaceData,
  { question, indicators, breakdown, waves }: FigureTable,
): { readonly changes: readonly QuestionChange[]; readonly most: number }[] {
  const [wave] = waves;
  const microdata = workspace.waves.filter((each) => 'frame' in each);
  const coarser =
    breakdown === null
      ? []
      : listBreakdowns(microdata.filter(({ dataset }) => waves.includes(dataset.wave)))
          .filter(({ name, groups }) => name !== breakdown.name && groups.length < breakdown.groups.length)
          .sort((a, b) => b.groups.length - a.groups.length);
  const smallest = Math.max(...question.areas.map(({ level }) => levels.indexOf(level)));
  const larger = levels
    .slice(0, smallest)
    .filter((level) => workspace.waves.some((each) => each.areaCodes(level).length > 0))
    .reverse();
  const asked = indicators.flatMap(({ code }) =>
    workspace.sourcesOf(code).map(({ data }) => data.dataset.wave),
  );
  const others =
    question.waves?.length === 1 && wave !== undefined
      ? [...new Set(asked)].filter((other) => other !== wave).sort((a, b) => near(a, wave) - near(b, wave))
      : [];
  return [
    { changes: breakdown === null ? [] : [{ kind: 'no-breakdown' }], most: 1 },
    {
      changes: coarser.slice(0, mostTried).map(({ name, label }) => ({ kind: 'breakdown', name, label })),
      most: 1,
    },
    { changes: larger.map((level) => ({ kind: 'level', level })), most: 2 },
    { changes: others.slice(0, mostTried).map((other) => ({ kind: 'wave', wave: other })), most: 1 },
  ];
}

/** Every try is a question of its own. */
const mostTried = 3;

/** The nearest wave, of two as near the newest. */
function near(other: number, wave: number): number {
  return Math.abs(other - wave) - (other > wave ? 0.5 : 0);
}
