import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChartSpec } from '../../../shared/charts/spec.ts';
import { tableRows } from '../../../shared/charts/table-rows.ts';
import { exploreTexts } from '../../../shared/language/nl/explore.ts';
import type { FigureQuestion } from '../../../shared/model/figure.ts';
import { call } from '../../api/door.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './TableView.module.css';

interface Props {
  readonly spec: ChartSpec;
  /** What the figures answer. */
  readonly question: FigureQuestion;
}

/** The same figures in the same order, to read cell by cell and to take along. */
export function TableView({ spec, question }: Props) {
  const { header, rows } = tableRows(spec);
  const ofNumbers = header.map((_, column) => holdsNumbers(rows.map((cells) => cells[column])));
  const [said, setSaid] = useState('');
  const copy = async () => {
    const lines = [header, ...rows].map((cells) => cells.join('\t'));
    // What is taken along is out: it counts as known before it is.
    const remembered = await call('export.figures', question);
    if (!remembered.ok) {
      setSaid(remembered.issue.title);
      return;
    }
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      setSaid(exploreTexts.tableCopied);
    } catch {
      setSaid(exploreTexts.tableNotCopied);
    }
  };
  return (
    <>
      <div className={styles.scroller} tabIndex={0} role="region" aria-label={exploreTexts.table}>
        <table className={styles.table}>
          <caption className="visually-hidden">{exploreTexts.tableCaption(spec.headline)}</caption>
          <thead>
            <tr>
              {header.map((cell, column) => (
                <th key={cell} scope="col" data-number={ofNumbers[column] === true || undefined}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={column} data-number={ofNumbers[column] === true || undefined}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.copy}>
        <Button compact icon={IconCopy} onClick={() => void copy()}>
          {exploreTexts.copyTable}
        </Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}

/** A dash alone says nothing about its column. */
function holdsNumbers(cells: readonly (string | undefined)[]): boolean {
  return cells.every(isNumber) && cells.some((cell) => cell !== '–');
}

/** Numbers stand right, so that their digits line up, and so do differences with their interval and the dash in their place. */
function isNumber(cell: string | undefined): boolean {
  return cell !== undefined && /^(–|[\d.,]+(\s%)?|[+−]?[\d.,]+( \([+−\d., tot]+\))?)$/.test(cell);
}
