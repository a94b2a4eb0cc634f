import { useRef, type PointerEvent } from 'react';
import { dragWords, movedTo, type WordsStage } from '../charts/annotations/move-words.ts';
import type { SnapGuides } from '../charts/annotations/snap-box.ts';
import type { NoteSpec } from '../charts/spec.ts';

type Moved = NonNullable<NoteSpec['moved']>;

interface Ways {
  readonly stageOf: (id: string) => WordsStage | null;
  readonly onHold: (held: {
    readonly id: string;
    readonly moved: Moved;
    readonly guides: SnapGuides;
  }) => void;
  readonly onDrop: (id: string, moved: Moved) => void;
  readonly onCancel: () => void;
}

/** For each handle of words that can be dragged. */
export interface WordsDrag {
  readonly onPointerDown: (id: string, event: PointerEvent<SVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGElement>) => void;
  readonly onPointerUp: () => void;
  /** Whether there was something to let go of. */
  readonly cancel: () => boolean;
}

/** Pixels: a hand that trembles while clicking moves nothing. */
const patience = 4;

interface Grip {
  readonly id: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly stage: WordsStage;
  /** Units of the drawing in a pixel. */
  readonly unit: number;
  moved: Moved | null;
}

/** Words follow the pointer, along lines that are near and past what is in the way; with Alt along no line. */
export function useWordsDrag({ stageOf, onHold, onDrop, onCancel }: Ways): WordsDrag {
  const grip = useRef<Grip | null>(null);
  const letGo = () => {
    const { current } = grip;
    grip.current = null;
    return current;
  };
  return {
    onPointerDown(id, event) {
      const stage = event.button === 0 ? stageOf(id) : null;
      if (!stage) return;
      const { currentTarget, pointerId, clientX, clientY } = event;
      currentTarget.setPointerCapture(pointerId);
      const unit = unitsInPixel(currentTarget.ownerSVGElement);
      grip.current = { id, from: { x: clientX, y: clientY }, stage, unit, moved: null };
    },
    onPointerMove({ clientX, clientY, altKey }) {
      const { current } = grip;
      if (!current) return;
      const { from, stage, unit, id } = current;
      const by = { x: clientX - from.x, y: clientY - from.y };
      if (current.moved === null && Math.hypot(by.x, by.y) < patience) return;
      const wanted = { ...stage.box, x: stage.box.x + by.x * unit, y: stage.box.y + by.y * unit };
      const { box, guides } = dragWords(stage, wanted, altKey);
      current.moved = movedTo(stage, box);
      onHold({ id, moved: current.moved, guides });
    },
    onPointerUp() {
      const was = letGo();
      if (was?.moved) onDrop(was.id, was.moved);
    },
    cancel() {
      const was = letGo();
      if (was) onCancel();
      return was !== null;
    },
  };
}

function unitsInPixel(svg: SVGSVGElement | null): number {
  const pixels = svg?.getBoundingClientRect().width ?? 0;
  return svg && pixels > 0 ? svg.viewBox.baseVal.width / pixels : 1;
}
