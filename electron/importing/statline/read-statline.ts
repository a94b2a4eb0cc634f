import { normaliseAreaCode } from '../../../shared/catalogue/area-codes.ts';
import { knownArea } from '../../../shared/catalogue/known-area.ts';
import { datasetWords } from '../../../shared/language/nl/dataset-words.ts';
import { importingTexts } from '../../../shared/language/importing.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import { isAreaDimension } from '../detect-layout.ts';
import { refuseFile } from '../importing-issue.ts';
import { codesOf, placesOf } from '../code-rows.ts';
import type { ParsedColumn, ParsedFile } from '../parsed-file.ts';
import { readYear } from '../read-year.ts';

/** What a row's topics are: the percentages themselves, or a side of their margin. */
export type Margin = 'value' | 'lower' | 'upper';

/** One row that counts: an area in a year. */
export interface StatlineRow {
  readonly row: number;
  readonly area: Area;
  /** Null while the year is not known. */
  readonly wave: number | null;
  readonly margin: Margin;
}

export interface StatlineTable {
  readonly rows: readonly StatlineRow[];
  readonly topics: readonly ParsedColumn[];
  readonly areaColumn: ParsedColumn;
  readonly periodColumn: ParsedColumn | null;
  /** Rows left out, and why. */
  readonly setAside: readonly { readonly reason: string; readonly rows: number }[];
}

/** The rows of a StatLine table that are about everyone, each with its area, year and margin. */
export function readStatline(parsed: ParsedFile, mapping: ImportMapping): StatlineTable {
  const isTopic = ({ name }: ParsedColumn) => /_\d+$/.test(name);
  const topics = parsed.columns.filter(isTopic);
  const dimensions = parsed.columns.filter((column) => !isTopic(column) && column.name !== 'ID');
  const areaColumn = dimensions.find(({ name }) => isAreaDimension(name));
  if (areaColumn === undefined) throw new Error(`${parsed.fileName} was read as StatLine without an area`);
  const periodColumn = dimensions.find(({ name }) => name === 'Perioden') ?? null;
  const marginColumn = dimensions.find(({ name }) => name === 'Marges');
  const others = dimensions.filter((column) => ![areaColumn, periodColumn, marginColumn].includes(column));
  const isTotal = others.map((column) => totalReader(column, parsed.fileName));

  const areaOf = reader(areaColumn, readArea);
  const yearOf = periodColumn === null ? null : reader(periodColumn, readYear);
  const marginOf = marginColumn === undefined ? () => 'value' as const : reader(marginColumn, readMargin);
  const rows: StatlineRow[] = [];
  const aside = { groups: 0, areas: 0, periods: 0 };
  for (let row = 0; row < parsed.rows; row++) {
    const area = areaOf(row);
    const wave = yearOf === null ? (mapping.year ?? null) : yearOf(row);
    if (!isTotal.every((total) => total(row))) aside.groups++;
    else if (area === null) aside.areas++;
    else if (yearOf !== null && wave === null) aside.periods++;
    else rows.push({ row, area, wave, margin: marginOf(row) ?? 'value' });
  }
  const reasons = importingTexts.setAside;
  const setAside = [
    { reason: reasons.damaged, rows: parsed.damaged.length },
    { reason: reasons.otherGroups, rows: aside.groups },
    { reason: reasons.noArea, rows: aside.areas },
    { reason: reasons.noYear, rows: aside.periods },
  ].filter((reason) => reason.rows > 0);
  return { rows, topics, areaColumn, periodColumn, setAside };
}

/** The reading of each code once, then by row. */
function reader<Value>(column: ParsedColumn, read: (code: string) => Value): (row: number) => Value | null {
  const values = codesOf(column).map(read);
  const placeOf = placesOf(column);
  return (row) => values[placeOf(row)] ?? null;
}

/** Neighbourhoods are no area of ours; a code we do not know is kept as a region of its own. */
function readArea(code: string): Area | null {
  if (code.startsWith('BU')) return null;
  const found = normaliseAreaCode(code);
  if (found === null) {
    return { code, level: 'region', name: datasetWords.unnamedArea(code), parent: null, known: false };
  }
  const known = knownArea(found.code);
  return { ...found, name: known?.name ?? found.code, parent: known?.parent ?? null, known: known !== null };
}

/** MW00000 is the value, MOG0095 and MBG0095 the sides of its 95 % margin. */
function readMargin(code: string): Margin {
  if (code.startsWith('MOG')) return 'lower';
  return code.startsWith('MBG') ? 'upper' : 'value';
}

/** A dimension of groups (Persoonskenmerken): only its total is about everyone. Totals have keys with a T. */
function totalReader(column: ParsedColumn, file: string): (row: number) => boolean {
  const codes = codesOf(column);
  if (codes.length < 2) return () => true;
  const totals = codes.filter((code) => code.startsWith('T'));
  const [total] = totals;
  if (total === undefined || totals.length > 1) {
    return refuseFile('file-layout-unknown', importingTexts.noTotal(column.name), {
      file,
      column: column.name,
    });
  }
  const place = codes.indexOf(total);
  const placeOf = placesOf(column);
  return (row) => placeOf(row) === place;
}
