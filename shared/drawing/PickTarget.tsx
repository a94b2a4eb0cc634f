import type { KeyboardEvent, ReactNode } from 'react';
import type { Box } from '../charts/place-notes.ts';
import { markId, sameMark } from '../model/figure.ts';
import type { MarkKey } from '../model/figure.ts';

interface Props {
  readonly mark: MarkKey;
  readonly label: string;
  /** What answers to the pointer. */
  readonly box: Box;
  /** The one mark of the chart that Tab reaches; the arrows go on from there. */
  readonly isEntry: boolean;
  readonly onPick?: (mark: MarkKey) => void;
  readonly children?: ReactNode;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** A mark that can be picked with pointer and keys. Without `onPick` (on paper) only its drawing. */
export function PickTarget({ mark, label, box, isEntry, onPick, children }: Props) {
  if (!onPick) return <g>{children}</g>;
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPick(mark);
      return;
    }
    const next = neighbour(event.currentTarget, event.key);
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };
  return (
    <g
      role="button"
      aria-label={label}
      tabIndex={isEntry ? 0 : -1}
      data-mark={markId(mark)}
      className="chart-mark"
      onClick={() => onPick(mark)}
      onKeyDown={onKeyDown}
    >
      <rect x={box.x} y={box.y} width={box.w} height={box.h} fill="transparent" className="chart-mark-area" />
      {children}
    </g>
  );
}

/** The mark before or after this one in the same drawing; first and last for Home and End. */
function neighbour(from: SVGGElement, key: string): SVGGElement | undefined {
  const marks = [...(from.ownerSVGElement?.querySelectorAll<SVGGElement>('.chart-mark') ?? [])];
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const step = steps[key];
  return step === undefined ? undefined : marks[marks.indexOf(from) + step];
}

/** The focused mark when it is in the chart, else the first. */
export function entryMark(
  marks: readonly MarkKey[],
  focusMark: MarkKey | null | undefined,
): MarkKey | undefined {
  return (focusMark && marks.find((mark) => sameMark(mark, focusMark))) ?? marks[0];
}
