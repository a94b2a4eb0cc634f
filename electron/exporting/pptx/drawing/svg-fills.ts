import { unitsPerPoint } from '../../../../shared/drawing/slide/slide-units.ts';
import type { SvgLook } from '../../picture/svg-look.ts';
import { noFill, noLine, solidFill } from '../fills.ts';
import { emuOfPoints } from '../xml.ts';

/** "#0b5f6b" → "0B5F6B". */
export function digits(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/** The inside of a shape: a colour, or the hatch and dots that say there is no figure. */
export function svgFill({ fill, fillOpacity }: SvgLook, drawing: Element): string {
  if (fill === 'none' || fill === 'transparent') return noFill;
  const [, id] = /^url\(#(.+)\)$/.exec(fill) ?? [];
  if (id === undefined) return solidFill(digits(fill), fillOpacity < 1 ? fillOpacity : undefined);
  const pattern = drawing.querySelector(`[id="${id}"]`);
  const stroke = pattern?.querySelector('line')?.getAttribute('stroke');
  const dot = pattern?.querySelector('circle')?.getAttribute('fill');
  const colour = stroke ?? dot;
  if (colour === undefined || colour === null) throw new Error(`No colours in the pattern "${fill}".`);
  return `<a:pattFill prst="${stroke === undefined ? 'dotGrid' : 'wdUpDiag'}"><a:fgClr><a:srgbClr val="${digits(colour)}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
}

export function svgLine({ stroke, strokeWidth, strokeOpacity, dashes, cap }: SvgLook): string {
  if (stroke === 'none' || strokeWidth === 0) return noLine;
  const fill = solidFill(digits(stroke), strokeOpacity < 1 ? strokeOpacity : undefined);
  return `<a:ln w="${emuOfPoints(strokeWidth / unitsPerPoint)}" cap="${cap === 'round' ? 'rnd' : 'flat'}">${fill}${dashXml(dashes, strokeWidth)}<a:round/></a:ln>`;
}

/** Lengths of dashes in thousandths of a percent of the width of the line. */
function dashXml(dashes: readonly number[], width: number): string {
  const [first] = dashes;
  if (first === undefined) return '<a:prstDash val="solid"/>';
  if (first < width) return '<a:prstDash val="sysDot"/>';
  const share = (length: number) => Math.round((length / width) * 100_000);
  const stops = Array.from(
    { length: Math.ceil(dashes.length / 2) },
    (_, index) =>
      `<a:ds d="${share(dashes[2 * index] ?? 0)}" sp="${share(dashes[2 * index + 1] ?? dashes[2 * index] ?? 0)}"/>`,
  );
  return `<a:custDash>${stops.join('')}</a:custDash>`;
}
