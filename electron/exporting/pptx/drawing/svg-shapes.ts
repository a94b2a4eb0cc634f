import { unitsPerInch } from '../../../../shared/drawing/slide/slide-units.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { Frame } from '../../../../shared/slides/document.ts';
import { lookOf, plainLook, type SvgLook } from '../../picture/svg-look.ts';
import { groupOf } from '../plain-shapes.ts';
import { identity, type ShapeIds } from '../shape-identity.ts';
import { place } from '../text-shape.ts';
import { emu } from '../xml.ts';
import { svgFill, svgLine } from './svg-fills.ts';
import { freeform } from './svg-path.ts';
import { lineBox, linesOfText, sentenceBox, type DrawnLine } from './svg-words.ts';

/** What lies around the marks of a drawing, as shapes of a slide. */
export interface DrawnShapes {
  /** Grounds and lines under the marks. */
  readonly behind: readonly string[];
  /** Names, values, what is hidden. */
  readonly before: readonly string[];
  /** Annotations, a group each. */
  readonly notes: readonly string[];
}

interface Options {
  readonly frame: Frame;
  readonly ids: ShapeIds;
  /** Of the house's letter against that of the design. */
  readonly scale: number;
  /** The lines of the grid too: where the chart has none of its own. */
  readonly hasGrid: boolean;
}

interface Walk extends Options {
  readonly drawing: Element;
  readonly shapes: { readonly behind: string[]; readonly before: string[]; readonly notes: string[] };
  /** Whether marks were passed: what is drawn later lies over them. */
  isOverMarks: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * A drawing without its marks, which a chart of PowerPoint's own draws: the components say which those
 * are by the class `chart-data`, and by `chart-ground` what lies under all of them. Like the PDF it
 * knows just what our drawings have, and stops at a sign that is new.
 */
export function svgShapes(drawing: Element, options: Options): DrawnShapes {
  const walk: Walk = {
    ...{ ...options, drawing },
    shapes: { behind: [], before: [], notes: [] },
    isOverMarks: false,
  };
  visit(drawing, plainLook, { x: 0, y: 0 }, walk);
  return walk.shapes;
}

function visit(element: Element, around: SvgLook, shift: Place, walk: Walk): void {
  if (isMarks(element)) {
    walk.isOverMarks = true;
    return;
  }
  if (!walk.hasGrid && element.classList.contains('recharts-cartesian-grid')) return;
  const look = lookOf(element, around);
  const here = placeOf(element, shift);
  if (element.getAttribute('role') === 'note') {
    walk.shapes.notes.push(...noteGroup(element, look, here, walk));
    return;
  }
  switch (element.tagName) {
    case 'g':
    case 'svg':
      for (const child of element.children) visit(child, look, here, walk);
      return;
    case 'text':
      for (const line of linesOfText(element, look, here))
        walk.shapes.before.push(lineBox(line, walk.ids.next(), walk.scale));
      return;
    case 'defs':
    case 'clipPath':
    case 'title':
    case 'desc':
      return;
    default: {
      const isUnder = !walk.isOverMarks || element.closest('.chart-ground') !== null;
      walk.shapes[isUnder ? 'behind' : 'before'].push(shapeOf(element, look, here, walk));
    }
  }
}

function isMarks(element: Element): boolean {
  return element.classList.contains('chart-data');
}

/** Nested drawings and arrows are shifted; nothing that goes this way is turned. */
function placeOf(element: Element, shift: Place): Place {
  const own = (name: string) => Number(element.getAttribute(name) ?? 0);
  const isNested = element.tagName === 'svg' && element.parentElement?.closest('svg');
  const transform = element.getAttribute('transform');
  const [, x = '0', y = '0'] = /^translate\(([-\d.]+)[\s,]+([-\d.]+)\)$/.exec(transform ?? '') ?? [];
  if (transform !== null && !transform.startsWith('translate('))
    throw new Error(`A shape has no way to be placed "${transform}".`);
  return {
    x: shift.x + Number(x) + (isNested ? own('x') : 0),
    y: shift.y + Number(y) + (isNested ? own('y') : 0),
  };
}

/** Lines and signs of an annotation, and its words as one text; told as one. */
function noteGroup(note: Element, look: SvgLook, shift: Place, walk: Walk): readonly string[] {
  const parts: string[] = [];
  const lines: DrawnLine[] = [];
  const collect = (element: Element, around: SvgLook, from: Place) => {
    const own = lookOf(element, around);
    const here = placeOf(element, from);
    if (element.tagName === 'g') for (const child of element.children) collect(child, own, here);
    else if (element.tagName === 'text') lines.push(...linesOfText(element, own, here));
    else parts.push(shapeOf(element, own, here, walk));
  };
  const id = walk.ids.next();
  for (const child of note.children) collect(child, look, shift);
  if (lines.length > 0) parts.push(sentenceBox(lines, walk.ids.next(), walk.scale));
  if (parts.length === 0) return [];
  const altText = note.getAttribute('aria-label') ?? '';
  return [groupOf({ name: slideTexts.names.note(altText), frame: walk.frame, altText }, id, parts)];
}

function shapeOf(element: Element, look: SvgLook, { x: shiftX, y: shiftY }: Place, walk: Walk): string {
  const own = (name: string) => Number(element.getAttribute(name) ?? 0);
  const inches = (units: number) => units / unitsPerInch;
  const paint = svgFill(look, walk.drawing) + svgLine(look);
  const { drawnShape, drawnLine } = slideTexts.names;
  const box = (x: number, y: number, w: number, h: number) =>
    place({ x: inches(x + shiftX), y: inches(y + shiftY), w: inches(w), h: inches(h) });
  const shape = (where: string, geometry: string) =>
    `<p:sp><p:nvSpPr>${identity(walk.ids.next(), drawnShape, '')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${where}${geometry}${paint}</p:spPr></p:sp>`;
  switch (element.tagName) {
    case 'rect':
      return shape(box(own('x'), own('y'), own('width'), own('height')), rectangle(element));
    case 'circle':
      return shape(
        box(own('cx') - own('r'), own('cy') - own('r'), own('r') * 2, own('r') * 2),
        preset('ellipse'),
      );
    case 'line': {
      const [left, right] = [own('x1'), own('x2')].sort((a, b) => a - b);
      const [top, foot] = [own('y1'), own('y2')].sort((a, b) => a - b);
      const isRising = (own('x2') - own('x1')) * (own('y2') - own('y1')) < 0;
      const where = box(left ?? 0, top ?? 0, (right ?? 0) - (left ?? 0), (foot ?? 0) - (top ?? 0));
      return `<p:cxnSp><p:nvCxnSpPr>${identity(walk.ids.next(), drawnLine, '')}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${isRising ? where.replace('<a:xfrm>', '<a:xfrm flipV="1">') : where}${preset('line')}${svgLine(look)}</p:spPr></p:cxnSp>`;
    }
    case 'path': {
      const form = freeform(element.getAttribute('d') ?? '', ([x, y]) => [
        inches(x + shiftX),
        inches(y + shiftY),
      ]);
      // A funnel without limits has no ground.
      if (form === null) return '';
      const { box: around, outline } = form;
      const fill = look.fill === 'none' ? ' fill="none"' : '';
      return shape(
        place(around),
        `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${emu(around.w)}" h="${emu(around.h)}"${fill}>${outline}</a:path></a:pathLst></a:custGeom>`,
      );
    }
    default:
      throw new Error(`A slide has no shape for <${element.tagName}>.`);
  }
}

function preset(name: string): string {
  return `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;
}

/** Corners rounded as far as the drawing's, as a share of the shorter side. */
function rectangle(element: Element): string {
  const own = (name: string) => Number(element.getAttribute(name) ?? 0);
  const shorter = Math.min(own('width'), own('height'));
  if (own('rx') === 0 || shorter === 0) return preset('rect');
  const share = Math.min(50_000, Math.round((own('rx') / shorter) * 100_000));
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
}
