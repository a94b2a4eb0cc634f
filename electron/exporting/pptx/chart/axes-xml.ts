import { percentSign } from '../../../../shared/base/percent-style.ts';
import type { Axis } from '../../../../shared/charts/spec.ts';
import { tickDecimals } from '../../../../shared/charts/write-value.ts';
import { type } from '../../../../shared/slides/grid.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noFill, noLine } from '../fills.ts';
import { numberFormat } from './scatter-axes.ts';
import { textLook } from './series-xml.ts';

/** Every chart has one pair of axes. */
export const axisIds = '<c:axId val="111111"/><c:axId val="222222"/>';

interface CategoryAxis {
  readonly side: 'left' | 'bottom';
  readonly size: number;
  readonly hasLine: boolean;
  /** Names on several levels, with lines between the outer ones. */
  readonly isNested?: boolean;
}

/** Names or waves. On the left the first name stands on top. */
export function categoryAxis({ side, size, hasLine, isNested = false }: CategoryAxis): string {
  const isLeft = side === 'left';
  return `<c:catAx><c:axId val="111111"/><c:scaling><c:orientation val="${isLeft ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLeft ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${noFill}${hasLine ? line(palette.axis, 1) : noLine}</c:spPr>${textLook({ size, colour: palette.ink, isBold: false })}<c:crossAx val="222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="${isNested ? 0 : 1}"/></c:catAx>`;
}

const gridLines = `<c:majorGridlines><c:spPr>${line(palette.grid, 1)}</c:spPr></c:majorGridlines>`;

/** Percentages, from 0, the unit at both ends only; or a score, with as many decimals as its ticks need. */
export function figureAxis(
  axis: Axis,
  side: 'left' | 'bottom',
  marks: 'between' | 'midCat',
  scale: number,
): string {
  const { min, max, ticks } = axis;
  // Without ticks there is no axis to see.
  const isSilent = ticks.length === 0;
  const step = (ticks[1] ?? max) - (ticks[0] ?? min);
  // Between categories marks keep clear of the axis; else the first would cover the figure beside it.
  const air = marks === 'midCat' ? emSpace : '';
  const unit = axis.measure === 'mean' ? '' : percentSign();
  const number = numberFormat(tickDecimals(axis));
  const end = `${number}&quot;${unit}${air}&quot;`;
  const format = `[=${min}]${end};[=${max}]${end};${number}${air === '' ? '' : `&quot;${air}&quot;`}`;
  // Where names run from top to bottom, the end of their axis is at the foot.
  const crosses = side === 'bottom' ? 'max' : 'autoZero';
  return `<c:valAx><c:axId val="222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="${isSilent ? 1 : 0}"/><c:axPos val="${side === 'bottom' ? 'b' : 'l'}"/>${isSilent ? '' : gridLines}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${noFill}${noLine}</c:spPr>${textLook({ size: type.axis * scale, colour: palette.ink2, isBold: false })}<c:crossAx val="111111"/><c:crosses val="${crosses}"/><c:crossBetween val="${marks}"/><c:majorUnit val="${step}"/></c:valAx>`;
}

const emSpace = '\u2003';
