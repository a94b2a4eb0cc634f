import { memo } from 'react';
import { writeWhole } from '../../base/dutch-numbers.ts';
import { measureText } from '../../base/text-metrics.ts';
import { describeValue } from '../../charts/describe-value.ts';
import type { MatrixCell } from '../../charts/matrix/matrix-spec.ts';
import type { Box } from '../../charts/place-notes.ts';
import { isFinding, verdictLook } from '../../charts/verdict-look.ts';
import { markId } from '../../model/figure.ts';
import { drawingSizes } from '../drawing-props.ts';
import { footNoteNumber } from '../FootNotes.tsx';
import { useHatch } from '../Hatch.tsx';
import { Marker } from '../Marker.tsx';
import { PickTarget } from '../PickTarget.tsx';
import { tableCell } from '../table-cell.ts';
import { verdictColours } from '../verdict-colours.ts';
import type { MatrixPlotProps } from './MatrixChart.tsx';
import type { MatrixLine } from './matrix-layout.ts';

interface RowProps extends Pick<MatrixPlotProps, 'spec' | 'theme' | 'variant' | 'layout' | 'onPick'> {
  readonly line: Extract<MatrixLine, { kind: 'row' }>;
  readonly rowIndex: number;
  /** Set only in the row they are in, so that the other rows stay as they are. */
  readonly entryId: string | null;
  readonly pickedId: string | null;
}

/** The figures of one indicator. */
export const MatrixCells = memo(function MatrixCells(props: RowProps) {
  const { spec, theme, variant, layout, line, rowIndex, entryId, pickedId, onPick } = props;
  const { tick: size } = drawingSizes[variant];
  const { cellWidth, rowHeight, heads } = layout;
  const hatch = useHatch(theme.hatch);
  // Themes have a row of their own.
  const row = layout.lines.indexOf(line) + 1;
  return (
    <g className="chart-data">
      {line.row.cells.some(({ value }) => value.status === 'hidden') && hatch.definition}
      {heads.map(({ column, index, x }, place) => {
        const cell = line.row.cells[index];
        if (!cell) return null;
        const says = describeValue(cell.value, cell.difference);
        const label = `${column.name}, ${line.row.label}: ${says}`;
        const box = { x, y: line.y, w: cellWidth, h: rowHeight };
        return (
          <g key={column.areaCode} {...tableCell(row, place + 1, says)}>
            <PickTarget
              mark={cell.mark}
              label={label}
              tooltip={label}
              box={box}
              place={{ row: rowIndex, column: place }}
              isEntry={entryId === markId(cell.mark)}
              isChosen={pickedId === markId(cell.mark)}
              {...(onPick ? { onPick } : {})}
            >
              <Figure
                {...{ cell, box, theme, size }}
                hatch={hatch.fill}
                isStrong={column.isReference || column.chosen}
                isPicked={pickedId === markId(cell.mark)}
                note={footNoteNumber(spec, cell.mark)}
              />
            </PickTarget>
          </g>
        );
      })}
    </g>
  );
}, looksTheSame);

function looksTheSame(before: RowProps, after: RowProps): boolean {
  const keys = ['theme', 'variant', 'rowIndex', 'entryId', 'pickedId', 'onPick'] as const;
  return (
    keys.every((key) => before[key] === after[key]) &&
    JSON.stringify([before.line, before.layout.heads, before.layout.plot, before.spec.notes]) ===
      JSON.stringify([after.line, after.layout.heads, after.layout.plot, after.spec.notes])
  );
}

interface FigureProps extends Pick<RowProps, 'theme'> {
  readonly cell: MatrixCell;
  readonly box: Box;
  readonly size: number;
  /** Fill of what is hidden. */
  readonly hatch: string;
  readonly isStrong: boolean;
  readonly isPicked: boolean;
  readonly note: number | null;
}

/** Sign and percentage on the ground of the verdict: two ways to see it besides the colour. */
function Figure({
  cell: { value, difference },
  box,
  theme,
  size,
  hatch,
  isStrong,
  isPicked,
  note,
}: FigureProps) {
  const verdict = difference?.verdict;
  const look = isFinding(verdict) ? verdictLook(verdict) : null;
  const colours = look && verdictColours(look, theme);
  const inner = { x: box.x + 1, y: box.y + 1, width: box.w - 2, height: box.h - 2, rx: 3 };
  const middle = box.x + box.w / 2;
  const baseline = box.y + box.h / 2 + size * 0.34;
  const text = value.status === 'shown' ? writeWhole(value.percent) : value.status === 'hidden' ? '–' : '·';
  const arrow = look?.tone === 'different' ? look.word.slice(0, 1) : null;
  const told = arrow === null ? text : `${arrow} ${text}`;
  const weight = look || isStrong ? 600 : 400;
  const centre = look ? middle + size * 0.35 : middle;
  return (
    <>
      {colours && <rect {...inner} fill={colours.mark} fillOpacity={look.isOpen ? 0.08 : 0.16} />}
      {value.status === 'hidden' && (
        <>
          <rect {...inner} fill={hatch} />
          <rect
            x={middle - size * 0.6}
            y={box.y + box.h / 2 - size * 0.6}
            width={size * 1.2}
            height={size * 1.2}
            rx={3}
            fill={theme.surface}
          />
        </>
      )}
      {isPicked && <rect {...inner} fill="none" stroke={theme.accent} strokeWidth={2} />}
      {look && colours && arrow === null && (
        <Marker
          shape={look.shape}
          x={middle - size * 0.95}
          y={box.y + box.h / 2}
          size={size * 0.7}
          fill={look.isOpen ? theme.surface : colours.mark}
          stroke={look.isOpen ? colours.mark : theme.surface}
          strokeWidth={size / 9}
        />
      )}
      <text
        x={centre}
        y={baseline}
        fontSize={size}
        fontWeight={weight}
        fill={value.status === 'shown' ? theme.ink : theme.ink2}
        textAnchor="middle"
      >
        {told}
      </text>
      {note !== null && (
        <text
          x={centre + measureText(told, size, weight) / 2 + size * 0.15}
          y={baseline - size * 0.35}
          fontSize={size * 0.7}
          fontWeight={600}
          fill={theme.accent}
        >
          {note}
        </text>
      )}
    </>
  );
}
