import type { Direction, Indicator } from '../../model/indicator.ts';
import type { Theme } from '../themes.ts';

/** One row of a theme table; the definition follows "leerlingen". */
export interface IndicatorRow {
  readonly code: string;
  readonly label: string;
  readonly definition: string;
  readonly direction: Direction;
  /** Names the same question had in earlier waves, newest first. */
  readonly formerNames?: readonly string[];
  /** The question changed: figures before and after cannot be compared. */
  readonly changed?: {
    /** First wave with the new question. */
    readonly wave: number;
    /** Column names that carried the old question. */
    readonly before: readonly string[];
    readonly reason: string;
  };
}

const population = 'leerlingen van klas 2 en 4';

export function defineIndicators(theme: Theme, rows: readonly IndicatorRow[]): readonly Indicator[] {
  return rows.map((row) => ({
    code: row.code,
    label: row.label,
    definition: `leerlingen ${row.definition}`,
    theme,
    direction: row.direction,
    origin: 'national',
    population,
    versions: versionsOf(row),
  }));
}

function versionsOf({ code, formerNames = [], changed }: IndicatorRow): Indicator['versions'] {
  const columns = [code, ...formerNames];
  if (changed === undefined) return [{ version: 1, columns, fromWave: null, breakReason: null }];
  return [
    { version: 1, columns: changed.before, fromWave: null, breakReason: null },
    { version: 2, columns, fromWave: changed.wave, breakReason: changed.reason },
  ];
}
