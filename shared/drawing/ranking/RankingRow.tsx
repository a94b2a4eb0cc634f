import { memo } from 'react';
import { writeWhole } from '../../base/dutch-numbers.ts';
import { fitText, wrapText } from '../../base/text-metrics.ts';
import { describeValue } from '../../charts/describe-value.ts';
import type { RankingRow } from '../../charts/spec.ts';
import type { VerdictWord } from '../../charts/verdict-words.ts';
import { writeValue } from '../../charts/write-value.ts';
import { rankingTexts } from '../../language/nl/chart-ranking.ts';
import { drawingSizes } from '../drawing-props.ts';
import { PickTarget } from '../PickTarget.tsx';
import { VerdictLabel } from '../VerdictLabel.tsx';
import { AbsentRow } from './AbsentRow.tsx';
import { rankingLayout } from './ranking-height.ts';
import type { RankingPlotProps } from './RankingChart.tsx';
import { IntervalBar, IntervalDot } from './RankingInterval.tsx';

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
  const lines = nameLines(name, { width: nameWidth, height: rowHeight }, sizes.label, isLifted ? 600 : 400);
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
      {...(lines.join(' ') === name ? {} : { tooltip: name })}
      onPick={onPick}
    >
      {lines.map((line, index) => (
        <text
          key={line}
          x={0}
          y={baseline + (index - (lines.length - 1) / 2) * sizes.label * lineHigh}
          fontSize={sizes.label}
          fontWeight={isLifted ? 600 : 400}
          fill={absent ? theme.ink2 : theme.ink}
        >
          {line}
        </text>
      ))}
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

const lineHigh = 1.15;

/** A name that is too long takes a second line where its row has room for one; what still does not fit is cut. */
function nameLines(
  name: string,
  room: { readonly width: number; readonly height: number },
  size: number,
  weight: 400 | 600,
): readonly string[] {
  const [first = '', ...more] = wrapText(name, room.width, size, weight);
  if (more.length === 0 || room.height < size * lineHigh * 2)
    return [fitText(name, room.width, size, weight)];
  return [first, more.join(' ')].map((line) => fitText(line, room.width, size, weight));
}
