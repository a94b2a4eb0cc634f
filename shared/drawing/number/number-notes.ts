import { currentPercentStyle } from '../../base/percent-style.ts';
import { writeWhole } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import { plainText } from '../../charts/annotations/rich-text.ts';
import { writtenOf } from '../../charts/annotations/written-of.ts';
import type { NumberSpec } from '../../charts/number/number-spec.ts';
import { numberTexts } from '../../language/nl/chart-number.ts';
import { writeFigure } from '../../language/nl/figure-unit.ts';
import { wrapAtMost, type NumberSizes } from './number-layout.ts';

/** The figure and its sign from left to right, in the unit of the sizes; a mean has no sign. */
export function figureParts({ value }: NumberSpec, { figure }: NumberSizes) {
  const isShown = value.status === 'shown';
  const isMean = isShown && value.measure === 'mean';
  const text = isMean
    ? writeFigure(value.percent, value.measure)
    : isShown
      ? writeWhole(value.percent)
      : numberTexts.hidden;
  const sign = measureText(text, figure, 600) + figure * signGap();
  const hasSign = isShown && !isMean;
  return { text, sign, hasSign, width: hasSign ? sign + measureText('%', figure, 600) : sign };
}

/** At this size a full space is a hole. */
function signGap(): number {
  return currentPercentStyle() === 'tight' ? 0.02 : 0.12;
}

export interface NoteBeside {
  readonly id: string;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

export interface NotesBeside {
  /** From the start of the figure. */
  readonly x: number;
  /** Half the height of the figure. */
  readonly middle: number;
  readonly notes: readonly NoteBeside[];
}

/**
 * Notes right of the figure they are about, in a column of words that starts at `top`; null where they do not fit
 * there: then they stand among the words under it.
 */
export function notesBeside(
  spec: NumberSpec,
  sizes: NumberSizes,
  width: number,
  top: number,
): NotesBeside | null {
  const { small, gap, figure } = sizes;
  const middle = top + figure * 0.38;
  const x = figureParts(spec, sizes).width + gap * 1.6;
  const room = width - x;
  if (spec.notes.length === 0 || room < small * leastRoom) return null;
  const broken = spec.notes.map((note) => ({
    id: note.id,
    lines: wrapAtMost(plainText(writtenOf(note, spec)), room, small, 600, most),
  }));
  const high = small * lineHeight;
  const count = broken.reduce((total, { lines }) => total + lines.length, 0);
  if (count * high > figure || broken.some(({ lines }) => lines.length === most)) return null;
  let y = middle - (count * high) / 2 + high * 0.75;
  const notes = broken.map(({ id, lines }) => ({
    id,
    lines: lines.map((text) => {
      const line = { text, y };
      y += high;
      return line;
    }),
  }));
  return { x, middle, notes };
}

/** In type: a narrower column is one of loose words. */
const leastRoom = 6;
const most = 5;
const lineHeight = 1.4;
