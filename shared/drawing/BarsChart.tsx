import { fitText, measureText } from '../base/text-metrics.ts';
import { writePercent } from '../base/dutch-numbers.ts';
import { barBox, heightOf } from '../charts/geometry.ts';
import type { Box } from '../charts/place-notes.ts';
import type { BarMark, BarsSpec } from '../charts/spec.ts';
import { chartTexts } from '../language/nl/charts.ts';
import { markId, sameMark } from '../model/figure.ts';
import { ChartSurface, tickText } from './chart-surface.tsx';
import { drawingSizes } from './drawing-props.ts';
import type { DrawingProps } from './drawing-props.ts';
import { Halo } from './Halo.tsx';
import { useHatch } from './Hatch.tsx';
import { NoteLayer } from './NoteLayer.tsx';
import { entryMark, PickTarget } from './PickTarget.tsx';

/** Bars per group, own beside reference, with intervals; values inside at the foot. */
export function BarsChart(props: DrawingProps<BarsSpec>) {
  const { spec, width, height, theme, variant, focusMark } = props;
  const sizes = drawingSizes[variant];
  const onScreen = variant === 'screen';
  const plot = props.plot ?? { x: 44, y: 48, w: width - 60, h: height - 48 - 44 };
  const entry = entryMark(
    spec.series.flatMap(({ bars }) => bars.map(({ mark }) => mark)),
    focusMark,
  );
  const band = plot.w / Math.max(1, spec.groups.length);
  return (
    <ChartSurface
      width={width}
      height={height}
      plot={plot}
      theme={theme}
      x={{ domain: [0, 1] }}
      y={{ domain: [spec.axis.min, spec.axis.max], ticks: spec.axis.ticks }}
      grid="horizontal"
      label={spec.altText}
    >
      {spec.axis.ticks.map((tick) => (
        <text
          key={tick}
          x={plot.x - sizes.tick * 0.7}
          y={heightOf(spec.axis, tick, plot) + sizes.tick * 0.34}
          fontSize={sizes.tick}
          fill={theme.ink3}
          textAnchor="end"
        >
          {tickText(spec.axis, tick)}
        </text>
      ))}
      {spec.series.map(({ name, role, bars }, series) =>
        bars.map((bar, group) => (
          <Bar
            key={markId(bar.mark)}
            {...props}
            plot={plot}
            box={barBox(spec, plot, group, series)}
            bar={bar}
            isOwn={role === 'own'}
            label={`${name}, ${spec.groups[group] ?? ''}`}
            isEntry={entry !== undefined && sameMark(entry, bar.mark)}
          />
        )),
      )}
      <line
        x1={plot.x}
        x2={plot.x + plot.w}
        y1={plot.y + plot.h}
        y2={plot.y + plot.h}
        stroke={theme.axis}
        strokeWidth={1.5}
      />
      {spec.groups.map((group, index) => (
        <text
          key={group}
          x={plot.x + band * (index + 0.5)}
          y={plot.y + plot.h + sizes.label * 1.6}
          fontSize={sizes.label}
          fill={theme.ink}
          textAnchor="middle"
        >
          {fitText(group, band - 8, sizes.label)}
        </text>
      ))}
      <Names {...props} plot={plot} />
      {onScreen && (
        <NoteLayer
          spec={spec}
          plot={plot}
          bounds={plot}
          labels={[]}
          theme={theme}
          size={sizes.tick}
          dot={sizes.dot}
        />
      )}
    </ChartSurface>
  );
}

interface BarProps extends DrawingProps<BarsSpec> {
  readonly plot: Box;
  readonly box: Box;
  readonly bar: BarMark;
  readonly isOwn: boolean;
  readonly label: string;
  readonly isEntry: boolean;
}

function Bar({ spec, plot, box, bar, isOwn, label, theme, variant, isEntry, onPick }: BarProps) {
  const { value, mark } = bar;
  const sizes = drawingSizes[variant];
  const { fill, definition } = useHatch(theme.hatch);
  const foot = plot.y + plot.h;
  const middle = box.x + box.w / 2;
  if (value.status !== 'shown') {
    return (
      <PickTarget
        mark={mark}
        label={`${label}: ${value.reason}`}
        box={{ ...box, y: foot - 96, h: 96 }}
        isEntry={isEntry}
        onPick={onPick}
      >
        {variant === 'screen' && (
          <>
            {definition}
            <rect x={box.x} y={foot - 72} width={box.w} height={72} fill={fill} />
            <text x={middle} y={foot - 80} fontSize={sizes.label} fill={theme.ink2} textAnchor="middle">
              –
            </text>
          </>
        )}
      </PickTarget>
    );
  }
  const top = heightOf(spec.axis, value.percent, plot);
  const cap = Math.min(box.w * 0.14, 10);
  const lower = value.lower === null ? null : heightOf(spec.axis, value.lower, plot);
  const upper = value.upper === null ? null : heightOf(spec.axis, value.upper, plot);
  const interval =
    lower === null || upper === null
      ? null
      : `M${middle} ${lower}V${upper}M${middle - cap} ${lower}h${2 * cap}M${middle - cap} ${upper}h${2 * cap}`;
  // Too low a bar, or an interval that reaches the foot: the value stands above instead.
  const inside = foot - (lower ?? top) > sizes.label * 2 && foot - top > sizes.label * 2;
  return (
    <PickTarget
      mark={mark}
      label={`${label}: ${chartTexts.valueWithInterval(value.percent, value.lower, value.upper)}`}
      box={{
        x: box.x,
        y: Math.min(top, upper ?? top) - 4,
        w: box.w,
        h: foot - Math.min(top, upper ?? top) + 4,
      }}
      isEntry={isEntry}
      onPick={onPick}
    >
      <rect
        x={box.x}
        y={top}
        width={box.w}
        height={foot - top}
        fill={isOwn ? theme.ownBar : theme.otherBar}
        stroke={isOwn ? 'none' : theme.otherBarLine}
        strokeWidth={1.5}
      />
      {interval !== null && (
        <>
          <path
            d={interval}
            stroke={theme.surface}
            strokeWidth={sizes.interval + 3}
            fill="none"
            opacity={0.9}
          />
          <path d={interval} stroke={theme.ink} strokeWidth={sizes.interval} fill="none" />
        </>
      )}
      <Halo
        x={middle}
        y={inside ? foot - sizes.label * 0.6 : Math.min(top, upper ?? top) - sizes.label * 0.5}
        fontSize={sizes.label}
        fontWeight={isOwn ? 600 : 400}
        fill={inside && isOwn ? theme.onOwnBar : theme.ink}
        textAnchor="middle"
        edge={inside ? 'none' : theme.surface}
        edgeWidth={inside ? 0 : sizes.halo}
      >
        {writePercent(value.percent)}
      </Halo>
    </PickTarget>
  );
}

/** Which bar is whose: a swatch and a name above the plot, in the order of the bars. */
function Names({ spec, plot, theme, variant }: DrawingProps<BarsSpec> & { readonly plot: Box }) {
  const sizes = drawingSizes[variant];
  let x = plot.x;
  return (
    <g>
      {spec.series.map(({ name, role }) => {
        const at = x;
        x += sizes.label * 1.4 + measureText(name, sizes.label, 600) + sizes.label * 1.6;
        const isOwn = role === 'own';
        return (
          <g key={name}>
            <rect
              x={at}
              y={plot.y - sizes.label * 2.1}
              width={sizes.label * 0.9}
              height={sizes.label * 0.9}
              fill={isOwn ? theme.ownBar : theme.otherBar}
              stroke={isOwn ? 'none' : theme.otherBarLine}
              strokeWidth={1.5}
            />
            <text
              x={at + sizes.label * 1.4}
              y={plot.y - sizes.label * 1.3}
              fontSize={sizes.label}
              fontWeight={isOwn ? 600 : 400}
              fill={isOwn ? theme.own : theme.ink2}
            >
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
