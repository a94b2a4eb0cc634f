import { measureText, wrapText } from '../base/text-metrics.ts';
import { markPosition, markPositions } from '../charts/geometry.ts';
import { anchorOf } from '../charts/notes.ts';
import { placeNotes } from '../charts/place-notes.ts';
import type { Box, NoteToPlace } from '../charts/place-notes.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { Halo } from './Halo.tsx';
import type { DrawingTheme } from './theme.ts';

interface Props {
  readonly spec: ChartSpec;
  readonly plot: Box;
  readonly bounds: Box;
  /** Labels that notes may not cover. */
  readonly labels: readonly Box[];
  readonly theme: DrawingTheme;
  /** Font size. */
  readonly size: number;
  /** Colour behind a text at this height. */
  readonly groundAt?: (y: number) => string;
  readonly dot: number;
}

/** Of a note: 220 px in the type of the screen. */
const widestInType = 220 / 13;
/** Between leader and words. */
const inset = 5;

/** Notes beside their marks, each with a leader: a sentence without a box. */
export function NoteLayer({
  spec,
  plot,
  bounds,
  labels,
  theme,
  size,
  dot,
  groundAt = () => theme.surface,
}: Props) {
  if (spec.notes.length === 0) return null;
  const line = size * 1.3;
  const texts = new Map(spec.notes.map((note) => [note.id, wrapText(note.text, widestInType * size, size)]));
  const notes = spec.notes.flatMap((note): NoteToPlace[] => {
    const anchor = anchorOf(note);
    const position = anchor && markPosition(spec, anchor, plot, dot);
    const lines = texts.get(note.id) ?? [];
    if (!position) return [];
    return [
      {
        id: note.id,
        anchor: { ...position.at, clear: dot / 2 + 6 },
        around: position.box,
        isLevel: spec.kind === 'ranking',
        width: Math.max(...lines.map((text) => measureText(text, size))) + 2 * inset,
        height: lines.length * line,
      },
    ];
  });
  const obstacles = [...markPositions(spec, plot, dot).map(({ box }) => box), ...labels];
  return (
    <g className="chart-notes">
      {placeNotes({ bounds, obstacles, notes }).map(({ id, box, leader }) => (
        <g key={id}>
          {/* Shorter it is a speck; the words then stand at their mark. */}
          {Math.hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y) > size / 2 && (
            <line
              x1={leader.from.x}
              y1={leader.from.y}
              x2={leader.to.x}
              y2={leader.to.y}
              stroke={theme.ink}
              strokeWidth={1.25}
            />
          )}
          {(texts.get(id) ?? []).map((text, index) => (
            <Halo
              key={index}
              x={box.x + inset}
              y={box.y + line * (index + 0.76)}
              fontSize={size}
              fill={theme.ink}
              edge={groundAt(box.y + box.h / 2)}
              edgeWidth={size * 0.4}
            >
              {text}
            </Halo>
          ))}
        </g>
      ))}
    </g>
  );
}
