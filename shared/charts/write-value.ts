import { noBreakSpace, writePercent } from '../base/dutch-numbers.ts';
import { fewSchoolsTexts } from '../language/nl/few-schools.ts';
import type { ShownMark } from './spec.ts';

/** "31 %", and "~ 31 %" where few schools carry it: under the chart stands what that means. */
export function writeValue(value: Pick<ShownMark, 'percent' | 'whole' | 'fewSchools'>): string {
  return `${signOf(value)}${writePercent(value.whole ?? value.percent)}`;
}

/** "~ " before a figure that few schools carry, else nothing. */
export function signOf({ fewSchools }: Pick<ShownMark, 'fewSchools'>): string {
  return fewSchools === undefined ? '' : `${fewSchoolsTexts.sign}${noBreakSpace}`;
}
