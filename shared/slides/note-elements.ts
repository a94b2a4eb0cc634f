import { describeAnnotation } from '../charts/annotations/describe-annotation.ts';
import type { LaidAnnotation, LaidPiece } from '../charts/annotations/laid-annotation.ts';
import { layAnnotations, layGrounds } from '../charts/annotations/lay-annotations.ts';
import { lineLooks } from '../charts/annotations/line-looks.ts';
import { plainText } from '../charts/annotations/rich-text.ts';
import { symbolBox, symbolDisc, symbolPaths, symbolStroke } from '../charts/annotations/symbol-paths.ts';
import { trendBreakX } from '../charts/geometry.ts';
import { overlaps, type Box } from '../charts/place-notes.ts';
import type { NativeSpec } from '../charts/spec.ts';
import type { SlideColours } from '../house-style/slide-colours.ts';
import { slideTexts } from '../language/nl/slides.ts';
import { annotationInk, type AnnotationInk } from './annotation-ink.ts';
import { lineElement, textElement } from './elements.ts';
import type { Frame, GroupElement, GroupPart } from './document.ts';
import { type } from './grid.ts';
import { palette } from './palette.ts';

/** Diameter of a mark in inches: 9 pt. */
export const markSize = 9 / 72;
const size = type.note / 72;
/** Another font's widths need a little room. */
const slack = 0.04;

interface Surroundings {
  readonly spec: NativeSpec;
  readonly plot: Frame;
  /** Where words may stand. */
  readonly bounds: Frame;
  /** Labels, bars and lines of the page that they may not cover. */
  readonly labels: readonly Box[];
  /** Of the page what is to be read: lines may not run through it either. */
  readonly texts: readonly Box[];
  readonly colours: SlideColours;
}

/** Annotations over a chart of PowerPoint's own, each a group with its name; their grounds are the chart's furniture. */
export function noteElements({ colours, ...surroundings }: Surroundings): readonly GroupElement[] {
  const { spec } = surroundings;
  const grounds = noteGrounds(spec, surroundings.plot, colours);
  const groundAt = (box: Box) =>
    grounds.findLast((ground) => overlaps(ground.frame, box))?.fill ?? pageAt(spec, surroundings.plot, box);
  return layAnnotations({ ...surroundings, size, dot: markSize }).flatMap((laid): GroupElement[] => {
    const parts = partsOf(laid, annotationInk(laid.note.colour, colours), groundAt);
    if (parts.length === 0) return [];
    const altText = describeAnnotation(spec, laid.note);
    return [
      {
        ...{ kind: 'group', name: nameOf(laid, altText), noteId: laid.note.id },
        ...{ frame: frameAround(parts), parts, altText },
      },
    ];
  });
}

/** Under the data: bands of periods and stretches, where the drawing has them too. */
export function noteGrounds(spec: NativeSpec, plot: Frame, colours: SlideColours) {
  return layGrounds({ spec, plot, size, dot: markSize }).map(({ note, box }) => ({
    name: slideTexts.names.noteGround(plainText(note.text)),
    frame: box,
    fill: annotationInk(note.colour, colours).ground,
    altText: describeAnnotation(spec, note),
  }));
}

/** White, or the ground after a change of question. */
function pageAt(spec: NativeSpec, plot: Frame, { x }: Box): string {
  const isAfterBreak =
    spec.kind === 'trend' && spec.breaks.some(({ beforeWave }) => x > trendBreakX(spec, plot, beforeWave));
  return isAfterBreak ? palette.panel : palette.surface;
}

function nameOf({ note }: LaidAnnotation, altText: string): string {
  return slideTexts.names.note(note.text === '' ? altText : plainText(note.text));
}

function partsOf(
  { note, pieces }: LaidAnnotation,
  ink: AnnotationInk,
  groundAt: (box: Box) => string,
): readonly GroupPart[] {
  const words = plainText(note.text);
  return pieces.flatMap((piece) => partOf(piece, words, ink, groundAt(boxOf(piece))));
}

function boxOf(piece: LaidPiece): Box {
  return piece.kind === 'line' ? { ...piece.from, w: 0, h: 0 } : piece.box;
}

function partOf(piece: LaidPiece, words: string, ink: AnnotationInk, ground: string): readonly GroupPart[] {
  const { names } = slideTexts;
  switch (piece.kind) {
    case 'ground':
      return [];
    case 'line': {
      const { use, from, to } = piece;
      return [
        lineElement({
          ...{ name: names.leader(words), from, to, colour: ink.line, ...lineLooks[use] },
          role: use === 'leader' ? 'note-leader' : 'annotation',
          ...(use === 'arrow' ? { hasHead: true } : {}),
        }),
      ];
    }
    case 'outline': {
      const outline = { colour: ink.line, width: 1.5, dashed: false };
      return [
        { kind: 'rectangle', name: names.outline(words), frame: piece.box, fill: null, outline, altText: '' },
      ];
    }
    case 'symbol':
      return [...(piece.isOnFill ? [symbolDisc] : []), ...symbolPaths[piece.symbol]].map(
        ({ steps, look }) => ({
          ...{ kind: 'path', name: names.noteSign(words), frame: piece.box, steps },
          fill: look === 'fill' ? ink.line : look === 'fill-on' ? ground : null,
          stroke:
            look === 'stroke-on'
              ? { colour: ground, width: (symbolStroke / symbolBox) * piece.box.w * 72 }
              : null,
        }),
      );
    case 'words': {
      const { box, lines, isPill, align } = piece;
      const before = align === 'left' ? 0 : align === 'center' ? slack / 2 : slack;
      return [
        textElement({
          ...{ name: names.note(words), role: 'note', size: type.note, align, anchor: 'middle' },
          ...(isPill
            ? { fill: ink.text, colour: palette.surface, hasRoundEnds: true }
            : { fill: ground, colour: ink.text }),
          frame: { ...box, x: box.x - before, w: box.w + slack },
          paragraphs: [lines.flat()],
        }),
      ];
    }
  }
}

function frameAround(parts: readonly GroupPart[]): Frame {
  const corners = parts.flatMap((part) =>
    part.kind === 'line'
      ? [part.from, part.to]
      : [part.frame, { x: part.frame.x + part.frame.w, y: part.frame.y + part.frame.h }],
  );
  const x = Math.min(...corners.map((corner) => corner.x));
  const y = Math.min(...corners.map((corner) => corner.y));
  return {
    ...{ x, y },
    w: Math.max(...corners.map((corner) => corner.x)) - x,
    h: Math.max(...corners.map((corner) => corner.y)) - y,
  };
}
