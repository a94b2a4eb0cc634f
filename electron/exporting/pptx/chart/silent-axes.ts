import type { Axis } from '../../../../shared/charts/spec.ts';
import { palette } from '../../../../shared/slides/palette.ts';
import { line, noFill, noLine } from '../fills.ts';

/** Axes of a small chart: a line at the foot, halfway and on top. Only the outer charts have words, on the slide. */
export function silentAxes({ min, max }: Axis, isSingle: boolean): string {
  const silent = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>';
  return `<c:catAx><c:axId val="111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>${silent}<c:spPr>${noFill}${line(palette.axis, 0.5)}</c:spPr><c:crossAx val="222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${line(palette.grid, 0.5)}</c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/>${silent}<c:spPr>${noFill}${noLine}</c:spPr><c:crossAx val="111111"/><c:crosses val="autoZero"/><c:crossBetween val="${isSingle ? 'between' : 'midCat'}"/><c:majorUnit val="${(max - min) / 2}"/></c:valAx>`;
}
