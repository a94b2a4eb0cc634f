import { useContext } from 'react';
import type { Box } from '../../charts/place-notes.ts';
import { markSize } from '../../slides/note-elements.ts';
import type { ChartElement, DrawingElement, Frame } from '../../slides/document.ts';
import { type } from '../../slides/grid.ts';
import { ChartDrawing } from '../ChartDrawing.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import type { DrawingTheme } from '../theme.ts';
import { SlideEditingContext } from './slide-editing.ts';
import { px, unitsPerPoint } from './slide-units.ts';

interface Props {
  readonly element: ChartElement | DrawingElement;
  readonly theme: DrawingTheme;
}

/**
 * The chart itself, from the same components as on screen. They draw an HTML element around their SVG,
 * so on the page a foreignObject holds them; the host's picture maker keeps only the inner SVG.
 */
export function SlideChart({ element, theme }: Props) {
  const editing = useContext(SlideEditingContext);
  const { spec, frame, partId } = element;
  const box = boxOf(frame);
  return (
    <>
      <foreignObject x={box.x} y={box.y} width={box.w} height={box.h} overflow="visible">
        <ChartDrawing
          spec={spec}
          width={box.w}
          height={box.h}
          {...(element.kind === 'chart' ? { plot: plotIn(box, element.plot) } : {})}
          theme={theme}
          variant="slide"
          rankingMarks="bars"
          {...(editing && {
            onPick: (mark) => editing.onPick(mark, partId),
            picked: editing.picked,
          })}
        />
      </foreignObject>
      {editing && element.kind === 'chart' && <EditedSlideNotes element={element} theme={theme} />}
    </>
  );
}

/** Where the slide document places the annotations, they are laid here just as there, to be moved. */
function EditedSlideNotes({
  element,
  theme,
}: {
  readonly element: ChartElement;
  readonly theme: DrawingTheme;
}) {
  const { spec, plot, noteRoom } = element;
  return (
    <NoteLayer
      spec={spec}
      plot={boxOf(plot)}
      bounds={boxOf(noteRoom.bounds)}
      labels={noteRoom.labels.map(boxOf)}
      texts={noteRoom.texts.map(boxOf)}
      size={type.note * unitsPerPoint}
      dot={px(markSize)}
      theme={theme}
    />
  );
}

/** The plot area of a slide, seen from the drawing's own corner. */
function plotIn(box: Box, plot: Frame): Box {
  return { x: px(plot.x) - box.x, y: px(plot.y) - box.y, w: px(plot.w), h: px(plot.h) };
}

function boxOf({ x, y, w, h }: Frame): Box {
  return { x: px(x), y: px(y), w: px(w), h: px(h) };
}
