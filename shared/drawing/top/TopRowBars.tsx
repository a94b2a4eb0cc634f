import { measureText } from '../../base/text-metrics.ts';
import { describeValue } from '../../charts/describe-value.ts';
import { alongAxis } from '../../charts/geometry.ts';
import type { ShownMark } from '../../charts/spec.ts';
import type { TopRow, TopSpec } from '../../charts/top/top-spec.ts';
import { topTexts } from '../../language/nl/chart-top.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { PickTarget } from '../PickTarget.tsx';
import type { DrawingTheme } from '../theme.ts';
import { barFigure, besideText, endOfBar } from './bar-figure.ts';
import type { TopPlot } from './top-layout.ts';
import type { TopSizes } from './top-sizes.ts';
import { nameLines, TopName } from './TopName.tsx';
import { writeValue } from '../../charts/write-value.ts';

interface Props {
  readonly spec: TopSpec;
  readonly theme: DrawingTheme;
  readonly sizes: TopSizes;
  readonly plot: TopPlot;
  readonly width: number;
  readonly row: TopRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isEntry: boolean;
  readonly onPick?: NonNullable<DrawingProps['onPick']>;
}

/** One place: its number and name, its bar, and that of the larger area. */
export function TopRowBars(props: Props) {
  const { spec, theme, sizes, plot, width, row, index, top, height, isEntry, onPick } = props;
  const { scale, nameHigh } = plot;
  const { place, mark, label, value, difference, beside, chosen } = row;
  const size = Math.max(sizes.label * scale, sizes.leastLabel);
  const small = Math.max(sizes.small * scale, sizes.leastSmall);
  const air = (sizes.gap * scale) / 2;
  const bars = (sizes.own + (spec.reference === null ? 0 : sizes.beside + 3)) * scale;
  const ownBar = { y: top + (nameHigh > 0 ? nameHigh : air), height: sizes.own * scale };
  const besideBar = { y: ownBar.y + ownBar.height + 3 * scale, height: sizes.beside * scale };
  const text = writeValue(value);
  const figure = { words: measureText(text, size, 600), size, cap: sizes.cap };
  const spoken = [
    topTexts.alt(place, label, describeValue(value, difference)),
    ...(beside && spec.reference !== null ? [`${spec.reference} ${describeValue(beside.value, null)}`] : []),
  ].join('; ');
  return (
    <PickTarget
      mark={mark}
      label={spoken}
      box={{ x: 0, y: top, w: width, h: height }}
      place={{ row: index, column: 0 }}
      isEntry={isEntry}
      isChosen={chosen}
      {...(nameLines(row, plot, size).join(' ') === label ? {} : { tooltip: label })}
      {...(onPick ? { onPick } : {})}
    >
      {chosen && (
        <rect
          className="chart-ground"
          x={0}
          y={top}
          width={width}
          height={nameHigh > 0 ? height - air : height}
          rx={6}
          fill={theme.accentSoft}
        />
      )}
      <TopName
        {...{ row, theme, plot, size, top }}
        barMiddle={ownBar.y + ownBar.height / 2}
        middle={ownBar.y + bars / 2}
        end={endOfBar(spec, value, plot, figure)}
      />
      <Bar {...props} value={value} box={ownBar} size={size} text={text} isOwn />
      {beside?.value.status === 'shown' && spec.reference !== null && (
        <Bar
          {...props}
          value={beside.value}
          box={besideBar}
          size={small}
          text={besideText(spec, beside.value, plot, { name: spec.reference, size: small, cap: sizes.cap })}
          isOwn={false}
        />
      )}
    </PickTarget>
  );
}

interface BarProps extends Props {
  readonly value: ShownMark;
  readonly box: { readonly y: number; readonly height: number };
  readonly size: number;
  readonly text: string;
  readonly isOwn: boolean;
}

/** Its figure stands inside at the foot, or after bar and interval where it would not fit. */
function Bar({ spec, theme, sizes, plot, row, value, box, size, text, isOwn }: BarProps) {
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const middle = box.y + box.height / 2;
  const words = measureText(text, size, isOwn ? 600 : 400);
  const { isInside, start } = barFigure(spec, value, plot, { words, size, cap: sizes.cap });
  const ground = row.chosen ? theme.accentSoft : theme.surface;
  const onBar = isOwn ? theme.onOwnBar : theme.onOtherBar;
  const cap = Math.min(sizes.cap, box.height * 0.3);
  const [from, to] = [value.lower, value.upper];
  const streak =
    from === null || to === null
      ? null
      : `M${x(from)} ${middle}H${x(to)}M${x(from)} ${middle - cap}v${2 * cap}M${x(to)} ${middle - cap}v${2 * cap}`;
  return (
    <>
      <g className="chart-data">
        <rect
          x={plot.x}
          y={box.y}
          width={x(value.percent) - plot.x}
          height={box.height}
          fill={isOwn ? theme.ownBar : theme.otherBar}
        />
        {streak !== null && (
          <>
            <path d={streak} stroke={ground} strokeWidth={sizes.interval * 3} fill="none" />
            <path d={streak} stroke={theme.ink} strokeWidth={sizes.interval} fill="none" />
          </>
        )}
      </g>
      <text
        {...(isInside ? { className: 'chart-data' } : {})}
        x={start}
        y={middle + size * 0.34}
        fontSize={size}
        fontWeight={isOwn ? 600 : 400}
        fill={isInside ? onBar : isOwn ? theme.ink : theme.ink2}
      >
        {text}
      </text>
    </>
  );
}
