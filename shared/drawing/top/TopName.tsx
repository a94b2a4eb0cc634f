import { fitText, measureText, wrapText } from '../../base/text-metrics.ts';
import { isFinding, verdictLook } from '../../charts/verdict-look.ts';
import { signedWord } from '../../charts/verdict-words.ts';
import type { TopRow } from '../../charts/top/top-spec.ts';
import type { DrawingTheme } from '../theme.ts';
import { VerdictLabel } from '../VerdictLabel.tsx';
import { wordWidth, type TopPlot } from './top-layout.ts';

interface Props {
  readonly row: TopRow;
  readonly theme: DrawingTheme;
  readonly plot: TopPlot;
  /** Of the letters. */
  readonly size: number;
  /** Middle of the own bar, and of it with the one under it. */
  readonly barMiddle: number;
  readonly middle: number;
  readonly top: number;
  /** Where the own bar with its interval and figure ends. */
  readonly end: number;
}

/** The place and the name of a row, over its bar or beside it, and the word of its verdict. */
export function TopName({ row, theme, plot, size, barMiddle, middle, top, end }: Props) {
  const { place, difference, chosen } = row;
  const weight = chosen ? 600 : 400;
  const lines = nameLines(row, plot, size);
  const isOver = plot.nameHigh > 0;
  const firstLine = isOver
    ? top + plot.nameHigh - size * 0.5
    : middle + size * 0.34 - ((lines.length - 1) * size * lineHigh) / 2;
  const word =
    difference && isFinding(difference.verdict)
      ? signedWord(
          verdictLook(difference.verdict),
          isOver ? plot.x + measureText(lines[0] ?? '', size, weight) + size : end + size * 0.8,
          isOver ? firstLine - size * 0.34 : barMiddle,
          size,
        )
      : null;
  return (
    <>
      <text x={size * 0.3} y={firstLine} fontSize={size} fontWeight={600} fill={theme.ink}>
        {place}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={plot.names}
          y={firstLine + index * size * lineHigh}
          fontSize={size}
          fontWeight={weight}
          fill={theme.ink}
        >
          {line}
        </text>
      ))}
      {word && (
        <VerdictLabel
          {...{ word, theme, size }}
          halo={0}
          ground={chosen ? theme.accentSoft : theme.surface}
        />
      )}
    </>
  );
}

const lineHigh = 1.25;

/** One line over a bar; two beside it, the last of them shortened where they are too few. */
export function nameLines(
  { label, chosen, difference }: TopRow,
  plot: TopPlot,
  size: number,
): readonly string[] {
  const weight = chosen ? 600 : 400;
  if (plot.nameHigh > 0) return [fitText(label, plot.w - wordWidth(difference, size), size, weight)];
  const room = plot.x - plot.names - size * 0.8;
  const [first = '', ...more] = wrapText(label, room, size, weight);
  return [
    fitText(first, room, size, weight),
    ...(more.length === 0 ? [] : [fitText(more.join(' '), room, size, weight)]),
  ];
}
