import { noBreakSpace, writeDecimal } from '../../base/dutch-numbers.ts';

/** 0.0004 → "p < 0,001"; 0.0421 → "p = 0,042"; 0.31 → "p = 0,31". */
export function writePValue(p: number): string {
  const size = writePSize(p);
  return `p${noBreakSpace}${size.startsWith('<') ? '' : `=${noBreakSpace}`}${size}`;
}

/** Under a head that says what it is: "< 0,001", "0,042". */
export function writePSize(p: number): string {
  if (p < 0.001) return `<${noBreakSpace}0,001`;
  return writeDecimal(p, p < 0.0995 ? 3 : 2);
}
