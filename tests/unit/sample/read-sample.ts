import { generateSample } from '../../../build/sample/generate.ts';

export type Row = Readonly<Record<string, string>>;

export interface SampleWave {
  readonly wave: number;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The generated files as rows by column name. */
export function readSample(): readonly SampleWave[] {
  return generateSample().map(({ wave, bytes }) => {
    const [header = '', ...lines] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    const columns = header.split(';');
    const rows = lines.map((line) => {
      const fields = line.split(';');
      return Object.fromEntries(columns.map((name, index) => [name, fields[index] ?? '']));
    });
    return { wave, columns, rows };
  });
}

/** Weighted percentage of '1' among '0' and '1'. */
export function weightedPercent(rows: readonly Row[], column: string): number {
  const answered = rows.filter((row) => row[column] === '0' || row[column] === '1');
  const weightOf = (row: Row) => Number((row['Standaardisatiefactor_gemeente'] ?? '').replace(',', '.'));
  const total = answered.reduce((sum, row) => sum + weightOf(row), 0);
  const yes = answered.filter((row) => row[column] === '1').reduce((sum, row) => sum + weightOf(row), 0);
  return (100 * yes) / total;
}

export function groupBy(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = row[column] ?? '';
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  }
  return groups;
}
