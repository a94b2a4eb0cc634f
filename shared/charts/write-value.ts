import { noBreakSpace, writePercent } from '../base/dutch-numbers.ts';
import { fewSchoolsTexts } from '../language/nl/few-schools.ts';
import type { ShownMark } from './spec.ts';

/** "31 %", and "~ 31 %" where few schools carry it: under the chart stands what that means. */
export function writeValue({ percent, whole = percent, fewSchools }: ShownMark): string {
  const text = writePercent(whole);
  return fewSchools === undefined ? text : `${fewSchoolsTexts.sign}${noBreakSpace}${text}`;
}
