/** How much of each of ten people is filled, so that together they are the percentage as it is written. */
export function peopleFilled(percent: number): readonly number[] {
  const tens = Math.round(percent) / 10;
  return Array.from({ length: 10 }, (_, person) => Math.max(0, Math.min(1, tens - person)));
}
