import type { Area, LevelWeights } from './area.ts';
import type { ColumnRole, Layout, ValueLabel } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Issue } from './issue.ts';

/**
 * Answers by column: what importing makes, the store keeps and analysis reads. Host only: nothing of
 * this shape may cross a door.
 */

/** Codes (and short texts) as an index into `codes`; the highest value of the array type means blank. */
export interface CodedValues {
  readonly kind: 'coded';
  readonly values: Uint8Array | Uint16Array | Int32Array;
  /** The distinct codes as read (trimmed), numbers in numeric order, then texts in order. */
  readonly codes: readonly string[];
}
/** Decimal numbers (weights); NaN means blank. */
export interface NumberValues {
  readonly kind: 'number';
  readonly values: Float64Array;
}
export type ColumnValues = CodedValues | NumberValues;

/** The value that means blank in a coded column. */
export function blankIndex(values: CodedValues['values']): number {
  if (values instanceof Uint8Array) return 0xff;
  if (values instanceof Uint16Array) return 0xffff;
  return 0x7fffffff;
}

/** One column of one wave, all rows that count, in file order. */
export interface WaveColumn {
  readonly name: string;
  /** Position in the file, 0-based. */
  readonly index: number;
  readonly label: string;
  readonly role: ColumnRole;
  /** For role 'indicator': the indicator's code and the version this column carries. */
  readonly indicator: { readonly code: string; readonly version: number } | null;
  readonly missingCodes: readonly string[];
  readonly notApplicableCodes: readonly string[];
  readonly valueLabels: readonly ValueLabel[];
  readonly content: ColumnValues;
}

/**
 * One wave of a microdata file. Area and school columns hold normalised codes (GM0363, WK036300; a
 * Schoolcode as read). A missing or negative weight has set its row aside before this point.
 */
export interface MicrodataWave {
  readonly wave: number;
  readonly rows: number;
  /** Rows left out of this wave and why: for the import log. */
  readonly setAside: readonly { readonly reason: string; readonly rows: number }[];
  /** Name of the weight column of this wave; null: not weighted. */
  readonly weightColumn: string | null;
  /** There where levels have weights of their own. */
  readonly levelWeights?: LevelWeights;
  readonly columns: readonly WaveColumn[];
}

/** One published percentage; null percent: the cell was empty. */
export interface PublishedCell {
  readonly indicator: string;
  readonly areaCode: string;
  readonly wave: number;
  readonly percent: number | null;
  readonly n: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface School {
  /** Schoolcode as read. */
  readonly code: string;
  readonly name: string;
  /** Municipality of the largest group of its pupils, until a school list says otherwise. */
  readonly municipality: string | null;
  readonly district: string | null;
}

/** What is noted of every file that is read in. */
export interface DeliveryFile {
  readonly title: string;
  readonly fileName: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly bytes: number;
  readonly layout: Layout;
  /** The settled mapping, as JSON text: to read the next delivery the same way. */
  readonly mappingJson: string;
  readonly fictitious: boolean;
  /** "klas 2 en 4", "inwoners van 18 jaar en ouder". */
  readonly population: string;
  readonly warnings: readonly Issue[];
  readonly areas: readonly Area[];
}

/** Everything one file of figures brings, ready to be written in one transaction. */
export interface DeliveryContent extends DeliveryFile {
  readonly kind: 'microdata' | 'aggregate';
  readonly schools: readonly School[];
  readonly indicators: readonly Indicator[];
  /** Empty for aggregates. */
  readonly waves: readonly MicrodataWave[];
  /** Empty for microdata. */
  readonly cells: readonly PublishedCell[];
}
