import type { KeyboardEvent, ReactNode } from 'react';
import type { Box } from '../charts/place-notes.ts';
import { markId, sameMark } from '../model/figure.ts';
import type { MarkKey } from '../model/figure.ts';

export interface MarkPlace {
  readonly row: number;
  readonly column: number;
}

interface Props {
  readonly mark: MarkKey;
  readonly label: string;
  /** What answers to the pointer. */
  readonly box: Box;
  /** Where the arrow keys find it: rows of a ranking; series (rows) and waves or groups (columns) elsewhere. */
  readonly place: MarkPlace;
  /** On a map: to which mark each arrow key goes, instead of by rows and columns. */
  readonly towards?: Readonly<Record<string, string>>;
  /** What answers to the pointer and shows the focus where that is no box: an SVG path. */
  readonly outline?: string;
  /** The one mark of the chart that Tab reaches; the arrows go on from there. */
  readonly isEntry: boolean;
  readonly isChosen?: boolean;
  /** The whole name where the drawing shortens it: on paper; on the page the mark has a tip of its own. */
  readonly tooltip?: string;
  readonly onPick?: (mark: MarkKey) => void;
  readonly children?: ReactNode;
}

const steps: Readonly<Record<string, MarkPlace>> = {
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
};

/** A mark that can be picked with pointer and keys. Without `onPick` (on paper) only its drawing. */
export function PickTarget(props: Props) {
  const {
    mark,
    label,
    box,
    outline,
    place,
    towards,
    isEntry,
    isChosen = false,
    tooltip,
    onPick,
    children,
  } = props;
  if (!onPick) {
    return (
      <g>
        {tooltip !== undefined && <title>{tooltip}</title>}
        {children}
      </g>
    );
  }
  const onKeyDown = (event: KeyboardEvent<SVGGElement>) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPick(mark);
      return;
    }
    const next =
      towards && event.key in towards
        ? markNamed(event.currentTarget, towards[event.key])
        : neighbour(event.currentTarget, place, event.key);
    if (next) {
      event.preventDefault();
      next.focus();
    }
  };
  return (
    <g>
      <g
        role="button"
        aria-label={label}
        aria-current={isChosen || undefined}
        tabIndex={isEntry ? 0 : -1}
        data-mark={markId(mark)}
        data-place={placeName(place)}
        className="chart-mark"
        onClick={() => onPick(mark)}
        onKeyDown={onKeyDown}
      >
        {outline === undefined ? (
          <rect
            x={box.x}
            y={box.y}
            width={box.w}
            height={box.h}
            fill="transparent"
            className="chart-mark-area"
          />
        ) : (
          <path d={outline} fillRule="evenodd" fill="transparent" className="chart-mark-shape" />
        )}
      </g>
      {/* Beside the button: its name says it all, and a drawing may lie over a neighbour's box. */}
      <g aria-hidden pointerEvents="none">
        {children}
      </g>
    </g>
  );
}

/** The mark one step away in the same drawing; Home and End go to the ends of its line, or of the ranking. */
function neighbour(from: SVGGElement, { row, column }: MarkPlace, key: string): SVGGElement | undefined {
  const marks = [...(from.ownerSVGElement?.querySelectorAll<SVGGElement>('.chart-mark') ?? [])];
  const sameRow = marks.filter(({ dataset }) => dataset.place?.startsWith(`${String(row)},`));
  const lane = sameRow.length > 1 ? sameRow : marks;
  if (key === 'Home') return lane[0];
  if (key === 'End') return lane.at(-1);
  const step = steps[key];
  if (!step) return undefined;
  const wanted = placeName({ row: row + step.row, column: column + step.column });
  return marks.find((mark) => mark.dataset.place === wanted);
}

function markNamed(from: SVGGElement, id: string | undefined): SVGGElement | undefined {
  const marks = [...(from.ownerSVGElement?.querySelectorAll<SVGGElement>('.chart-mark') ?? [])];
  return marks.find(({ dataset }) => dataset.mark === id);
}

function placeName({ row, column }: MarkPlace): string {
  return `${String(row)},${String(column)}`;
}

/** The picked mark when it is in the chart, else the first. */
export function entryMark(
  marks: readonly MarkKey[],
  picked: MarkKey | null | undefined,
): MarkKey | undefined {
  return (picked && marks.find((mark) => sameMark(mark, picked))) ?? marks[0];
}

export function isMark(picked: MarkKey | null | undefined, mark: MarkKey): boolean {
  return picked !== null && picked !== undefined && sameMark(picked, mark);
}
