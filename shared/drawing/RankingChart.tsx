import { fitText, measureText } from '../base/text-metrics.ts';
import { writePercent, writeWhole } from '../base/dutch-numbers.ts';
import { alongAxis, rankingRowMiddle } from '../charts/geometry.ts';
import type { Box } from '../charts/place-notes.ts';
import type { RankingRow, RankingSpec } from '../charts/spec.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { markId } from '../model/figure.ts';
import { ChartSurface, tickText } from './chart-surface.tsx';
import { drawingSizes } from './drawing-props.ts';
import type { DrawingProps } from './drawing-props.ts';
import { Halo } from './Halo.tsx';
import { useHatch } from './Hatch.tsx';
import { Marker } from './Marker.tsx';
import { NoteLayer } from './NoteLayer.tsx';
import { entryMark, PickTarget } from './PickTarget.tsx';
import { rankingLayout } from './ranking-height.ts';

/** Names, dots (or bars) with intervals around the line of the larger area, percentages and counts. */
export function RankingChart(props: DrawingProps<RankingSpec>) {
  const { spec, width, height, theme, variant, onPick, focusMark } = props;
  const sizes = drawingSizes[variant];
  const plot = props.plot ?? screenPlot(spec, width, height);
  const onScreen = variant === 'screen';
  const entry = entryMark(
    spec.rows.map(({ mark }) => mark),
    focusMark,
  );
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      y={{ domain: [0, Math.max(1, spec.rows.length)] }}
      grid="vertical"
      label={spec.altText}
      isInteractive={props.onPick !== undefined}
    >
      {spec.axis.ticks.map((tick) => (
        <text
          key={tick}
          x={x(tick)}
          y={plot.y + plot.h + sizes.tick * 1.6}
          fontSize={sizes.tick}
          fill={theme.ink3}
          textAnchor="middle"
        >
          {tickText(spec.axis, tick)}
        </text>
      ))}
      {onScreen && <Heads spec={spec} plot={plot} width={width} theme={theme} />}
      {onScreen && <Reference {...props} plot={plot} />}
      {spec.rows.map((row, index) => (
        <Row
          key={markId(row.mark)}
          {...props}
          row={row}
          plot={plot}
          middle={rankingRowMiddle(spec, plot, index)}
          isEntry={entry !== undefined && markId(entry) === markId(row.mark)}
          onPick={onPick}
        />
      ))}
      {onScreen && (
        <NoteLayer
          spec={spec}
          plot={plot}
          bounds={{ x: plot.x, y: plot.y, w: width - rankingLayout.countColumn - 60 - plot.x, h: plot.h }}
          labels={[]}
          theme={theme}
          size={sizes.tick}
          dot={sizes.dot}
        />
      )}
    </ChartSurface>
  );
}

/** Name column left, percentage and count right; the plot takes what is between. */
export function screenPlot(spec: RankingSpec, width: number, height: number): Box {
  const longest = Math.max(0, ...spec.rows.map(({ name }) => measureText(name, 15, 600)));
  const names = Math.min(rankingLayout.nameColumn, longest + 24, width * 0.34);
  const right = rankingLayout.percentColumn + rankingLayout.countColumn;
  return {
    x: names,
    y: rankingLayout.head,
    w: Math.max(80, width - names - right),
    h: height - rankingLayout.head - rankingLayout.axis,
  };
}

function Heads({
  spec,
  plot,
  width,
  theme,
}: Pick<DrawingProps<RankingSpec>, 'spec' | 'theme' | 'width'> & { plot: Box }) {
  return (
    <text x={width} y={16} fontSize={13} fill={theme.ink3} textAnchor="end" data-plot={plot.x}>
      {spec.countLabel}
    </text>
  );
}

function Reference({ spec, theme, variant, plot }: DrawingProps<RankingSpec> & { plot: Box }) {
  const { reference } = spec;
  if (!reference) return null;
  const { tick, halo } = drawingSizes[variant];
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const label = `${reference.label} ${writePercent(reference.percent)}`;
  const half = measureText(label, tick, 600) / 2;
  const middle = Math.max(plot.x + half, Math.min(x(reference.percent), plot.x + plot.w - half));
  return (
    <g>
      {reference.lower !== null && reference.upper !== null && (
        <rect
          x={x(reference.lower)}
          y={plot.y}
          width={x(reference.upper) - x(reference.lower)}
          height={plot.h}
          fill={theme.band}
          opacity={0.08}
        />
      )}
      <line
        x1={x(reference.percent)}
        x2={x(reference.percent)}
        y1={plot.y - 6}
        y2={plot.y + plot.h}
        stroke={theme.ink}
        strokeWidth={1.5}
      />
      <Halo
        x={middle}
        y={plot.y - 16}
        fontSize={tick}
        fontWeight={600}
        fill={theme.ink}
        textAnchor="middle"
        edge={theme.surface}
        edgeWidth={halo}
      >
        {label}
      </Halo>
    </g>
  );
}

interface RowProps extends DrawingProps<RankingSpec> {
  readonly row: RankingRow;
  readonly plot: Box;
  readonly middle: number;
  readonly isEntry: boolean;
}

function Row({ row, spec, plot, middle, width, theme, variant, isEntry, onPick, rankingMarks }: RowProps) {
  const { name, value, chosen, mark } = row;
  const sizes = drawingSizes[variant];
  const onScreen = variant === 'screen';
  const rowHeight = plot.h / Math.max(1, spec.rows.length);
  const top = middle - rowHeight / 2;
  const baseline = middle + sizes.label * 0.34;
  // On a slide the percentage stands between name and plot; on screen right of the plot.
  const valueX = onScreen ? width - rankingLayout.countColumn : plot.x - sizes.label * 0.7;
  const nameWidth = onScreen ? plot.x - 12 : plot.x - sizes.label * 3.6;
  const absent = value.status !== 'shown';
  const label = absent
    ? `${name}: ${value.reason}`
    : `${name}: ${chartTexts.valueWithInterval(value.percent, value.lower, value.upper)}`;
  return (
    <PickTarget
      mark={mark}
      label={label}
      box={{ x: onScreen ? -12 : 0, y: top, w: onScreen ? width + 24 : width, h: rowHeight }}
      isEntry={isEntry}
      onPick={onPick}
    >
      {chosen && onScreen && (
        <>
          <rect x={-12} y={top} width={width + 24} height={rowHeight} rx={6} fill={theme.accentSoft} />
          <rect x={-12} y={top} width={4} height={rowHeight} rx={2} fill={theme.accent} />
        </>
      )}
      <text
        x={0}
        y={baseline}
        fontSize={sizes.label}
        fontWeight={chosen ? 600 : 400}
        fill={absent ? theme.ink2 : theme.ink}
      >
        {fitText(name, nameWidth, sizes.label, chosen ? 600 : 400)}
      </text>
      {absent && onScreen && <AbsentRow reason={value.reason} plot={plot} middle={middle} theme={theme} />}
      {!absent &&
        (rankingMarks === 'bars' ? (
          <IntervalBar {...{ spec, plot, middle, theme, variant, value, chosen, rowHeight }} />
        ) : (
          <IntervalDot {...{ spec, plot, middle, theme, variant, value, chosen }} />
        ))}
      {(onScreen || !absent) && (
        <text
          x={valueX}
          y={baseline}
          fontSize={sizes.label}
          fontWeight={600}
          fill={theme.ink}
          textAnchor="end"
        >
          {absent ? '–' : writePercent(value.percent)}
        </text>
      )}
      {onScreen && (
        <text x={width} y={baseline} fontSize={sizes.label} fill={theme.ink2} textAnchor="end">
          {absent || value.n === null ? '–' : writeWhole(value.n)}
        </text>
      )}
    </PickTarget>
  );
}

interface ValueProps extends Pick<DrawingProps<RankingSpec>, 'spec' | 'theme' | 'variant'> {
  readonly plot: Box;
  readonly middle: number;
  readonly value: Extract<RankingRow['value'], { status: 'shown' }>;
  readonly chosen: boolean;
}

function IntervalDot({ spec, plot, middle, theme, variant, value, chosen }: ValueProps) {
  const sizes = drawingSizes[variant];
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const colour = chosen ? theme.accent : theme.mark;
  return (
    <>
      {value.lower !== null && value.upper !== null && (
        <line
          x1={x(value.lower)}
          x2={x(value.upper)}
          y1={middle}
          y2={middle}
          stroke={colour}
          strokeWidth={chosen ? sizes.chosenInterval : sizes.interval}
          strokeLinecap="round"
        />
      )}
      <Marker
        shape="circle"
        x={x(value.percent)}
        y={middle}
        size={chosen ? sizes.chosenDot : sizes.dot}
        fill={colour}
        stroke={chosen ? theme.accentSoft : theme.surface}
        strokeWidth={1.5}
      />
    </>
  );
}

function IntervalBar({
  spec,
  plot,
  middle,
  theme,
  variant,
  value,
  chosen,
  rowHeight,
}: ValueProps & { readonly rowHeight: number }) {
  const sizes = drawingSizes[variant];
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const thick = rowHeight * 0.58;
  const cap = thick * 0.3;
  return (
    <>
      <rect
        x={plot.x}
        y={middle - thick / 2}
        width={x(value.percent) - plot.x}
        height={thick}
        fill={chosen ? theme.ownBar : theme.otherBar}
        stroke={chosen ? 'none' : theme.otherBarLine}
        strokeWidth={1.5}
      />
      {value.lower !== null && value.upper !== null && (
        <path
          d={`M${x(value.lower)} ${middle}H${x(value.upper)}M${x(value.lower)} ${middle - cap}v${2 * cap}M${x(value.upper)} ${middle - cap}v${2 * cap}`}
          stroke={theme.ink}
          strokeWidth={sizes.interval}
          fill="none"
        />
      )}
    </>
  );
}

/** Hatched, with the reason on plain ground. */
function AbsentRow({
  reason,
  plot,
  middle,
  theme,
}: Pick<DrawingProps, 'theme'> & { reason: string; plot: Box; middle: number }) {
  const { fill, definition } = useHatch(theme.hatch);
  const text = fitText(reason, plot.w - 60, 13);
  const textWidth = measureText(text, 13);
  return (
    <>
      {definition}
      <rect x={plot.x} y={middle - 9} width={24} height={18} rx={4} fill={fill} />
      <text x={plot.x + 32} y={middle + 4.5} fontSize={13} fill={theme.ink2}>
        {text}
      </text>
      <rect
        x={plot.x + 40 + textWidth}
        y={middle - 9}
        width={Math.max(0, plot.w - 40 - textWidth)}
        height={18}
        rx={4}
        fill={fill}
      />
    </>
  );
}
