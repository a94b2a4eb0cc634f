/**
 * Moves labels apart so that none lies closer than `gap` to the next, middle to middle, as little as
 * possible, keeping their order from top to bottom and, where given, between two heights. Only labels
 * that start near the same x hinder each other.
 */
export function spreadLabels<Label extends { readonly x: number; readonly y: number }>(
  labels: readonly Label[],
  gap: number,
  between?: { readonly top: number; readonly bottom: number },
): Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const places = sorted.map(({ y }) => y);
  // Push neighbours apart a few times: enough for the handful of labels a trend has.
  for (let round = 0; round < 60; round++) {
    let moved = false;
    for (let index = 1; index < places.length; index++) {
      const above = places[index - 1] ?? 0;
      const below = places[index] ?? 0;
      const overlap = gap - (below - above);
      const apart = Math.abs((sorted[index]?.x ?? 0) - (sorted[index - 1]?.x ?? 0)) > gap * 6;
      if (overlap > 0.001 * gap && !apart) {
        places[index - 1] = above - overlap / 2;
        places[index] = below + overlap / 2;
        moved = true;
      }
    }
    if (between) for (const [index, y] of places.entries()) places[index] = within(y, between);
    if (!moved) break;
  }
  return sorted.map((label, index) => ({ ...label, y: places[index] ?? label.y }));
}

function within(y: number, { top, bottom }: { readonly top: number; readonly bottom: number }): number {
  return Math.max(top, Math.min(y, bottom));
}
