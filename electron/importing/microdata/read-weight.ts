import { blankIndex } from '../../../shared/model/columns.ts';
import { parseDecimalText } from '../parse-decimal.ts';
import type { ParsedColumn } from '../parsed-file.ts';

/** The weights as numbers, NaN for blank or a stray word; whole weights may have been read as codes. */
export function readWeights({ content }: ParsedColumn): Float64Array {
  if (content.kind === 'number') return content.values;
  const blank = blankIndex(content.values);
  const numbers = content.codes.map(numberOfCode);
  return Float64Array.from(content.values, (value) => (value === blank ? NaN : (numbers[value] ?? NaN)));
}

/** Codes of a column read as codes that are no number. */
export function isNumberCode(code: string): boolean {
  return !Number.isNaN(numberOfCode(code));
}

function numberOfCode(code: string): number {
  return parseDecimalText(code, code.includes(',') ? ',' : '.');
}

/** The smallest and largest weight that can be one: what no number can hold is set aside with its row. */
export function weightRange(
  column: ParsedColumn,
): { readonly lowest: number; readonly highest: number } | null {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const weight of readWeights(column)) {
    if (!Number.isFinite(weight)) continue;
    if (weight < lowest) lowest = weight;
    if (weight > highest) highest = weight;
  }
  return lowest > highest ? null : { lowest, highest };
}
