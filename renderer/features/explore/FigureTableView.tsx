import { IconArrowDown, IconArrowUp, IconCopy, IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { isNumberColumn, nextOrder, orderRows } from '../../../shared/charts/table-order.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { currentLanguage } from '../../../shared/language/current.ts';
import { readingTexts } from '../../../shared/language/reading-aids.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { orderIn, type HeadOrder } from './address-view.ts';
import { copyTable, downloadTable, type Taken } from './take-along.ts';
import styles from './FigureTableView.module.css';

interface Props {
  readonly spec: ChartSpec;
  readonly taken: Taken;
  /** null, or of a column that is not here: as the chart. */
  readonly order: HeadOrder | null;
  readonly onOrder: (order: HeadOrder | null) => void;
}

/** The same figures as the chart, first in its order: to read cell by cell, to sort, and to take along. */
export function FigureTableView({ spec, taken, order: asked, onOrder }: Props) {
  const { header, rows } = useMemo(() => tableRows(spec), [spec]);
  const ofNumbers = useMemo(() => header.map((_, column) => isNumberColumn(rows, column)), [header, rows]);
  const order = useMemo(() => orderIn(header, asked), [header, asked]);
  const ordered = useMemo(() => orderRows(rows, order), [rows, order]);

  const sortBy = (column: number) => {
    const isOfNumbers = ofNumbers[column] === true;
    const next = nextOrder(order, column, isOfNumbers);
    onOrder(next && { head: header[column] ?? '', direction: next.direction });
    announce(
      next === null
        ? readingTexts.sortedAsChart
        : readingTexts.sorted(header[column] ?? '', next.direction, isOfNumbers),
    );
  };
  return (
    <>
      <div
        className={styles.scroller}
        style={{ minHeight: roomFor(rows.length) }}
        tabIndex={0}
        role="region"
        aria-label={readingTexts.table}
      >
        <table className={styles.table} lang="nl">
          <caption className="visually-hidden" lang={currentLanguage()}>
            {readingTexts.caption(spec.headline)}
          </caption>
          <thead>
            <tr>
              {header.map((head, column) => {
                const direction = order?.column === column ? order.direction : null;
                return (
                  <th
                    key={column}
                    scope="col"
                    data-number={ofNumbers[column] === true || undefined}
                    {...(direction === null ? {} : { 'aria-sort': direction })}
                  >
                    <button type="button" title={readingTexts.sortHint} onClick={() => sortBy(column)}>
                      {head}
                      {direction !== null && (
                        <Icon of={direction === 'ascending' ? IconArrowUp : IconArrowDown} size={14} />
                      )}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {ordered.map((cells, row) => (
              <tr key={row}>
                {cells.map(({ text }, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={column} data-number={ofNumbers[column] === true || undefined}>
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={styles.none}>{readingTexts.noRows}</p>}
      </div>
      <div className={styles.ways}>
        <Button compact icon={IconCopy} onClick={() => void copyTable({ header, rows: ordered }, taken)}>
          {readingTexts.copyWholeTable}
        </Button>
        <Button compact icon={IconDownload} onClick={() => void downloadTable(taken, 'csv')}>
          {readingTexts.csv}
        </Button>
        <Button compact icon={IconDownload} onClick={() => void downloadTable(taken, 'xlsx')}>
          {readingTexts.xlsx}
        </Button>
        {order !== null && (
          <Button compact variant="quiet" onClick={() => onOrder(null)}>
            {readingTexts.asChart}
          </Button>
        )}
      </div>
    </>
  );
}

/** The usual dozen rows all at once, also the hidden ones at the end, with some lines for their reason; more scroll under their head. */
function roomFor(rows: number): string {
  return `min(${String(headHeight + Math.max(3, rows + 2) * rowHeight)}px, max(340px, 50vh))`;
}

/** A head of three lines, and a scrollbar where columns do not fit. */
const headHeight = 76;
const rowHeight = 29;
