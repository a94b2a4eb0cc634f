import type { MarkerShape } from '../../../shared/charts/spec.ts';
import type { PathStep } from '../../../shared/charts/annotations/symbol-paths.ts';
import { symbolBox } from '../../../shared/charts/annotations/symbol-paths.ts';
import type {
  DotsElement,
  GroupElement,
  LineElement,
  PathElement,
  ShapeElement,
  SignElement,
} from '../../../shared/slides/document.ts';
import { dotPlaces } from '../../../shared/slides/dot-places.ts';
import { hatchFill, line, noFill, noLine, solidFill } from './fills.ts';
import { identity } from './shape-identity.ts';
import type { ShapeIds } from './shape-identity.ts';
import { place } from './text-shape.ts';
import { emu } from './xml.ts';

/** A filled or hatched rectangle. */
export function rectangleShape(
  { name, frame, fill, pattern, outline, altText }: ShapeElement,
  id: number,
): string {
  const inside =
    pattern !== undefined ? hatchFill(pattern, fill ?? 'FFFFFF') : fill === null ? noFill : solidFill(fill);
  const edge = outline ? line(outline.colour, outline.width, outline.dashed ? 'dash' : 'solid') : noLine;
  return shape(identity(id, name, altText), place(frame), 'rect', inside + edge);
}

/** The sign of a verdict; the word beside it says what it means, so it has no alt text of its own. */
export function signShape({ name, shape: sign, frame, colour, isOpen }: SignElement, id: number): string {
  const look = isOpen ? solidFill('FFFFFF') + line(colour, 1.75) : solidFill(colour) + noLine;
  return shape(identity(id, name, ''), place(frame), signGeometry[sign], look);
}

const signGeometry: Readonly<Record<MarkerShape, string>> = {
  circle: 'ellipse',
  square: 'rect',
  diamond: 'diamond',
  triangle: 'triangle',
  pentagon: 'pentagon',
};

/** A straight line from corner to corner of its box, mirrored where it runs the other way. */
export function lineShape(
  { name, from, to, colour, width, dash, hasHead, altText }: LineElement,
  id: number,
): string {
  const flipH = to.x < from.x ? ' flipH="1"' : '';
  const flipV = to.y < from.y ? ' flipV="1"' : '';
  const place = `<a:xfrm${flipH}${flipV}><a:off x="${emu(Math.min(from.x, to.x))}" y="${emu(Math.min(from.y, to.y))}"/><a:ext cx="${emu(Math.abs(to.x - from.x))}" cy="${emu(Math.abs(to.y - from.y))}"/></a:xfrm>`;
  return `<p:cxnSp><p:nvCxnSpPr>${identity(id, name, altText)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${place}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line(colour, width, dash, hasHead)}</p:spPr></p:cxnSp>`;
}

/** A hundred dots in one group, with the group's alt text. */
export function dotsGroup(element: DotsElement, ids: ShapeIds): string {
  const { colour, emptyFill, emptyOutline } = element;
  const own = groupHead(element, ids.next());
  const dots = dotPlaces(element).map(({ x, y, d, isFilled }, index) =>
    shape(
      identity(ids.next(), `Stip ${index + 1}`, ''),
      place({ x, y, w: d, h: d }),
      'ellipse',
      isFilled ? solidFill(colour) + noLine : solidFill(emptyFill) + line(emptyOutline, 1.5),
    ),
  );
  return `<p:grpSp>${own}${dots.join('')}</p:grpSp>`;
}

/** Shapes that are one thing: they move together and are told by the group's alt text. */
export function groupOf(
  group: Pick<GroupElement, 'name' | 'frame' | 'altText'>,
  id: number,
  parts: readonly string[],
): string {
  return `<p:grpSp>${groupHead(group, id)}${parts.join('')}</p:grpSp>`;
}

/** Parts of a group have the places of the slide. */
function groupHead(
  { name, frame, altText }: Pick<GroupElement, 'name' | 'frame' | 'altText'>,
  id: number,
): string {
  const { x, y, w, h } = { x: emu(frame.x), y: emu(frame.y), w: emu(frame.w), h: emu(frame.h) };
  return `<p:nvGrpSpPr>${identity(id, name, altText)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/></a:xfrm></p:grpSpPr>`;
}

/** A freeform: part of a sign. */
export function pathShape({ name, frame, steps, fill, stroke }: PathElement, id: number): string {
  const side = symbolBox * pathUnits;
  const outline = steps.map(pathStep).join('');
  const look =
    (fill === null ? noFill : solidFill(fill)) + (stroke ? line(stroke.colour, stroke.width) : noLine);
  const geometry = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${side}" h="${side}"${fill === null ? ' fill="none"' : ''}>${outline}</a:path></a:pathLst></a:custGeom>`;
  return `<p:sp><p:nvSpPr>${identity(id, name, '')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${place(frame)}${geometry}${look}</p:spPr></p:sp>`;
}

/** Places in a path are whole numbers. */
const pathUnits = 1000;

function pathStep([letter, ...places]: PathStep): string {
  const points = places.flatMap((at, index) => {
    const down = places[index + 1];
    return index % 2 === 0 && down !== undefined
      ? [`<a:pt x="${Math.round(at * pathUnits)}" y="${Math.round(down * pathUnits)}"/>`]
      : [];
  });
  const tag = { M: 'moveTo', L: 'lnTo', C: 'cubicBezTo', Z: 'close' }[letter];
  return points.length === 0 ? `<a:${tag}/>` : `<a:${tag}>${points.join('')}</a:${tag}>`;
}

function shape(identity: string, place: string, geometry: string, look: string): string {
  return `<p:sp><p:nvSpPr>${identity}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${place}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${look}</p:spPr></p:sp>`;
}
