import { memo } from 'react';
import { fitText, measureText } from '../../base/text-metrics.ts';
import { writeWhole } from '../../base/dutch-numbers.ts';
import { describeValue } from '../../charts/describe-value.ts';
import { emphasisIn } from '../../charts/annotations/emphasis.ts';
import { alongAxis, rankingRowMiddle } from '../../charts/geometry.ts';
import type { Box } from '../../charts/place-notes.ts';
import type { RankingRow, RankingSpec } from '../../charts/spec.ts';
import { verdictLook } from '../../charts/verdict-look.ts';
import type { VerdictWord } from '../../charts/verdict-words.ts';
import { rankingTexts } from '../../language/nl/chart-ranking.ts';
import { markId } from '../../model/figure.ts';
import { drawingSizes } from '../drawing-props.ts';
import type { DrawingProps } from '../drawing-props.ts';
import { useHatch } from '../Hatch.tsx';
import { Marker } from '../Marker.tsx';
import { PickTarget } from '../PickTarget.tsx';
import { rankingLayout } from './ranking-height.ts';
import type { RankingPlotProps } from './RankingChart.tsx';
import { verdictColours } from '../verdict-colours.ts';
import { VerdictLabel } from '../VerdictLabel.tsx';
import { writeValue } from '../../charts/write-value.ts';

interface RowProps extends RankingPlotProps {
  readonly row: RankingRow;
  /** Of its verdict, on screen. */
  readonly word: VerdictWord | null;
  readonly index: number;
  readonly middle: number;
  readonly isEntry: boolean;
  /** Chosen, or lifted out by an annotation: both look alike. */
  readonly isLifted: boolean;
}

/** Name, mark with interval, percentage and count; or why there is none. */
export const Row = memo(function Row({
  row,
  word,
  index,
  spec,
  plot,
  middle,
  width,
  theme,
  variant,
  isEntry,
  isLifted,
  onPick,
  rankingMarks,
}: RowProps) {
  const { name, value, difference, chosen, mark } = row;
  const sizes = drawingSizes[variant];
  const onScreen = variant === 'screen';
  const rowHeight = plot.h / Math.max(1, spec.rows.length);
  const top = middle - rowHeight / 2;
  const baseline = middle + sizes.label * 0.34;
  // On a slide the percentage stands between name and plot; on screen right of the plot.
  const valueX = onScreen ? width - rankingLayout.countColumn : plot.x - sizes.label * 0.7;
  const nameWidth = onScreen ? plot.x - 12 : plot.x - sizes.label * 3.6;
  const fittedName = fitText(name, nameWidth, sizes.label, isLifted ? 600 : 400);
  const absent = value.status !== 'shown';
  const placed = row.place ? `; ${rankingTexts.placeOf(row.place)}` : '';
  const label = `${name}: ${describeValue(value, difference)}${placed}`;
  return (
    <PickTarget
      mark={mark}
      label={label}
      box={{ x: onScreen ? -12 : 0, y: top, w: onScreen ? width + 24 : width, h: rowHeight }}
      place={{ row: index, column: 0 }}
      isEntry={isEntry}
      isChosen={chosen}
      {...(fittedName === name ? {} : { tooltip: name })}
      onPick={onPick}
    >
      <text
        x={0}
        y={baseline}
        fontSize={sizes.label}
        fontWeight={isLifted ? 600 : 400}
        fill={absent ? theme.ink2 : theme.ink}
      >
        {fittedName}
      </text>
      {absent && onScreen && <AbsentRow reason={value.reason} plot={plot} middle={middle} theme={theme} />}
      {!absent &&
        (rankingMarks === 'bars' ? (
          <IntervalBar {...{ spec, plot, middle, theme, variant, value, isLifted, rowHeight }} />
        ) : (
          <IntervalDot {...{ spec, plot, middle, theme, variant, value, difference, isLifted }} />
        ))}
      {word && (
        <VerdictLabel
          word={word}
          size={sizes.tick}
          halo={sizes.halo}
          ground={isLifted ? theme.accentSoft : theme.surface}
          theme={theme}
        />
      )}
      <text
        x={valueX}
        y={baseline}
        fontSize={sizes.label}
        fontWeight={absent ? 400 : 600}
        fill={absent ? theme.ink2 : theme.ink}
        textAnchor="end"
      >
        {absent ? '–' : writeValue(value)}
      </text>
      {onScreen && (
        <text x={width} y={baseline} fontSize={sizes.label} fill={theme.ink2} textAnchor="end">
          {absent || value.n === null ? '–' : writeWhole(value.n)}
        </text>
      )}
    </PickTarget>
  );
}, looksTheSame);

/** A chart is built anew when one row is picked; the other rows of the new one look as they did. */
function looksTheSame(before: RowProps, after: RowProps): boolean {
  const keys = [
    'index',
    'middle',
    'width',
    'theme',
    'variant',
    'rankingMarks',
    'isEntry',
    'isLifted',
    'onPick',
  ] as const;
  const plots = ['x', 'y', 'w', 'h'] as const;
  return (
    keys.every((key) => before[key] === after[key]) &&
    plots.every((key) => before.plot[key] === after.plot[key]) &&
    before.spec.axis.max === after.spec.axis.max &&
    before.spec.rows.length === after.spec.rows.length &&
    JSON.stringify(before.row) === JSON.stringify(after.row)
  );
}

/** The band of the row that is lifted out, under everything else. */
export function ChosenGround({ spec, plot, width, theme }: RankingPlotProps) {
  const high = plot.h / Math.max(1, spec.rows.length);
  const emphasis = emphasisIn(spec);
  return spec.rows.map(({ chosen, mark }, index) => {
    const y = rankingRowMiddle(spec, plot, index) - high / 2;
    return (
      (chosen || emphasis(mark) === 'lift') && (
        <g key={markId(mark)}>
          <rect x={-12} y={y} width={width + 24} height={high} rx={6} fill={theme.accentSoft} />
          <rect x={-12} y={y} width={4} height={high} rx={2} fill={theme.accent} />
        </g>
      )
    );
  });
}

interface ValueProps extends Pick<DrawingProps<RankingSpec>, 'spec' | 'theme' | 'variant'> {
  readonly plot: Box;
  readonly middle: number;
  readonly value: Extract<RankingRow['value'], { status: 'shown' }>;
  readonly isLifted: boolean;
}

function IntervalDot({
  spec,
  plot,
  middle,
  theme,
  variant,
  value,
  difference,
  isLifted,
}: ValueProps & Pick<RankingRow, 'difference'>) {
  const sizes = drawingSizes[variant];
  const x = (percent: number) => alongAxis(spec.axis, percent, plot.x, plot.x + plot.w);
  const look = verdictLook(difference?.verdict ?? null);
  const colour = isLifted && look.tone === 'same' ? theme.accent : verdictColours(look, theme).mark;
  const ground = isLifted ? theme.accentSoft : theme.surface;
  return (
    <>
      {value.lower !== null && value.upper !== null && (
        <line
          x1={x(value.lower)}
          x2={x(value.upper)}
          y1={middle}
          y2={middle}
          stroke={colour}
          strokeWidth={isLifted ? sizes.chosenInterval : sizes.interval}
          strokeLinecap="round"
        />
      )}
      <Marker
        shape={look.shape}
        x={x(value.percent)}
        y={middle}
        size={isLifted ? sizes.chosenDot : sizes.dot}
        fill={look.isOpen ? ground : colour}
        stroke={look.isOpen ? colour : ground}
        strokeWidth={look.isOpen ? 2.5 : 1.5}
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
  isLifted,
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
        fill={isLifted ? theme.ownBar : theme.otherBar}
        stroke={isLifted ? 'none' : theme.otherBarLine}
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
  const text = fitText(reason.replace(/\.$/, ''), plot.w - 60, 13);
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
