import { fitText, measureText } from '../../base/text-metrics.ts';
import { describeValue } from '../../charts/describe-value.ts';
import { alongAxis } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { ShownMark } from '../../charts/spec.ts';
import type { TopRow, TopSpec } from '../../charts/top/top-spec.ts';
import { isFinding, verdictLook } from '../../charts/verdict-look.ts';
import { signedWidth, signedWord } from '../../charts/verdict-words.ts';
import { topTexts } from '../../language/nl/chart-top.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { PickTarget } from '../PickTarget.tsx';
import type { DrawingTheme } from '../theme.ts';
import { VerdictLabel } from '../VerdictLabel.tsx';
import { barFigure, besideText } from './bar-figure.ts';
import type { TopSizes } from './top-layout.ts';
import { writeValue } from '../../charts/write-value.ts';

interface Props {
  readonly spec: TopSpec;
  readonly theme: DrawingTheme;
  readonly sizes: TopSizes;
  readonly plot: Box;
  readonly width: number;
  readonly row: TopRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Smaller than 1 where the list is squeezed into a slide. */
  readonly scale: number;
  readonly isEntry: boolean;
  readonly onPick?: NonNullable<DrawingProps['onPick']>;
}

/** One place: its number and name, its bar, and that of the larger area. */
export function TopRowBars(props: Props) {
  const { spec, theme, sizes, plot, width, row, index, top, height, scale, isEntry, onPick } = props;
  const { place, mark, label, value, difference, beside, chosen } = row;
  const size = sizes.label * Math.max(scale, sizes.small / sizes.label);
  const small = sizes.small * Math.max(scale, 0.75);
  const look = difference && isFinding(difference.verdict) ? verdictLook(difference.verdict) : null;
  const wordWidth = look === null ? 0 : signedWidth(look, size) + size;
  const room = plot.w - wordWidth;
  const fitted = fitText(label, room, size, chosen ? 600 : 400);
  const nameHigh = sizes.name * scale;
  const baseline = top + nameHigh - size * 0.5;
  const ownBar = { y: top + nameHigh, height: sizes.own * scale };
  const word =
    look &&
    signedWord(
      look,
      plot.x + measureText(fitted, size, chosen ? 600 : 400) + size,
      baseline - size * 0.34,
      size,
    );
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
      {...(fitted === label ? {} : { tooltip: label })}
      {...(onPick ? { onPick } : {})}
    >
      {chosen && (
        <rect
          className="chart-ground"
          x={0}
          y={top}
          width={width}
          height={height - (sizes.gap * scale) / 2}
          rx={6}
          fill={theme.accentSoft}
        />
      )}
      <text x={sizes.label * 0.3} y={baseline} fontSize={size} fontWeight={600} fill={theme.ink}>
        {place}
      </text>
      <text x={plot.x} y={baseline} fontSize={size} fontWeight={chosen ? 600 : 400} fill={theme.ink}>
        {fitted}
      </text>
      {word && (
        <VerdictLabel
          {...{ word, theme, size }}
          halo={0}
          ground={chosen ? theme.accentSoft : theme.surface}
        />
      )}
      <Bar {...props} value={value} box={ownBar} size={size} text={writeValue(value)} isOwn />
      {beside?.value.status === 'shown' && spec.reference !== null && (
        <Bar
          {...props}
          value={beside.value}
          box={{ y: ownBar.y + ownBar.height + 3, height: sizes.beside * scale }}
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
