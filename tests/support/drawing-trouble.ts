import { parseSvg } from './parse-svg.ts';
import { meets } from '../../shared/charts/note-leader.ts';
import { overlaps, type Box, type Point } from '../../shared/charts/place-notes.ts';
import { textsOf, type DrawnText } from './svg-texts.ts';

/** What nobody may see in a drawing: text over text or over a mark, a leader through text, text outside it, a place that is no number. */
export function troubleOf(svg: string): readonly string[] {
  const texts = textsOf(svg);
  const bounds = boundsOf(svg);
  return [
    ...(texts.length === 0 ? ['no text at all'] : []),
    ...texts.filter(({ box }) => leaves(box, bounds)).map(({ text }) => `“${text}” is outside`),
    ...overEachOther(texts),
    ...overMarks(texts, marksOf(svg)),
    ...throughTexts(leadersOf(svg), texts, isMap(svg)),
    ...[
      ...svg.matchAll(/[\w-]+="[^"]*\b(?:NaN|Infinity|undefined)\b[^"]*"|\b(?:width|height|r)="-[^"]*"/g),
    ].map(([attribute]) => attribute),
  ];
}

function boundsOf(svg: string): Box {
  const [, w, h] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  return { x: 0, y: 0, w: Number(w), h: Number(h) };
}

/** By more than a pixel: metrics are rounded. */
function leaves({ x, y, w, h }: Box, bounds: Box): boolean {
  return x < -1 || y < -1 || x + w > bounds.w + 1 || y + h > bounds.h + 1;
}

function overEachOther(texts: readonly DrawnText[]): readonly string[] {
  return texts.flatMap((text, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(text.box, other.box))
      .map((other) => `“${text.text}” over “${other.text}”`),
  );
}

function overMarks(texts: readonly DrawnText[], marks: readonly Box[]): readonly string[] {
  return texts.flatMap(({ text, box }) =>
    marks
      .filter((mark) => overlaps(box, mark))
      .map(({ x, y }) => `“${text}” over the mark at ${x.toFixed(0)}, ${y.toFixed(0)}`),
  );
}

interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** From names and notes to what they are about. */
function leadersOf(svg: string): readonly Line[] {
  const document = parseSvg(svg);
  return [...document.querySelectorAll('line.leader, line.note-leader')].map((line) => {
    const at = (name: string) => Number(line.getAttribute(name));
    return { from: { x: at('x1'), y: at('y1') }, to: { x: at('x2'), y: at('y2') } };
  });
}

/** By what it says of itself. */
function isMap(svg: string): boolean {
  return /(aria-label="|<title>)Kaart\./.test(svg);
}

/** A leader starts at its own words, just outside them. On a map it ends in an area, at the percentage it is about. */
function throughTexts(
  leaders: readonly Line[],
  texts: readonly DrawnText[],
  endsAtFigure: boolean,
): readonly string[] {
  const isAt = ({ x, y }: Point, box: Box) => overlaps(box, { x, y, w: 1e-6, h: 1e-6 });
  return leaders.flatMap(({ from, to }) =>
    texts
      .filter(({ box, size }) => !endsAtFigure || !isAt(to, inset(box, -size * 0.7)) || isAt(from, box))
      .filter(({ box }) => meets(inset(box, 1.5), from, to))
      .map(({ text }) => `a leader runs through “${text}”`),
  );
}

/** Dots and verdict signs (Marker.tsx), without the pixel that a corner of them may touch. */
function marksOf(svg: string): readonly Box[] {
  const document = parseSvg(svg);
  return [...document.querySelectorAll('circle[paint-order], rect[paint-order], path[paint-order]')].map(
    (mark) => inset(boxOf(mark), 1),
  );
}

function boxOf(mark: Element): Box {
  const number = (name: string) => Number(mark.getAttribute(name));
  if (mark.tagName === 'rect') {
    return { x: number('x'), y: number('y'), w: number('width'), h: number('height') };
  }
  if (mark.tagName === 'circle') {
    const r = number('r');
    return { x: number('cx') - r, y: number('cy') - r, w: 2 * r, h: 2 * r };
  }
  const numbers = (mark.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number);
  const [xs, ys] = [0, 1].map((side) => numbers.filter((_, index) => index % 2 === side));
  const [x, y] = [Math.min(...(xs ?? [])), Math.min(...(ys ?? []))];
  return { x, y, w: Math.max(...(xs ?? [])) - x, h: Math.max(...(ys ?? [])) - y };
}

function inset({ x, y, w, h }: Box, by: number): Box {
  return { x: x + by, y: y + by, w: w - 2 * by, h: h - 2 * by };
}
