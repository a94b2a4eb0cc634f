/**
 * Whole percentages that add up to as much as the parts themselves do: 100 for a whole.
 *
 * Method: largest remainder (Hamilton): every part is rounded down, and what is then missing goes, one by one, to the
 * parts that lost most; of equal losses to the larger part, then to the first.
 * Valid: parts ≥ 0. Each result lies within 1 of its part, and a larger part never gets less than a smaller one.
 * Reference: Balinski & Young 2001, Fair Representation, chapter 2.
 * Tests: tests/unit/base/whole-percentages.test.ts.
 */
export function wholePercentages(parts: readonly number[]): number[] {
  const floors = parts.map((part) => Math.floor(part + tiny));
  const total = Math.round(parts.reduce((sum, part) => sum + part, 0));
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byLoss = parts
    .map((part, index) => ({ part, index, loss: part - (floors[index] ?? 0) }))
    .sort((a, b) =>
      Math.abs(b.loss - a.loss) > tiny ? b.loss - a.loss : b.part - a.part || a.index - b.index,
    );
  const raised = new Set(byLoss.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
}

/** Sums of doubles are a hair off: 29.999999999 is 30. */
const tiny = 1e-9;
