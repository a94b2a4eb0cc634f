import type { ShapeOf } from '../../model/annotation.ts';
import { extentOf, type Extent } from './enclosed-extent.ts';
import { layBand } from './lay-band.ts';
import { layBracket } from './lay-bracket.ts';
import { clamp, type Draft, type LayFrame } from './lay-frame.ts';

/** A band behind the data, a box around figures, or a bracket beside them; null where nothing of it is in the plot. */
export function layEnclosure(shape: ShapeOf<'enclosure'>, frame: LayFrame): Draft | null {
  const extent = extentOf(shape, frame);
  if (!extent) return null;
  switch (shape.form) {
    case 'band':
      return layBand(extent, frame);
    case 'box':
      return layBox(extent, frame);
    case 'bracket':
      return layBracket(extent, frame);
  }
}

function layBox({ box }: Extent, { size, plot }: LayFrame): Draft {
  const { x, y, w, h } = box;
  const pad = size * 0.5;
  return {
    pieces: [{ kind: 'outline', box }],
    words: {
      anchor: { x: x + w / 2, y: clamp(y, plot.y, plot.y + plot.h), clear: 0 },
      reach: box,
      seats: (wide, high) => [
        { x, y: y - high - pad / 2, w: wide, h: high },
        { x: x + w - wide, y: y - high - pad / 2, w: wide, h: high },
        { x: x + w + pad, y: y + h / 2 - high / 2, w: wide, h: high },
        { x: x - pad - wide, y: y + h / 2 - high / 2, w: wide, h: high },
        { x, y: y + h + pad / 2, w: wide, h: high },
        { x: x + w - wide, y: y + h + pad / 2, w: wide, h: high },
      ],
      leader: 'far',
    },
  };
}
