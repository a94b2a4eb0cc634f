import { assertNever } from '../../../../shared/base/assert-never.ts';
import { chartGapTexts } from '../../../../shared/language/nl/chart-gaps.ts';
import type { GapsSpec } from '../../../../shared/charts/gaps/gaps-spec.ts';
import { px } from '../../../../shared/drawing/slide/slide-units.ts';
import { drawingThemes } from '../../../../shared/drawing/theme.ts';
import { slideColours } from '../../../../shared/house-style/slide-colours.ts';
import { slideTexts } from '../../../../shared/language/nl/slides.ts';
import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import type { DrawingElement, Frame } from '../../../../shared/slides/document.ts';
import { matrixTable } from '../table/matrix-table.ts';
import { responseTable } from '../table/response-table.ts';
import { tableHeight, type Table } from '../table/table-xml.ts';
import { distributionChart } from './distribution-chart.ts';
import { onSlide, type DrawnLook, type DrawnRoom } from './drawn-look.ts';
import { dumbbellChart } from './dumbbell-chart.ts';
import { funnelChart } from './funnel-chart.ts';
import { gapsCharts } from './gaps-charts.ts';
import { multiplesCharts } from './multiples-charts.ts';
import type { NativeChart } from './native-chart.ts';
import { profileChart } from './profile-chart.ts';
import { topChart } from './top-chart.ts';

/** A chart or table of PowerPoint's own in the place of a drawing's marks. */
export interface DrawnPart {
  readonly name: string;
  readonly altText: string;
  readonly frame: Frame;
  readonly content:
    | { readonly kind: 'chart'; readonly chart: NativeChart }
    | { readonly kind: 'table'; readonly table: Table };
}

/**
 * What PowerPoint itself can draw of a chart that the app draws; the names, values and annotations around
 * it are shapes. null: a map and people have no chart there, and stay a picture (decision 34).
 */
export function drawnCharts(
  element: DrawingElement,
  style: HouseStyle,
  scale: number,
): readonly DrawnPart[] | null {
  const { spec, frame, name, altText } = element;
  const room: DrawnRoom = { width: px(frame.w), height: px(frame.h), corner: frame };
  const look: DrawnLook = { theme: drawingThemes(style).slide, scale };
  const whole = (chart: NativeChart): readonly DrawnPart[] =>
    hasFigures(chart) ? [{ name, altText, frame, content: { kind: 'chart', chart } }] : [];
  switch (spec.kind) {
    case 'funnel':
      return whole(funnelChart(spec, room, look));
    case 'dumbbell':
      return whole(dumbbellChart(spec, room, look));
    case 'profile':
      return whole(profileChart(spec, room, look));
    case 'top':
      return whole(topChart(spec, room, look));
    case 'distribution':
      return whole(distributionChart(spec, room, look));
    case 'gaps': {
      const { groups, gaps } = gapsCharts(spec, room, look);
      return [...whole(groups), ...gapPart(spec, gaps, frame)];
    }
    case 'multiples':
      return multiplesCharts(spec, room, { ...slideColours(style), scale: look.scale })
        .filter(({ chart }) => hasFigures(chart))
        .map(({ chart, ...told }) => ({
          ...{ ...told, name: slideTexts.names.chartOf(told.name) },
          content: { kind: 'chart', chart },
        }));
    case 'matrix': {
      if (spec.sections.length === 0) return [];
      const { table, layout } = matrixTable(spec, room, look);
      const high = tableHeight(table);
      const { x, y, w, h } = onSlide(room, { ...layout.plot, x: 0, w: layout.plot.x + layout.plot.w });
      const box = { x, w, y: y + h - high, h: high };
      return [{ name, altText, frame: box, content: { kind: 'table', table } }];
    }
    case 'response': {
      const table = responseTable(spec, room, look);
      const box = { ...frame, h: tableHeight(table) };
      return [{ name, altText, frame: box, content: { kind: 'table', table } }];
    }
    case 'map':
    case 'number':
      return null;
    default:
      return assertNever(spec);
  }
}

/** A chart without a figure would be an empty box that looks broken. */
function hasFigures({ sheet }: NativeChart): boolean {
  return sheet.rows.some((row) => row.some((cell) => typeof cell === 'number'));
}

/** The gaps are a chart of their own, under that of the groups. */
function gapPart({ gaps, axis }: GapsSpec, chart: NativeChart, frame: Frame): readonly DrawnPart[] {
  if (!hasFigures(chart)) return [];
  const sizes = gaps.flatMap(({ wave, value }) =>
    value.status === 'shown' ? [`${String(wave)}: ${chartGapTexts.size(value)}`] : [],
  );
  const top = chart.plot.y - 0.15;
  return [
    {
      name: slideTexts.names.gapChart,
      altText: `${chartGapTexts.inUnit(axis.measure)}. ${sizes.join('; ')}.`,
      frame: { ...frame, y: top, h: frame.y + frame.h - top },
      content: { kind: 'chart', chart },
    },
  ];
}
