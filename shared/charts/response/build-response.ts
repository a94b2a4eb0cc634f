import { writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { responseTexts } from '../../language/nl/response.ts';
import { groupName } from '../../language/nl/verdicts.ts';
import type { Level } from '../../model/area.ts';
import type { ChartAnswer } from '../../model/chart-answer.ts';
import type { RequestOf } from '../../model/chart-request.ts';
import {
  exceedsEnrolment,
  responsePercent,
  type Response,
  type ResponseCount,
  type ResponseRow,
} from '../../model/response.ts';
import type { Written } from '../build-chart.ts';
import { describeResponse, responseHeadline, responseSubtitle } from './describe-response.ts';
import { wholeNameOf } from './whole-name.ts';
import { responseFooter } from './response-footer.ts';
import type { ResponseCell, ResponseLine, ResponseSpec } from './response-spec.ts';

/** Who took part beside who was enrolled, by group, and who is enough for figures of their own. */
export function buildResponse(
  { level }: RequestOf<'response'>,
  { response: answered }: ChartAnswer,
  written: Written,
): ResponseSpec {
  if (!answered) throw new Error('A response table needs to know who took part.');
  const response = named(answered, level);
  const { heads } = responseTexts;
  const { breakdown, rows, total } = response;
  const lines = rows.map((row, at) => lineOf(response, row, { at }));
  return {
    kind: 'response',
    headline: written.headline || responseHeadline(response, level),
    subtitle: responseSubtitle(response, level),
    nameHead: response.rowsAre === 'school' ? heads.class : chartTexts.tableHeads.area(level),
    heads: [
      heads.enrolled,
      heads.took,
      heads.percent,
      ...(breakdown?.groups ?? []).map(({ label }) => groupName(label)),
    ],
    ownHead: heads.ownFigures,
    rows: total === null ? lines : [...lines, lineOf(response, total, null)],
    notes: [],
    footer: responseFooter(response),
    altText: describeResponse(response, level),
    comparison: null,
    fictitious: response.source.fictitious,
  };
}

/** Its areas by the names they have in every chart: "school 990002" where only a code is known. */
function named(response: Response, level: Level): Response {
  if (response.rowsAre === 'school') return response;
  const rows = response.rows.map((row) =>
    row.depth === 0 ? { ...row, name: chartTexts.areaName(level, row.name) } : row,
  );
  return { ...response, rows };
}

/** @param placed its place among the rows; null: it is the total */
function lineOf({ rows }: Response, row: ResponseRow, placed: { readonly at: number } | null): ResponseLine {
  const at = placed?.at ?? rows.length;
  return {
    id: row.id,
    name: row.name,
    partOf: wholeNameOf(rows, at),
    isTotal: placed === null,
    hasParts: placed !== null && row.depth === 0 && rows[at + 1]?.depth === 1,
    cells: [enrolledCell(row), countCell(row.took), percentCell(row), ...row.groups.map(countCell)],
    ownFigures: row.ownFigures,
  };
}

function enrolledCell({ enrolled, depth }: ResponseRow): ResponseCell {
  return enrolled === null ? unknownAt(depth) : numberCell(enrolled, writeWhole(enrolled));
}

function percentCell(row: ResponseRow): ResponseCell {
  if (row.took.status === 'hidden') return hidden;
  if (exceedsEnrolment(row)) return wordsCell(responseTexts.impossible);
  const percent = responsePercent(row);
  return percent === null ? unknownAt(row.depth) : numberCell(percent, writePercent(percent));
}

function countCell(count: ResponseCount): ResponseCell {
  return count.status === 'hidden' ? hidden : numberCell(count.count, writeWhole(count.count));
}

/** A school list knows no kinds of education: there is nothing to miss. */
function unknownAt(depth: ResponseRow['depth']): ResponseCell {
  return wordsCell(depth === 1 ? '' : responseTexts.unknown);
}

function numberCell(value: number, text: string): ResponseCell {
  return { text, value, kind: 'number' };
}

function wordsCell(text: string): ResponseCell {
  return { text, value: null, kind: 'words' };
}

const hidden: ResponseCell = { text: '–', value: null, kind: 'hidden' };
