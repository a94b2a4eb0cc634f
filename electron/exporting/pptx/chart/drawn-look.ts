import { mixColours } from '../../../../shared/base/colour.ts';
import { drawingSizes } from '../../../../shared/drawing/drawing-props.ts';
import { unitsPerInch, unitsPerPoint } from '../../../../shared/drawing/slide/slide-units.ts';
import type { DrawingTheme } from '../../../../shared/drawing/theme.ts';
import type { MarkerShape } from '../../../../shared/charts/spec.ts';
import type { Box } from '../../../../shared/charts/place-notes.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import { digits } from '../drawing/svg-fills.ts';
import { line, solidFill, type Dash } from '../fills.ts';
import { emuOfPoints } from '../xml.ts';
import type { Marker } from './marker-xml.ts';

/** What a chart needs to look as its drawing does. */
export interface DrawnLook {
  readonly theme: DrawingTheme;
  /** Size of the house's letter against those of the design. */
  readonly scale: number;
}

/** Room of a drawing, in its own units, and where it starts on the slide. */
export interface DrawnRoom {
  readonly width: number;
  readonly height: number;
  readonly corner: { readonly x: number; readonly y: number };
}

export const slideSizes = drawingSizes.slide;

/** A box of the drawing on the slide, in inches. */
export function onSlide({ corner }: DrawnRoom, { x, y, w, h }: Box): Frame {
  return {
    x: corner.x + x / unitsPerInch,
    y: corner.y + y / unitsPerInch,
    w: w / unitsPerInch,
    h: h / unitsPerInch,
  };
}

/** A line as wide as in the drawing. */
export function drawnLine(colour: string, units: number, dash: Dash = 'solid'): string {
  return line(digits(colour), units / unitsPerPoint, dash);
}

/** A line with round ends, seen through where `alpha` is less than 1. */
export function roundLine(colour: string, units: number, alpha?: number): string {
  return `<a:ln w="${emuOfPoints(units / unitsPerPoint)}" cap="rnd">${solidFill(digits(colour), alpha)}<a:round/></a:ln>`;
}

export interface MarkLook {
  readonly shape: MarkerShape;
  /** Diameter in the drawing. */
  readonly size: number;
  readonly colour: string;
  /** Under the mark. */
  readonly ground: string;
  /** An outline only. */
  readonly isOpen: boolean;
  /** Of the outline, or of the white around a filled mark. */
  readonly edgeWidth: number;
}

export function drawnMarker({ shape, size, colour, ground, isOpen, edgeWidth }: MarkLook): Marker {
  // Of an edge half lies outside the mark.
  const across = (size + edgeWidth) / unitsPerPoint;
  // A third of its colour inside an open mark: to be seen too where a program draws no edges.
  const fill = isOpen ? mixColours(ground, colour, 0.35) : colour;
  const look = solidFill(digits(fill)) + drawnLine(isOpen ? colour : ground, edgeWidth);
  return { shape, size: shape === 'circle' || shape === 'square' ? across : across * 1.1, look };
}
