import type { KeyboardEvent } from 'react';
import type { Box, Point } from '../charts/place-notes.ts';
import type { NoteEditing } from './note-editing.ts';
import type { DrawingTheme } from './theme.ts';
import type { WordsDrag } from './use-words-drag.ts';

interface Props {
  readonly id: string;
  /** What it says, for who does not see it. */
  readonly label: string;
  readonly boxes: readonly Box[];
  readonly editing: NoteEditing;
  readonly theme: DrawingTheme;
  /** Font size: lines follow it. */
  readonly size: number;
  /** Left out: it has no words that could stand elsewhere. */
  readonly drag?: WordsDrag;
  readonly onStep?: (id: string, direction: Point, steps: number) => void;
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Where an annotation is picked, moved, edited and taken away, with pointer and keys alike. */
export function NoteHandle({ id, label, boxes, editing, theme, size, drag, onStep }: Props) {
  if (boxes.length === 0) return null;
  const isSelected = editing.selected === id;
  const unit = size / 13;
  const onKeyDown = (event: KeyboardEvent<SVGElement>) => {
    const direction = directions[event.key];
    if (event.key === 'Enter' || event.key === 'F2') editing.onEdit(id);
    else if (event.key === 'Delete' || event.key === 'Backspace') editing.onRemove(id);
    else if (event.key === 'Escape') {
      if (drag?.cancel() !== true) editing.onSelect(null);
    } else if (direction && onStep) onStep(id, direction, event.shiftKey ? 10 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-describedby={editing.keysId}
      aria-pressed={isSelected}
      data-note-handle={id}
      className="note-handle"
      style={{ cursor: drag ? 'move' : 'pointer', outline: 'none', touchAction: 'none' }}
      onFocus={() => editing.onSelect(id)}
      onKeyDown={onKeyDown}
      onDoubleClick={() => editing.onEdit(id)}
      onPointerDown={(event) => {
        editing.onSelect(id);
        drag?.onPointerDown(id, event);
      }}
      {...(drag && {
        onPointerMove: drag.onPointerMove,
        onPointerUp: drag.onPointerUp,
        onPointerCancel: () => void drag.cancel(),
      })}
    >
      {/* What stands in no room on the chart: of a difference, how sure it is. */}
      <title>{label}</title>
      {boxes.map(({ x, y, w, h }, index) => (
        <rect
          key={index}
          x={x - 2 * unit}
          y={y - 2 * unit}
          width={w + 4 * unit}
          height={h + 4 * unit}
          rx={4 * unit}
          fill="transparent"
          stroke={isSelected ? theme.accent : 'transparent'}
          strokeWidth={1.5 * unit}
        />
      ))}
    </g>
  );
}
