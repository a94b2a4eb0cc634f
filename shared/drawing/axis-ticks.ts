import { measureText } from '../base/text-metrics.ts';
import type { Box } from '../charts/place-notes.ts';

export interface TickLabel {
  readonly tick: number;
  readonly text: string;
  /** Of its middle. */
  readonly x: number;
}

/** Ticks of an axis along the foot that have room for their words: all, every second … or only both ends. */
export function labelledTicks(labels: readonly TickLabel[], size: number): readonly TickLabel[] {
  const last = labels.length - 1;
  for (let step = 1; step < last; step++) {
    if (last % step !== 0) continue;
    const kept = labels.filter((_, index) => index % step === 0);
    if (kept.every((label, index) => index === 0 || isClear(kept[index - 1], label, size))) return kept;
  }
  return labels.filter((_, index) => index === 0 || index === last);
}

/** What those labels cover, in a line of that height. */
export function tickBoxes(labels: readonly TickLabel[], size: number, y: number, h: number): readonly Box[] {
  return labelledTicks(labels, size).map(({ text, x }) => {
    const w = measureText(text, size);
    return { x: x - w / 2, y, w, h };
  });
}

function isClear(before: TickLabel | undefined, after: TickLabel, size: number): boolean {
  if (before === undefined) return true;
  const halves = (measureText(before.text, size) + measureText(after.text, size)) / 2;
  return Math.abs(after.x - before.x) >= halves + size * 0.5;
}
