import { measureText, wrapText } from '../../base/text-metrics.ts';
import { groupLook } from '../../charts/group-look.ts';
import { dotsAcross, rowMiddle, type DotAcross } from '../../charts/dumbbell/dumbbell-layout.ts';
import type { DumbbellSpec } from '../../charts/dumbbell/dumbbell-spec.ts';
import { alongAxis } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import { writeTick, writeValue } from '../../charts/write-value.ts';
import { chartTexts } from '../../language/nl/charts.ts';
import { chartGapTexts } from '../../language/nl/chart-gaps.ts';
import { slideTexts } from '../../language/nl/slides.ts';
import { dumbbellTexts } from '../../language/nl/chart-dumbbell.ts';
import { labelledTicks, tickBoxes, type TickLabel } from '../axis-ticks.ts';
import { ChartSurface } from '../chart-surface.tsx';
import { drawingSizes, type DrawingProps } from '../drawing-props.ts';
import { groupColour } from '../group-colour.ts';
import { Halo } from '../Halo.tsx';
import { Marker } from '../Marker.tsx';
import { NoteGrounds } from '../NoteGrounds.tsx';
import { NoteLayer } from '../NoteLayer.tsx';
import { entryMark } from '../PickTarget.tsx';
import { rowsInSight } from '../rows-in-sight.ts';
import { useSteadyPick } from '../use-steady-pick.ts';
import { dumbbellFrame, type DumbbellFrame } from './dumbbell-frame.ts';
import { hiddenBox } from './hidden-words.ts';
import { DumbbellRowDrawing } from './DumbbellRow.tsx';

export interface DumbbellPlotProps extends DrawingProps<DumbbellSpec> {
  readonly frame: DumbbellFrame;
}

/** Per area its groups as dots on one line, and at the right how far the outermost lie apart. */
export function DumbbellChart(props: DrawingProps<DumbbellSpec>) {
  const { spec, width, height, theme, variant, picked, inSight = Infinity } = props;
  const onPick = useSteadyPick(props.onPick);
  const sizes = drawingSizes[variant];
  const frame = dumbbellFrame(spec, props);
  const { plot, rows, shown } = frame;
  const axisLine = { x: plot.x, y: plot.y + plot.h + sizes.tick * 0.5, w: plot.w, h: sizes.tick * 1.4 };
  const entry = entryMark(
    rows.flatMap(({ dots }) => dots.map(({ mark }) => mark)),
    picked,
  );
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      y={{ domain: [0, Math.max(1, shown)] }}
      grid="vertical"
      label={spec.altText}
      isInteractive={onPick !== undefined}
    >
      <NoteGrounds {...{ spec, plot, theme }} size={sizes.tick} dot={sizes.dot} />
      <Heads {...props} frame={frame} />
      {rows.slice(0, rowsInSight(shown, plot, inSight)).map((row, index) => (
        <DumbbellRowDrawing
          key={row.areaCode}
          {...{ spec, width, height, theme, variant, frame, row, index, picked }}
          entry={entry ?? null}
          {...(onPick ? { onPick } : {})}
        />
      ))}
      <GroupNames {...props} frame={frame} />
      <Rest {...props} frame={frame} />
      <NoteLayer
        spec={{ ...spec, rows }}
        plot={plot}
        // Beside the plot there is room for the percentage of an outermost dot.
        bounds={{ ...plot, w: plot.w + frame.side, h: height - plot.y }}
        texts={[
          ...tickBoxes(axisLabels(spec, plot), sizes.tick, axisLine.y, axisLine.h),
          ...rows.flatMap((row, index) => [
            {
              ...{ x: 0, y: rowMiddle(shown, plot, index) - sizes.label / 2 },
              ...{ w: plot.x - frame.side, h: sizes.label },
            },
            ...valuesOf(dotsAcross(spec, row, plot), rowMiddle(shown, plot, index), sizes.tick),
            ...hiddenBox(spec, { row, frame, middle: rowMiddle(shown, plot, index), size: sizes.tick }),
          ]),
        ]}
        labels={[
          ...rows.flatMap((row, index) =>
            onLine(dotsAcross(spec, row, plot), rowMiddle(shown, plot, index), sizes.line),
          ),
          // The line under the reference: words may not lie on it.
          ...(spec.rows[0]?.isReference === true
            ? [{ x: 0, y: plot.y + plot.h / Math.max(1, shown) - 2, w: width, h: 4 }]
            : []),
        ]}
        wordless={[axisLine]}
        theme={theme}
        size={sizes.tick}
        dot={sizes.dot}
      />
    </ChartSurface>
  );
}

function axisLabels({ axis }: DumbbellSpec, plot: Box): readonly TickLabel[] {
  return axis.ticks.map((tick) => ({
    ...{ tick, text: writeTick(axis, tick) },
    x: alongAxis(axis, tick, plot.x, plot.x + plot.w),
  }));
}

/** The line from the lowest to the highest percentage of a row. */
function onLine(dots: readonly DotAcross[], middle: number, thick: number): readonly Box[] {
  if (dots.length === 0) return [];
  const places = dots.map(({ x }) => x);
  const from = Math.min(...places);
  return [{ x: from, y: middle - thick, w: Math.max(...places) - from, h: 2 * thick }];
}

/** The percentages beside the outermost dots of a row. */
function valuesOf(dots: readonly DotAcross[], middle: number, size: number): readonly Box[] {
  const sorted = [...dots].sort((a, b) => a.x - b.x);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const aside = size * 0.85;
  const box = (value: DotAcross['value'], left: (width: number) => number): Box => {
    const width = measureText(writeValue(value), size);
    return { x: left(width), y: middle - size * 0.55, w: width, h: size * 1.1 };
  };
  return [
    ...(first && sorted.length > 1 ? [box(first.value, (width) => first.x - aside - width)] : []),
    ...(last ? [box(last.value, () => last.x + aside)] : []),
  ];
}

/** What the columns are, the percentages under the plot, and the line under the reference. */
function Heads({ spec, width, theme, variant, frame: { plot, shown } }: DumbbellPlotProps) {
  const { tick: size } = drawingSizes[variant];
  const foot = plot.y + plot.h;
  const underReference = plot.y + plot.h / Math.max(1, shown);
  return (
    <g>
      <text x={0} y={size * 1.23} fontSize={size} fill={theme.ink3}>
        {spec.orderLabel}
      </text>
      <text x={width} y={size * 1.23} fontSize={size} fill={theme.ink3} textAnchor="end">
        {chartGapTexts.inUnit(spec.axis.measure)}
      </text>
      {labelledTicks(axisLabels(spec, plot), size).map(({ tick, text, x }) => (
        <text
          className="chart-data"
          key={tick}
          x={x}
          y={foot + size * 1.6}
          fontSize={size}
          fill={theme.ink3}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
      {spec.rows[0]?.isReference === true && (
        <line x1={0} x2={width} y1={underReference} y2={underReference} stroke={theme.axis} strokeWidth={1} />
      )}
    </g>
  );
}

/** Each group by name and marker: above its dot in the first row, or in a key. */
function GroupNames({ theme, variant, frame: { labels } }: DumbbellPlotProps) {
  const { tick: size, halo, dot } = drawingSizes[variant];
  return (
    <g>
      {labels.map(({ group, text, box, at }) => {
        const look = groupLook(group);
        const colour = groupColour(look, theme);
        const foot = box.y + box.h;
        return (
          <g key={group}>
            {at && (
              <line
                x1={box.x + box.w / 2}
                y1={foot}
                x2={at.x}
                y2={at.y - dot * 0.8}
                stroke={colour}
                strokeWidth={1}
              />
            )}
            {!at && (
              <Marker
                shape={look.shape}
                x={box.x - size * 0.7}
                y={box.y + box.h / 2}
                size={dot}
                fill={look.isOpen ? theme.surface : colour}
                stroke={look.isOpen ? colour : theme.surface}
                strokeWidth={dot / 7}
              />
            )}
            <Halo
              x={box.x}
              y={box.y + box.h / 2 + size * 0.34}
              fontSize={size}
              fontWeight={600}
              fill={colour}
              edge={theme.surface}
              edgeWidth={halo}
            >
              {text}
            </Halo>
          </g>
        );
      })}
    </g>
  );
}

/** Nothing to show, or more rows than a slide holds. */
function Rest({ spec, width, theme, variant, frame: { plot, shown, untold } }: DumbbellPlotProps) {
  const { tick: size } = drawingSizes[variant];
  const words =
    spec.rows.length === 0
      ? [dumbbellTexts.noAreas]
      : [
          ...(shown < spec.rows.length ? [chartTexts.moreRows(spec.rows.length - shown)] : []),
          ...(untold > 0 ? [slideTexts.notedRowsLeftOut(untold)] : []),
        ];
  const first = plot.y + plot.h + size * (shown === 0 ? -1 : 3.4);
  return wrapText(words.join('. '), width, size).map((line, index) => (
    <text key={line} x={0} y={first + index * size * 1.15} fontSize={size} fill={theme.ink2}>
      {line}
    </text>
  ));
}
