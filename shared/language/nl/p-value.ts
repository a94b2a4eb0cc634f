import { noBreakSpace, writeDecimal } from '../../base/dutch-numbers.ts';

/** 0.0004 → "p < 0,001"; 0.0421 → "p = 0,042"; 0.31 → "p = 0,31". */
export function writePValue(p: number): string {
  if (p < 0.001) return `p${noBreakSpace}<${noBreakSpace}0,001`;
  return `p${noBreakSpace}=${noBreakSpace}${writeDecimal(p, p < 0.0995 ? 3 : 2)}`;
}
