import { percentSign } from '../../../../shared/base/percent-style.ts';
import type { Axis } from '../../../../shared/charts/spec.ts';
import { tickDecimals } from '../../../../shared/charts/write-value.ts';
import { type } from '../../../../shared/slides/grid.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noFill, noLine } from '../fills.ts';
import { textLook } from './series-xml.ts';

export interface ScatterAxis {
  readonly from: number;
  readonly to: number;
  /** Between two lines of the grid; null: as PowerPoint has it. */
  readonly step: number | null;
  /** How its numbers are written; null: the slide says what lies where. */
  readonly format: string | null;
  readonly hasGrid: boolean;
  /** Whether its numbers are figures, or only say where something stands. */
  readonly tellsFigures: boolean;
  /** There for figures that are means. */
  readonly measure?: 'mean' | undefined;
  /** Colour of the line the plot stands on; null: none. */
  readonly line: string | null;
}

/** An axis that only places: years that stand as words, or rows that have names. */
export function plainAxis(from: number, to: number, line: string | null = null): ScatterAxis {
  return { from, to, step: null, format: null, hasGrid: false, tellsFigures: false, line };
}

/** "0 %", "20" … "100 %", with a grid; of a score "3,4", "3,6" …. */
export function figureScale(axis: Axis): ScatterAxis {
  if (axis.measure === 'mean') return gridScale(axis, numberFormat(tickDecimals(axis)));
  const end = `0&quot;${percentSign()}&quot;`;
  return gridScale(axis, `[=${axis.min}]${end};[=${axis.max}]${end};0`);
}

/** "0", "0.0": as many decimals. */
export function numberFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

export function gridScale({ min, max, ticks, measure }: Axis, format: string): ScatterAxis {
  const step = (ticks[1] ?? max) - (ticks[0] ?? min);
  return {
    from: min,
    to: max,
    step: step > 0 ? step : null,
    format,
    hasGrid: true,
    tellsFigures: true,
    measure,
    line: null,
  };
}

/** Both axes of a scatter chart, the upright one on the left edge and the level one at the foot. */
export function scatterAxes(level: ScatterAxis, upright: ScatterAxis, scale: number): string {
  return (
    axisXml(level, { own: 111111, other: upright, otherId: 222222, side: 'b' }, scale) +
    axisXml(upright, { own: 222222, other: level, otherId: 111111, side: 'l' }, scale)
  );
}

interface Sides {
  readonly own: number;
  readonly otherId: number;
  readonly other: ScatterAxis;
  readonly side: 'b' | 'l';
}

function axisXml(
  { from, to, step, format, hasGrid, line: colour }: ScatterAxis,
  { own, otherId, other, side }: Sides,
  scale: number,
): string {
  const grid = hasGrid
    ? `<c:majorGridlines><c:spPr>${line(palette.grid, 1)}</c:spPr></c:majorGridlines>`
    : '';
  const words = format === null ? '<c:tickLblPos val="none"/>' : '<c:tickLblPos val="low"/>';
  const unit = step === null ? '' : `<c:majorUnit val="${step}"/>`;
  return `<c:valAx><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/><c:max val="${to}"/><c:min val="${from}"/></c:scaling><c:delete val="0"/><c:axPos val="${side}"/>${grid}<c:numFmt formatCode="${format ?? 'General'}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>${words}<c:spPr>${noFill}${colour === null ? noLine : line(colour, 0.75)}</c:spPr>${textLook({ size: type.axis * scale, colour: palette.ink2, isBold: false })}<c:crossAx val="${otherId}"/><c:crossesAt val="${other.from}"/><c:crossBetween val="midCat"/>${unit}</c:valAx>`;
}
