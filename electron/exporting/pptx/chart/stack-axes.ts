import type { Axis } from '../../../../shared/charts/spec.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noFill, noLine } from '../fills.ts';

/**
 * Rows from top to bottom and a scale from 0 to `length` with its grid, both without words: names and
 * percentages stand where the drawing has them, and around a middle they count to both sides.
 */
export function stackAxes(length: number, { ticks }: Axis): string {
  const step = (ticks[1] ?? length) - (ticks[0] ?? 0);
  const silent = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>';
  return `<c:catAx><c:axId val="111111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>${silent}<c:spPr>${noFill}${noLine}</c:spPr><c:crossAx val="222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${length}"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr>${line(palette.grid, 1)}</c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/>${silent}<c:spPr>${noFill}${noLine}</c:spPr><c:crossAx val="111111"/><c:crosses val="max"/><c:crossBetween val="between"/>${step > 0 ? `<c:majorUnit val="${step}"/>` : ''}</c:valAx>`;
}
