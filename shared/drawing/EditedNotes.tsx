import { useState } from 'react';
import { layAnnotations, type LayInput } from '../charts/annotations/lay-annotations.ts';
import { isDense } from '../charts/annotations/foot-words.ts';
import { movedTo, stageOf, stepWords, type WordsStage } from '../charts/annotations/move-words.ts';
import type { SnapGuides } from '../charts/annotations/snap-box.ts';
import type { Box } from '../charts/place-notes.ts';
import type { NoteSpec } from '../charts/spec.ts';
import { handleBoxes } from './handle-boxes.ts';
import { LaidNotes } from './LaidNotes.tsx';
import type { NoteEditing } from './note-editing.ts';
import { NoteHandle } from './NoteHandle.tsx';
import { toldOf } from './note-told.ts';
import type { NoteLayerProps } from './NoteLayer.tsx';
import { useWordsDrag } from './use-words-drag.ts';

interface Props extends NoteLayerProps {
  readonly editing: NoteEditing;
}

/** Annotations that can be picked up: with the pointer, or step by step with the arrow keys. */
export function EditedNotes({ editing, ...props }: Props) {
  const [held, setHeld] = useState<Held | null>(null);
  const { theme, size, bounds } = props;
  const shown = { ...props, spec: held === null ? props.spec : withMoved(props.spec, held) };
  const drag = useWordsDrag({
    stageOf: (id) => stageToMove(props, id),
    onHold: setHeld,
    onDrop: (id, moved) => {
      setHeld(null);
      editing.onMove(id, moved, 'dragged');
    },
    onCancel: () => setHeld(null),
  });
  const step = (id: string, direction: { readonly x: number; readonly y: number }, steps: number) => {
    const stage = stageToMove(props, id);
    if (stage) editing.onMove(id, movedTo(stage, stepWords(stage, direction, steps)), 'stepped');
  };
  return (
    <>
      <LaidNotes {...shown} />
      {held && <Guides guides={held.guides} bounds={bounds} colour={theme.accent} width={size / 13} />}
      {layAnnotations(shown).map((laid) => (
        <NoteHandle
          key={laid.note.id}
          id={laid.note.id}
          label={toldOf(props, laid.note)}
          boxes={handleBoxes(laid, size)}
          {...{ editing, theme, size }}
          {...(laid.place ? { drag, onStep: step } : {})}
        />
      ))}
    </>
  );
}

/** Words in a long line under a chart go in the shorter ones they will stand in. */
function stageToMove(input: NoteLayerProps, id: string): WordsStage | null {
  const stage = stageOf(input, id);
  if (stage === null || !isDense(input.spec)) return stage;
  const moved = movedTo(stage, stage.box);
  return stageOf({ ...input, spec: withMoved(input.spec, { id, moved }) }, id);
}

interface Held {
  readonly id: string;
  readonly moved: NonNullable<NoteSpec['moved']>;
  readonly guides: SnapGuides;
}

function withMoved<Spec extends LayInput['spec']>(
  spec: Spec,
  { id, moved }: Pick<Held, 'id' | 'moved'>,
): Spec {
  return { ...spec, notes: spec.notes.map((note) => (note.id === id ? { ...note, moved } : note)) };
}

interface GuideProps {
  readonly guides: SnapGuides;
  readonly bounds: Box;
  readonly colour: string;
  readonly width: number;
}

/** The lines that the words in hand fall in with. */
function Guides({ guides: { x, y }, bounds, colour, width }: GuideProps) {
  const line = { stroke: colour, strokeWidth: width, pointerEvents: 'none' as const };
  return (
    <>
      {x !== null && <line x1={x} x2={x} y1={bounds.y} y2={bounds.y + bounds.h} {...line} />}
      {y !== null && <line x1={bounds.x} x2={bounds.x + bounds.w} y1={y} y2={y} {...line} />}
    </>
  );
}
