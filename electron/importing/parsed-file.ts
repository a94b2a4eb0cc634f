import type { ColumnValues } from '../../shared/model/columns.ts';
import type { Layout } from '../../shared/model/dataset.ts';
import type { AreaShape, MapLevel } from '../../shared/model/map-shapes.ts';

/** The file as the user chose it: an upload lies elsewhere under another name. */
export interface SourceFile {
  readonly path: string;
  readonly fileName: string;
}

/**
 * A file read once, as typed columns without meaning yet: what they mean is proposed and revised
 * without reading again. Plain data, so that it can be handed from one thread to another.
 */
export interface ParsedFile {
  readonly fileName: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly bytes: number;
  readonly layout: Layout;
  /** Rows that could be read; damaged ones are not in the columns. */
  readonly rows: number;
  readonly columns: readonly ParsedColumn[];
  readonly damaged: readonly DamagedRow[];
  /** Where the line of a row is no longer `row + shift`: after blank lines, damaged rows and quoted line ends. */
  readonly lineShifts: readonly LineShift[];
  /** Of a map, which has areas instead of columns; its rows are the features of the file. */
  readonly map?: ParsedMap;
}

export interface ParsedMap {
  readonly level: MapLevel;
  readonly year: number | null;
  /** Under which names the file keeps them. */
  readonly fields: { readonly code: string; readonly name: string | null; readonly year: string | null };
  /** Areas and features that are not drawn, together. */
  readonly features: number;
  /** Simplified, each area once. */
  readonly shapes: readonly AreaShape[];
  /** Names of areas whose border crosses itself. */
  readonly crossing: readonly string[];
  /** Features that are not drawn, and why. */
  readonly setAside: readonly { readonly reason: string; readonly rows: number }[];
}

export interface ParsedColumn {
  readonly name: string;
  /** 0-based position in the file. */
  readonly index: number;
  readonly content: ColumnValues;
  readonly empty: number;
  readonly distinct: number;
  /** What stood in a column of numbers and was none; NaN in the content. In row order. */
  readonly strays: readonly StrayWord[];
}

export interface StrayWord {
  readonly row: number;
  readonly text: string;
}

export interface DamagedRow {
  readonly line: number;
  /** 'fields': more or fewer than the header; 'quote': text after a closing quote. */
  readonly trouble: 'fields' | 'quote';
  readonly fields: number;
}

export interface LineShift {
  readonly row: number;
  readonly shift: number;
}

/** Line of the file (1-based, the header is 1) that a row stands on. */
export function lineOfRow(parsed: Pick<ParsedFile, 'lineShifts'>, row: number): number {
  const shift = parsed.lineShifts.findLast((candidate) => candidate.row <= row)?.shift ?? 2;
  return row + shift;
}
