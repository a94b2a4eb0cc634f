import { writePercent, writeWhole } from '../../base/dutch-numbers.ts';
import { capital, chartTexts } from '../../language/nl/charts.ts';
import { responseTexts } from '../../language/nl/response.ts';
import { writeTenthsOf } from '../../language/nl/tenths.ts';
import type { Level } from '../../model/area.ts';
import { responsePercent, type Response, type ResponseRow } from '../../model/response.ts';
import { altTextOf } from '../chart-texts.ts';
import { wholeNameOf } from './whole-name.ts';

/** "Bijna 8 van de 10 leerlingen op Het Baken deden mee"; without a percentage of all only what it is about. */
export function responseHeadline(response: Response, level: Level): string {
  const whole = wholeOf(response);
  const isAlone = response.rowsAre === 'areas' && response.total === null && whole !== null;
  const place = isAlone ? chartTexts.at(level, whole.name) : placeOf(response, level);
  const percent = whole && responsePercent(whole);
  const tenths = percent === null ? null : writeTenthsOf(percent, 'leerlingen');
  if (whole === null || percent === null || tenths === null) {
    return responseTexts.headline(place, response.question.wave);
  }
  const isAll = whole.took.status === 'shown' && whole.took.count === whole.enrolled;
  return isAll ? responseTexts.everyone(place) : responseTexts.tenths(capital(tenths), place);
}

/** "Respons naar klas, onderwijs en gender · klas 2 en 4 · op Het Baken, 2025". */
export function responseSubtitle(response: Response, level: Level): string {
  const { rowsAre, breakdown, source, question } = response;
  const rows =
    rowsAre === 'school'
      ? responseTexts.byClass(breakdown?.label ?? null)
      : responseTexts.perLevel(chartTexts.levelOne[level], breakdown?.label ?? null);
  const parts = [responseTexts.subtitle(rows), source.population];
  return [
    ...parts.filter((part) => part !== ''),
    `${placeOf(response, level)}, ${String(question.wave)}`,
  ].join(' · ');
}

/** One text from the numbers: all together, then each row, or of many the highest and the lowest response. */
export function describeResponse(response: Response, level: Level): string {
  const { rows, total, question } = response;
  const named = rows.map((row, at) => {
    const whole = wholeNameOf(rows, at);
    return whole === null ? row : { ...row, name: `${whole}, ${row.name}` };
  });
  const told = named.length <= mostRows ? named : outermost(named);
  const all = [...(total === null ? [] : [total]), ...told];
  const main = all.flatMap((row) => {
    const counted = countedOf(row);
    return counted === null ? [] : [`${row.name} ${counted}`];
  });
  return altTextOf({
    kind: chartTexts.kinds.response,
    label: responseTexts.label,
    place: placeOf(response, level),
    period: String(question.wave),
    main: main.length === 0 ? [responseTexts.nothing] : main,
    absent: named.flatMap(({ name, took }) => (took.status === 'hidden' ? [name] : [])),
    n: [],
    comparison: null,
  });
}

/** More rows than this are not listened to. */
const mostRows = 12;

/** "168 van 214 leerlingen (79 %)"; null where it is hidden. */
function countedOf(row: ResponseRow): string | null {
  if (row.took.status === 'hidden') return null;
  const took = writeWhole(row.took.count);
  const percent = responsePercent(row);
  return percent === null || row.enrolled === null
    ? responseTexts.tookOnly(took)
    : responseTexts.tookOf(took, writeWhole(row.enrolled), writePercent(percent));
}

function outermost(rows: readonly ResponseRow[]): ResponseRow[] {
  const sorted = rows
    .flatMap((row) => {
      const percent = responsePercent(row);
      return percent === null ? [] : [{ row, percent }];
    })
    .sort((a, b) => b.percent - a.percent);
  return [...sorted.slice(0, 1), ...sorted.slice(1).slice(-1)].map(({ row }) => row);
}

/** All of it: the total, or the only row. */
function wholeOf({ rows, total }: Response): ResponseRow | null {
  return total ?? (rows.length === 1 ? (rows[0] ?? null) : null);
}

/** "op Het Baken", "op de scholen in Lindewaard", "in alle gemeenten". */
function placeOf({ place, rowsAre, source }: Response, level: Level): string {
  if (place === null) {
    return level === 'region'
      ? responseTexts.inFile(source.title)
      : chartTexts.at(level, chartTexts.allPlaces(level));
  }
  const name = chartTexts.areaName(place.level, place.name);
  if (rowsAre === 'school') return chartTexts.at('school', name);
  return level === 'school' ? responseTexts.atSchools(name) : chartTexts.at(place.level, name);
}
