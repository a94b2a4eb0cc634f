import { slideColours, type SlideColours } from '../../../../shared/house-style/slide-colours.ts';
import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import type { ChartElement, Frame } from '../../../../shared/slides/document.ts';
import { noFill, noLine } from '../fills.ts';
import { namespaces } from '../xml.ts';
import { barsChart } from './bars-chart.ts';
import { rankingChart } from './ranking-chart.ts';
import type { Sheet } from './sheet.ts';
import { trendChart } from './trend-chart.ts';

/** Series and axes of a chart, and the sheet they read. */
export interface NativeChart {
  readonly sheet: Sheet;
  /** Inside of `c:plotArea`, after its layout. */
  readonly plotXml: string;
  /** Inches: the plot that the layout pins, where the chart's own differs from the document's. */
  readonly plot: Frame;
  /** What a line does where the sheet is empty. */
  readonly blanks: 'gap' | 'span';
}

/** Colours, and the size of the house's letter against those of the design. */
export interface ChartLook extends SlideColours {
  readonly scale: number;
}

/** A chart of PowerPoint's own, editable in its sheet, with its inner plot just where the document says. */
export function nativeChart(element: ChartElement, style: HouseStyle, scale: number): WrittenChart {
  const chart = kindOf(element, { ...slideColours(style), scale });
  return { sheet: chart.sheet, chartXml: chartXml(chart, element.frame) };
}

/** The chart part of a frame, and the sheet that goes with it. */
export interface WrittenChart {
  readonly sheet: Sheet;
  readonly chartXml: string;
}

function kindOf({ spec, plot, frame }: ChartElement, look: ChartLook): NativeChart {
  switch (spec.kind) {
    case 'ranking':
      return rankingChart(spec, plot, plot.x - frame.x, look);
    case 'trend':
      return trendChart(spec, { plot, height: frame.h }, look);
    case 'bars':
      return barsChart(spec, plot, look);
  }
}

export function chartXml({ plotXml, plot, blanks }: NativeChart, frame: Frame): string {
  const share = (value: number) => String(Math.round(value * 1e6) / 1e6);
  const layout = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share((plot.x - frame.x) / frame.w)}"/><c:y val="${share((plot.y - frame.y) / frame.h)}"/><c:w val="${share(plot.w / frame.w)}"/><c:h val="${share(plot.h / frame.h)}"/></c:manualLayout></c:layout>`;
  return `<c:chartSpace ${namespaces.c} ${namespaces.a} ${namespaces.r}><c:date1904 val="0"/><c:lang val="nl-NL"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layout}${plotXml}<c:spPr>${noFill}${noLine}</c:spPr></c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="${blanks}"/></c:chart><c:spPr>${noFill}${noLine}</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"/></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
