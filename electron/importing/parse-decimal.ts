const zero = 0x30;
const minus = 0x2d;
const plus = 0x2b;

/**
 * Reads `-12,345` from bytes; NaN when it is not a plain decimal number. Exact: up to 15 digits are one
 * whole number divided by one power of ten, which rounds once. Longer ones and `1,2E-05` go through Number.
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number, decimalSign: number): number {
  const signed = bytes[start] === minus || bytes[start] === plus;
  let whole = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = signed ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - zero;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === decimalSign && decimals < 0) decimals = 0;
    else return parseUncommon(bytes, start, end, decimalSign);
  }
  if (digits === 0) return NaN;
  if (digits > 15) return parseUncommon(bytes, start, end, decimalSign);
  const value = decimals > 0 ? whole / (powersOfTen[decimals] ?? 1) : whole;
  return bytes[start] === minus ? -value : value;
}

const powersOfTen = Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));

function parseUncommon(bytes: Uint8Array, start: number, end: number, decimalSign: number): number {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return parseDecimalText(text, decimalSign === 0x2c ? ',' : '.');
}

/** The same for text that was decoded already. */
export function parseDecimalText(text: string, decimalSign: ',' | '.'): number {
  const shape = decimalSign === ',' ? withComma : withPoint;
  return shape.test(text) ? Number(text.replace(',', '.')) : NaN;
}

const withComma = /^[-+]?(\d+(,\d*)?|,\d+)(E[-+]?\d+)?$/i;
const withPoint = /^[-+]?(\d+(\.\d*)?|\.\d+)(E[-+]?\d+)?$/i;
