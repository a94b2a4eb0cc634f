import { measureText } from '../../../shared/base/text-metrics.ts';
import type { ChartKind } from '../../../shared/model/chart-request.ts';
import { firstKinds, moreKinds } from './kinds.ts';

export interface KindRow {
  /** A button each. */
  readonly shown: readonly ChartKind[];
  /** Behind the last button. */
  readonly behind: readonly ChartKind[];
}

/** As in KindSwitch.module.css, in pixels. */
const size = 15;
const track = 8;
const gap = 4;
const padding = 16;
const sign = 18;
const chevron = 20;

/** The kinds that fit beside each other; those that do not go before the others behind "Meer". */
export function fitKinds(
  room: number,
  chosen: ChartKind,
  suggested: ChartKind,
  words: { readonly kinds: Readonly<Record<ChartKind, string>>; readonly more: string },
): KindRow {
  // Wide as its boldest: nothing may wrap when another is chosen.
  const widthOf = (text: string, isSuggested: boolean) =>
    gap + padding + measureText(text, size, 600) + (isSuggested ? sign : 0);
  for (let count = firstKinds.length; count > 0; count--) {
    const shown = firstKinds.slice(0, count);
    const behind = [...firstKinds.slice(count), ...moreKinds];
    const last = behind.includes(chosen) ? words.kinds[chosen] : words.more;
    const taken = shown.reduce((sum, kind) => sum + widthOf(words.kinds[kind], kind === suggested), 0);
    const width = track + taken + widthOf(last, behind.includes(suggested)) + chevron;
    if (width <= room) return { shown, behind };
  }
  return { shown: [], behind: [...firstKinds, ...moreKinds] };
}
