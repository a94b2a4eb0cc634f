import { noBreakSpace } from '../base/dutch-numbers.ts';
import { fewSchoolsTexts } from '../language/nl/few-schools.ts';
import { writeFigure } from '../language/nl/figure-unit.ts';
import type { ShownMark } from './spec.ts';

/** "31 %", of a mean "7,4", and "~ 31 %" where few schools carry it: under the chart stands what that means. */
export function writeValue(value: Pick<ShownMark, 'percent' | 'whole' | 'fewSchools' | 'measure'>): string {
  return `${signOf(value)}${writeFigure(value.whole ?? value.percent, value.measure)}`;
}

/** "~ " before a figure that few schools carry, else nothing. */
export function signOf({ fewSchools }: Pick<ShownMark, 'fewSchools'>): string {
  return fewSchools === undefined ? '' : `${fewSchoolsTexts.sign}${noBreakSpace}`;
}
