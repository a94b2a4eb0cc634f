import { writeWhole } from '../../../../shared/base/dutch-numbers.ts';
import { fitText } from '../../../../shared/base/text-metrics.ts';
import type { MatrixCell, MatrixSpec } from '../../../../shared/charts/matrix/matrix-spec.ts';
import type { MarkerShape } from '../../../../shared/charts/spec.ts';
import { isFinding, verdictLook } from '../../../../shared/charts/verdict-look.ts';
import { footNoteNumber } from '../../../../shared/drawing/FootNotes.tsx';
import {
  layMatrix,
  type MatrixHead,
  type MatrixLayout,
} from '../../../../shared/drawing/matrix/matrix-layout.ts';
import { unitsPerInch, unitsPerPoint } from '../../../../shared/drawing/slide/slide-units.ts';
import { verdictColours } from '../../../../shared/drawing/verdict-colours.ts';
import { mixColours } from '../../../../shared/base/colour.ts';
import { matrixTexts } from '../../../../shared/language/nl/chart-matrix.ts';
import { slideSizes, type DrawnLook, type DrawnRoom } from '../chart/drawn-look.ts';
import { digits } from '../drawing/svg-fills.ts';
import { hatchFill, solidFill } from '../fills.ts';
import type { Table, TableCell, TableRun } from './table-xml.ts';

const { tick } = slideSizes;

/** Indicators down, areas across: percentage and sign on the ground of the verdict, what is hidden hatched. */
export function matrixTable(
  spec: MatrixSpec,
  room: DrawnRoom,
  look: DrawnLook,
): { readonly table: Table; readonly layout: MatrixLayout } {
  const { theme, scale } = look;
  const layout = layMatrix(spec, { ...room, variant: 'slide' });
  const { plot, cellWidth, rowHeight, heads, lines } = layout;
  const size = (tick / unitsPerPoint) * scale;
  const run = (text: string, colour: string, isBold: boolean): TableRun => ({
    ...{ text, size, isBold },
    colour: digits(colour),
  });
  const name = (text: string, colour: string, isBold: boolean): TableCell => ({
    runs: [run(fitText(text, plot.x - tick, tick, isBold ? 600 : 400), colour, isBold)],
    align: 'l',
  });
  return {
    layout,
    table: {
      columns: [plot.x, ...heads.map(() => cellWidth)].map((width) => width / unitsPerInch),
      rows: [
        {
          height: headHeight(layout) / unitsPerInch,
          cells: [
            { ...headCell([run(matrixTexts.unit, theme.ink3, false)], theme.axis), align: 'l' },
            ...heads.map((head): TableCell => ({
              ...headCell([headRun(head)], theme.axis),
              isTurned: layout.isTurned,
              align: layout.isTurned ? 'l' : 'ctr',
              ...(layout.isTurned ? { anchor: 'ctr' as const } : {}),
            })),
          ],
        },
        ...lines.map((line) => ({
          height: rowHeight / unitsPerInch,
          cells:
            line.kind === 'theme'
              ? [{ ...name(line.theme, theme.ink2, true), span: heads.length + 1 }]
              : [
                  name(line.row.label, theme.ink, false),
                  ...heads.map(({ index, column }) =>
                    figureCell(line.row.cells[index], {
                      ...{ spec, theme, run },
                      isStrong: column.isReference || column.chosen,
                    }),
                  ),
                ],
        })),
      ],
    },
  };

  function headRun({ column, lines: words }: MatrixHead): TableRun {
    const isStrong = column.chosen || column.isReference;
    return run(words.join(' '), column.chosen ? theme.accent : theme.ink, isStrong);
  }
}

function headCell(runs: readonly TableRun[], colour: string): TableCell {
  return { runs, align: 'ctr', anchor: 'b', under: { colour: digits(colour), width: 0.5 } };
}

/** From under the legend to the first row. */
function headHeight({ plot, heads, isTurned }: MatrixLayout): number {
  const lines = Math.max(1, ...heads.map((head) => head.lines.length));
  return isTurned ? Math.min(plot.y, tick * 11.7) : Math.min(plot.y, tick * (lines * 1.25 + 0.5));
}

interface Figure extends Pick<DrawnLook, 'theme'> {
  readonly spec: MatrixSpec;
  readonly run: (text: string, colour: string, isBold: boolean) => TableRun;
  readonly isStrong: boolean;
}

/** Two ways to see a verdict besides its colour: a sign, and the words of the legend. */
function figureCell(cell: MatrixCell | undefined, { spec, theme, run, isStrong }: Figure): TableCell {
  if (!cell) return { runs: [], align: 'ctr' };
  const { value, difference, mark } = cell;
  const verdict = difference?.verdict;
  const look = isFinding(verdict) ? verdictLook(verdict) : null;
  const colours = look && verdictColours(look, theme);
  const note = footNoteNumber(spec, mark);
  const told = note === null ? [] : [{ ...run(` ${note}`, theme.accent, true), isRaised: true }];
  if (value.status === 'hidden')
    return {
      ...{ align: 'ctr', runs: [run('–', theme.ink, true), ...told] },
      fill: hatchFill(digits(theme.hatch), 'FFFFFF'),
    };
  if (value.status !== 'shown') return { align: 'ctr', runs: [run('·', theme.ink2, false), ...told] };
  const sign =
    look === null
      ? ''
      : look.tone === 'different'
        ? look.word.slice(0, 1)
        : signs[look.shape][look.isOpen ? 1 : 0];
  const share = look?.isOpen ? 0.08 : 0.16;
  return {
    align: 'ctr',
    runs: [
      ...(sign === '' || colours === null ? [] : [run(`${sign} `, colours.mark, true)]),
      run(writeWhole(value.percent), theme.ink, look !== null || isStrong),
      ...told,
    ],
    ...(colours === null ? {} : { fill: solidFill(digits(mixColours(theme.surface, colours.mark, share))) }),
  };
}

/** As letters: filled and open. */
const signs: Readonly<Record<MarkerShape, readonly [string, string]>> = {
  circle: ['●', '○'],
  square: ['■', '□'],
  diamond: ['◆', '◇'],
  triangle: ['▲', '△'],
  pentagon: ['⬟', '⬠'],
};
