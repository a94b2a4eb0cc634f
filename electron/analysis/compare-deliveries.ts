import { failure, success, type Result } from '../../shared/base/result.ts';
import type { ChartNeeds } from '../../shared/charts/chart-needs.ts';
import { analysisTexts } from '../../shared/language/analysis.ts';
import type { ChartAnswer } from '../../shared/model/chart-answer.ts';
import type { ChartChanges, FigureChange, MarkNames } from '../../shared/model/delivery-changes.ts';
import { markId, type FigureTable, type MarkKey } from '../../shared/model/figure.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { canonicalJson } from '../../shared/base/canonical-json.ts';
import { answerDifferences } from './answer-differences.ts';
import { answerFunnel } from './answer-funnel.ts';
import { answerGaps } from './answer-gaps.ts';
import { answerQuestion } from './answer-question.ts';
import { answerResponse } from './answer-response.ts';
import { answerTrends } from './answer-trends.ts';
import { changeOf, type MayTell } from './change-of-figure.ts';
import type { AnalysisReader } from './reader.ts';
import { replacedWaves } from './replaced-waves.ts';
import { sameAnswersSince } from './same-answers.ts';
import { listTold, type ToldFigure } from './told-figures.ts';

export interface DeliveryQuestion {
  /** One that replaced another, which is still kept. */
  readonly deliveryId: number;
  readonly charts: readonly ChartNeeds[];
}

/** What became of a chart, and the numbers it shows now; null: it tells of pupils, not of figures. */
export interface ComparedChart extends ChartChanges {
  readonly shown: readonly number[] | null;
}

/** What became of the figures of charts since a wave was delivered again, in the order of the charts. */
export function compareDeliveries(
  now: AnalysisReader,
  { deliveryId, charts }: DeliveryQuestion,
): Result<{ readonly charts: readonly ComparedChart[] }, Issue> {
  const waves = replacedWaves(now, deliveryId);
  if (waves.length === 0) return failure<Issue>({ kind: 'not-found', ...analysisTexts.nothingReplaced });
  const before = now.before(deliveryId);
  const sameAnswers = sameAnswersSince(now, deliveryId);
  // Waves that were not delivered again are the same on both sides.
  const mayTell: MayTell = ({ indicator, wave }) => !waves.includes(wave) || sameAnswers(indicator, wave);
  return success({
    charts: charts.map((needs) =>
      compareCharts(answerChart(before, needs), answerChart(now, needs), mayTell),
    ),
  });
}

function answerChart(reader: AnalysisReader, needs: ChartNeeds): Result<ChartAnswer, Issue> {
  const table = answerQuestion(reader, needs.table);
  if (!table.ok) return table;
  const funnel = needs.funnel && answerFunnel(reader, needs.funnel);
  if (funnel?.ok === false) return funnel;
  const gaps = needs.gaps && answerGaps(reader, needs.gaps);
  if (gaps?.ok === false) return gaps;
  const trends = needs.trends && answerTrends(reader, needs.trends);
  if (trends?.ok === false) return trends;
  const response = needs.response && answerResponse(reader, needs.response);
  if (response?.ok === false) return response;
  const differences = needs.differences && answerDifferences(reader, needs.differences);
  if (differences?.ok === false) return differences;
  return success({
    table: table.value,
    ...(funnel === undefined ? {} : { funnel: funnel.value }),
    ...(gaps === undefined ? {} : { gaps: gaps.value }),
    ...(trends === undefined ? {} : { trends: trends.value }),
    ...(response === undefined ? {} : { response: response.value }),
    ...(differences === undefined ? {} : { differences: differences.value }),
  });
}

function compareCharts(
  before: Result<ChartAnswer, Issue>,
  now: Result<ChartAnswer, Issue>,
  mayTell: MayTell,
): ComparedChart {
  const trouble = now.ok ? {} : { trouble: now.issue };
  const was = new Map((before.ok ? listTold(before.value) : []).map((told) => [idOf(told), told]));
  const is = new Map((now.ok ? listTold(now.value) : []).map((told) => [idOf(told), told]));
  const tables = [now, before].flatMap((answer) => (answer.ok ? [answer.value.table] : []));
  const figures: FigureChange[] = [];
  let same = 0;
  for (const id of new Set([...is.keys(), ...was.keys()])) {
    const pair = { was: was.get(id) ?? null, is: is.get(id) ?? null };
    const told = pair.is ?? pair.was;
    const change = changeOf(pair, mayTell);
    if (told === null || change === 'absent') continue;
    if (change === 'same') same++;
    else figures.push({ ...change, ...nameAll(told, tables) });
  }
  const responses = [before, now].map((answer) => (answer.ok ? answer.value.response : undefined));
  const [old, current] = responses.map((response) => canonicalJson(response?.rows ?? null));
  const shown = [...is.values()].flatMap(({ value }) => (value.status === 'told' ? [value.number] : []));
  const numbers = now.ok && now.value.response !== undefined ? null : shown;
  return { figures, same, responseChanged: old !== current, ...trouble, shown: numbers };
}

function idOf({ about, key, from }: ToldFigure): string {
  return [about, markId(key), ...(from === undefined ? [] : [markId(from)])].join('|');
}

function nameAll(
  { key, from }: ToldFigure,
  tables: readonly FigureTable[],
): Pick<FigureChange, 'names' | 'from'> {
  const names = nameFigure(key, tables);
  return from === undefined ? { names } : { names, from: { key: from, names: nameFigure(from, tables) } };
}

/** By the newest table that knows the name; a code names itself. */
function nameFigure(key: MarkKey, tables: readonly FigureTable[]): MarkNames {
  const find = <Found>(look: (table: FigureTable) => Found | undefined): Found | undefined =>
    tables.map(look).find((found) => found !== undefined);
  const indicator = find(({ indicators }) => indicators.find(({ code }) => code === key.indicator));
  const area = find(({ areas }) =>
    areas.find(({ level, code }) => level === key.level && code === key.areaCode),
  );
  const group = find(({ breakdown }) => breakdown?.groups.find(({ code }) => code === key.group));
  const category = indicator?.scale?.categories.find(({ code }) => code === key.category);
  return {
    indicator: indicator?.label ?? key.indicator,
    area: area?.name ?? key.areaCode,
    group: key.group === null ? null : (group?.label ?? key.group),
    category: key.category === undefined ? null : (category?.label ?? key.category),
  };
}
