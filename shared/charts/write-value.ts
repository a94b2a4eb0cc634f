import { noBreakSpace, writeDecimal } from '../base/dutch-numbers.ts';
import { percentSign } from '../base/percent-style.ts';
import { fewSchoolsTexts } from '../language/nl/few-schools.ts';
import { writeFigure } from '../language/nl/figure-unit.ts';
import type { Axis, ShownMark } from './spec.ts';

/** "31 %", of a mean "7,4", and "~ 31 %" where few schools carry it: under the chart stands what that means. */
export function writeValue(value: Pick<ShownMark, 'percent' | 'whole' | 'fewSchools' | 'measure'>): string {
  return `${signOf(value)}${writeFigure(value.whole ?? value.percent, value.measure)}`;
}

/** "~ " before a figure that few schools carry, else nothing. */
export function signOf({ fewSchools }: Pick<ShownMark, 'fewSchools'>): string {
  return fewSchools === undefined ? '' : `${fewSchoolsTexts.sign}${noBreakSpace}`;
}

/** "0 %", "20", … "100 %": the unit at both ends only; of a score "1", "2", …, all with as many decimals. */
export function writeTick(axis: Axis, tick: number): string {
  if (axis.measure === 'mean') return writeDecimal(tick, tickDecimals(axis));
  return tick === axis.min || tick === axis.max ? `${String(tick)}${percentSign()}` : String(tick);
}

/** As many as its ticks need. */
export function tickDecimals({ ticks }: Pick<Axis, 'ticks'>): number {
  const has = (decimals: number) =>
    ticks.every((tick) => Math.abs(tick - Number(tick.toFixed(decimals))) < 1e-9);
  return [0, 1].find(has) ?? 2;
}
