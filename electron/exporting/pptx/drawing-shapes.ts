import { slideTexts } from '../../../shared/language/nl/slides.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import type { DrawingElement } from '../../../shared/slides/document.ts';
import { drawnCharts, type DrawnPart } from './chart/drawn-charts.ts';
import { chartXml, type WrittenChart } from './chart/native-chart.ts';
import { chartFrame, tableFrame } from './chart-parts.ts';
import { svgShapes } from './drawing/svg-shapes.ts';
import { groupOf } from './plain-shapes.ts';
import type { ShapeIds } from './shape-identity.ts';
import { tableXml } from './table/table-xml.ts';

interface Making {
  readonly houseStyle: HouseStyle;
  readonly letterScale: number;
  readonly ids: ShapeIds;
  /** Answers the id of its relation. */
  readonly addChart: (chart: WrittenChart) => string;
}

/** A map and people stay a picture: PowerPoint has no chart for them (decision 34). */
export function isTakenApart({ spec }: DrawingElement): boolean {
  return spec.kind !== 'map' && spec.kind !== 'number';
}

/**
 * A drawing taken apart: its marks as charts or a table of PowerPoint's own, what stands around them as
 * shapes in one group, its annotations as groups. Everything stays in the place the drawing gave it.
 */
export function drawingShapes(element: DrawingElement, drawing: Element, making: Making): string {
  const { houseStyle, letterScale, ids } = making;
  const { frame, altText } = element;
  const { names } = slideTexts;
  const parts = drawnCharts(element, houseStyle, letterScale) ?? [];
  const around = svgShapes(drawing, {
    ...{ frame, ids, scale: letterScale },
    hasGrid: element.spec.kind === 'profile',
  });
  const group = (name: string, told: string, shapes: readonly string[]) =>
    shapes.length === 0 ? '' : groupOf({ name, frame, altText: told }, ids.next(), shapes);
  const written = parts.map((part) => partFrame(part, making));
  return [
    group(names.behindChart, '', around.behind),
    // Small charts are one chart to who listens, and each can be opened.
    element.spec.kind === 'multiples' ? group(names.smallCharts, altText, written) : written.join(''),
    group(names.besideChart, parts.length === 0 ? altText : names.besideChart, around.before),
    ...around.notes,
  ].join('');
}

function partFrame({ content, ...framed }: DrawnPart, { ids, addChart }: Making): string {
  const id = ids.next();
  if (content.kind === 'table') return tableFrame(framed, id, tableXml(content.table));
  const { chart } = content;
  return chartFrame(framed, id, addChart({ sheet: chart.sheet, chartXml: chartXml(chart, framed.frame) }));
}
