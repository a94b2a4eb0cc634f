import { blankIndex, type CodedValues, type ColumnValues } from '../../../shared/model/columns.ts';

/** The values of some rows, in their order. */
export function takeRows(content: ColumnValues, rows: Int32Array): ColumnValues {
  if (content.kind === 'number') {
    return { kind: 'number', values: gather(content.values, new Float64Array(rows.length), rows) };
  }
  const values = gather(content.values, new (typeOf(content.values))(rows.length), rows);
  return { kind: 'coded', values, codes: content.codes };
}

export function isBlank(content: ColumnValues): boolean {
  const blank = content.kind === 'number' ? NaN : blankIndex(content.values);
  return content.values.every((value: number) => Object.is(value, blank));
}

/** The same answers under other codes; codes that become one are one. */
export function recode({ values, codes }: CodedValues, codeOf: (code: string) => string): CodedValues {
  const renamed = codes.map(codeOf);
  const distinct = [...new Set(renamed)].sort();
  const placeOf = renamed.map((code) => distinct.indexOf(code));
  const blank = blankIndex(values);
  const recoded = new (typeOf(values))(values.length);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? blank;
    recoded[row] = value === blank ? blank : (placeOf[value] ?? blank);
  }
  return { kind: 'coded', values: recoded, codes: distinct };
}

type Values = CodedValues['values'];

function typeOf(values: Values): new (length: number) => Values {
  if (values instanceof Uint8Array) return Uint8Array;
  return values instanceof Uint16Array ? Uint16Array : Int32Array;
}

function gather<Numbers extends Values | Float64Array>(
  from: Numbers,
  to: Numbers,
  rows: Int32Array,
): Numbers {
  for (let at = 0; at < rows.length; at++) to[at] = from[rows[at] ?? 0] ?? 0;
  return to;
}
