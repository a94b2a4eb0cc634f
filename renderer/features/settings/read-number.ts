/** A whole number as typed, from the first to the last that may be; null for anything else. */
export function readWhole(text: string, [first, last]: readonly [number, number]): number | null {
  const plain = text.trim();
  const value = Number(plain);
  return /^\d{1,9}$/.test(plain) && value >= first && value <= last ? value : null;
}

/** Percentage points as typed, with a comma or a point: 0.1 to 100; null for anything else. */
export function readPoints(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  const value = Number(plain);
  return /^\d{1,3}(\.\d)?$/.test(plain) && value >= 0.1 && value <= 100 ? value : null;
}
