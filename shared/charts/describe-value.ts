import { chartTexts } from '../language/nl/charts.ts';
import { fewSchoolsTexts } from '../language/nl/few-schools.ts';
import { differencePhrase, verdictTexts } from '../language/nl/verdicts.ts';
import type { MarkDifference, MarkValue } from './spec.ts';

/** A mark for who hears it: "31 % (27 tot 35 %), 5 procentpunt ongunstiger dan in de rest van Lindewaard; p = 0,004 na correctie". */
export function describeValue(value: MarkValue, difference: MarkDifference | null): string {
  if (value.status !== 'shown') return value.reason;
  const { percent, whole = percent, lower, upper, measure, fewSchools, notCompared } = value;
  const figure = [
    chartTexts.valueWithInterval(whole, lower, upper, measure),
    ...(fewSchools === undefined ? [] : [fewSchoolsTexts.mark(fewSchools)]),
  ].join(', ');
  if (difference !== null) return `${figure}, ${differencePhrase(difference)}`;
  return notCompared === undefined ? figure : `${figure}, ${verdictTexts.notCompared(notCompared)}`;
}
