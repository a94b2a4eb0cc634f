/** A number as somebody wrote it, and with how many decimals. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

export type DecimalSign = ',' | '.';

/** "77,3", "77.3 %", "1.284,5", "2e-05"; null where no number stands ("-", ".", "NA", "<5"). */
export function readNumber(text: string, decimalSign: DecimalSign): WrittenNumber | null {
  const thousands = decimalSign === ',' ? '.' : ',';
  const plain = text
    .replace(/[\s\u00a0%]/g, '')
    .replaceAll(thousands, '')
    .replace(decimalSign, '.');
  const parts = /^[-+]?(?:\d+(?:\.(\d*))?|\.(\d+))(?:e([-+]?\d+))?$/i.exec(plain);
  if (parts === null) return null;
  const decimals = (parts[1] ?? parts[2] ?? '').length - Number(parts[3] ?? 0);
  return { value: Number(plain), decimals: Math.max(0, decimals) };
}
