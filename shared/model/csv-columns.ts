import type { Level } from './area.ts';
import type { CsvColumn, CsvField } from './csv-table.ts';

/** A row that is about an indicator in an area, shown or with the reason why not. */
interface TestedRow {
  readonly key: {
    readonly indicator: string;
    readonly level: Level;
    readonly areaCode: string;
    readonly measure?: string | undefined;
  };
  readonly value: { readonly status: 'shown' } | { readonly status: string; readonly reason: string };
}
interface TestedTable {
  readonly areas: readonly { readonly level: Level; readonly code: string; readonly name: string }[];
  readonly question: { readonly measure?: string | undefined };
}
type Column = CsvColumn<TestedRow, TestedTable>;

/** What a row is about, first in a table of trends as in one of gaps. */
export const areaColumns: readonly Column[] = [
  { header: 'indicator', value: ({ key }) => key.indicator },
  { header: 'level', value: ({ key }) => key.level },
  { header: 'area_code', value: ({ key }) => key.areaCode },
  {
    header: 'area_name',
    value: ({ key }, { areas }) =>
      areas.find(({ level, code }) => level === key.level && code === key.areaCode)?.name ?? key.areaCode,
  },
];

/** Whether it is shown, and why not. */
export const statusColumns: readonly Column[] = [
  { header: 'status', value: ({ value }) => value.status },
  { header: 'reason', value: ({ value }) => ('reason' in value ? value.reason : null) },
];

/** Last, in a table of means only: tables of percentages stay as scripts know them. */
export function measureColumns({ question }: TestedTable): readonly Column[] {
  if (question.measure !== 'mean') return [];
  return [{ header: 'measure', value: ({ key }) => key.measure ?? 'percent' }];
}

type Shown<Row extends TestedRow> = Extract<Row['value'], { readonly status: 'shown' }>;

/** A number of what is shown; a hidden row has none. */
export function shownColumn<Row extends TestedRow>(
  header: string,
  read: (shown: Shown<Row>) => CsvField,
): CsvColumn<Row, unknown> {
  return { header, value: ({ value }) => (isShown<Row>(value) ? read(value) : null) };
}

function isShown<Row extends TestedRow>(value: Row['value']): value is Shown<Row> {
  return value.status === 'shown';
}
