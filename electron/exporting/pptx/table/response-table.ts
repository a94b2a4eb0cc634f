import { fitText } from '../../../../shared/base/text-metrics.ts';
import { ownFiguresText } from '../../../../shared/charts/response/response-rows.ts';
import type { ResponseLine, ResponseSpec } from '../../../../shared/charts/response/response-spec.ts';
import { responseLayout } from '../../../../shared/drawing/response/response-layout.ts';
import { unitsPerInch, unitsPerPoint } from '../../../../shared/drawing/slide/slide-units.ts';
import { slideSizes, type DrawnLook, type DrawnRoom } from '../chart/drawn-look.ts';
import { digits } from '../drawing/svg-fills.ts';
import { solidFill } from '../fills.ts';
import type { Table, TableCell } from './table-xml.ts';

const { label } = slideSizes;

/** Who took part: names, numbers or why there is none, and whether the row has figures of its own. */
export function responseTable(spec: ResponseSpec, room: DrawnRoom, { theme, scale }: DrawnLook): Table {
  const { head, row, shown, columns, own } = responseLayout(spec, { ...room, variant: 'slide' });
  const size = (label / unitsPerPoint) * scale;
  const cell = (text: string, colour: string, isBold: boolean, more: Partial<TableCell> = {}): TableCell => ({
    runs: text === '' ? [] : [{ text, size, colour: digits(colour), isBold }],
    align: 'l',
    ...more,
  });
  const [first] = columns;
  // Each column of numbers ends at its own right edge; the last holds the words about own figures.
  const starts = [
    0,
    first ? first.right - first.width - label * 0.4 : own,
    ...columns.map(({ right }) => right),
  ];
  const widths = [...starts.slice(1), room.width].map((end, index) => end - (starts[index] ?? 0));
  const rule = { colour: digits(theme.ink), width: label / 9 / unitsPerPoint };
  const gap = (own - (columns.at(-1)?.right ?? own)) / unitsPerInch;
  const bodyRow = (line: ResponseLine) => {
    const { name, partOf, isTotal, hasParts, cells, ownFigures } = line;
    const ground = isTotal ? theme.accentSoft : hasParts ? theme.paper : null;
    const shared = {
      ...(ground === null ? {} : { fill: solidFill(digits(ground)) }),
      under: { colour: digits(theme.grid), width: 0.5 },
    };
    const isStrong = isTotal || hasParts;
    const left = label * (partOf === null ? 0.5 : 1.9);
    const fitted = fitText(name, (widths[0] ?? 0) - left, label, isStrong ? 600 : 400);
    return {
      height: row / unitsPerInch,
      cells: [
        cell(fitted, theme.ink, isStrong, { ...shared, indent: left / unitsPerInch }),
        ...columns.map((column, at) => {
          const { text = '', kind = 'words' } = cells[at] ?? {};
          const isNumber = kind === 'number';
          return cell(
            fitText(text, column.width, label),
            isNumber ? theme.ink : theme.ink2,
            isNumber && isStrong,
            {
              ...{ ...shared, align: 'r' },
            },
          );
        }),
        cell(ownWords(ownFigures), ownFigures === true ? theme.ink : theme.ink2, ownFigures === true, {
          ...{ ...shared, indent: gap },
        }),
      ],
    };
  };
  return {
    columns: widths.map((width) => width / unitsPerInch),
    rows: [
      {
        height: head / unitsPerInch,
        cells: [
          cell(spec.nameHead, theme.ink2, true, {
            under: rule,
            indent: (label * 0.5) / unitsPerInch,
            anchor: 'b',
          }),
          ...columns.map(({ width }, at) =>
            cell(fitText(spec.heads[at] ?? '', width, label, 600), theme.ink2, true, {
              ...{ under: rule, align: 'r', anchor: 'b' },
            }),
          ),
          cell(spec.ownHead, theme.ink2, true, { under: rule, indent: gap, anchor: 'b' }),
        ],
      },
      ...spec.rows.slice(0, shown).map(bodyRow),
    ],
  };
}

/** Its sign before the word, as in the drawing. */
function ownWords(has: boolean | null): string {
  return has === null ? ownFiguresText(has) : `${has ? '✓' : '–'} ${ownFiguresText(has)}`;
}
