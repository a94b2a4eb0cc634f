import { chartMarks, type ChartMark } from '../../../shared/charts/chart-marks.ts';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { isFinding } from '../../../shared/charts/verdict-look.ts';
import { exploreTexts } from '../../../shared/language/explore.ts';
import { resultTexts } from '../../../shared/language/result.ts';
import type { Verdict } from '../../../shared/model/comparison.ts';

/**
 * What a new chart shows, for who hears it in the language of the page: "Ranglijst: 36 scholen, 2 ongunstiger en 3 niet
 * te zien."
 */
export function resultWords(spec: ChartSpec): string {
  const kind = exploreTexts.kinds[spec.kind];
  const own = chartMarks(spec).filter(({ isReference }) => !isReference);
  if (own.length === 0) return resultTexts.result(kind, resultTexts.noFigures, []);
  const hidden = own.filter(({ value }) => value.status === 'hidden').length;
  return resultTexts.result(kind, whatIsShown(own), [
    ...countedVerdicts(own),
    ...(hidden === 0 ? [] : [resultTexts.hidden(hidden)]),
  ]);
}

/** Areas where each has one figure, else figures. */
function whatIsShown(marks: readonly ChartMark[]): string {
  const areas = new Set(marks.map(({ mark }) => `${mark.level} ${mark.areaCode}`));
  const [level, other] = new Set(marks.map(({ mark }) => mark.level));
  return level !== undefined && other === undefined && marks.length > 1 && areas.size === marks.length
    ? resultTexts.areas(marks.length, exploreTexts.levelMany[level])
    : resultTexts.figures(marks.length);
}

function countedVerdicts(marks: readonly ChartMark[]): string[] {
  const counts = new Map<Verdict, number>();
  for (const { difference } of marks) {
    const verdict = difference?.verdict;
    if (isFinding(verdict)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return [...counts].map(([verdict, count]) => `${String(count)} ${resultTexts.verdicts[verdict]}`);
}
