import { importingTexts } from '../../../shared/language/importing.ts';
import type { ColumnProposal, ImportMapping } from '../../../shared/model/dataset.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import { warning } from '../importing-issue.ts';
import { lineOfRow, type ParsedColumn, type ParsedFile } from '../parsed-file.ts';
import type { AssignedColumn } from './assign-roles.ts';
import type { ChosenWeights } from './choose-weights.ts';
import { codesOf, countCodes, placesOf } from '../code-rows.ts';
import { readAreaColumn } from './list-places.ts';
import type { PlacedRows } from './place-rows.ts';
import type { GeographicLevel } from './read-area-codes.ts';

interface Recognised {
  readonly assigned: readonly AssignedColumn[];
  readonly columns: readonly ColumnProposal[];
  readonly placed: PlacedRows;
  readonly weights: ChosenWeights;
  readonly mapping: ImportMapping;
}

/** What the user should know although the file can be read: nothing here stops an import. */
export function warnAboutMicrodata(parsed: ParsedFile, recognised: Recognised): readonly Issue[] {
  return [
    ...warnAboutYear(parsed, recognised),
    ...warnAboutWeights(parsed, recognised),
    ...warnAboutClasses(parsed, recognised),
    ...(['region', 'municipality', 'district'] as const).flatMap((level) =>
      warnAboutAreas(parsed, recognised.columns, level),
    ),
    ...warnAboutCodes(parsed, recognised.assigned),
  ];
}

/** The year of each row goes before one year for the whole file. */
function warnAboutYear(parsed: ParsedFile, { columns, placed, mapping }: Recognised): readonly Issue[] {
  const column = columns.find(({ role }) => role === 'wave')?.name;
  if (mapping.year === undefined || column === undefined) return [];
  if (placed.waves.length === 1 && placed.waves[0] === mapping.year) return [];
  const words = importingTexts.yearInColumn(column, placed.waves, mapping.year);
  return [warning('mapping-incomplete', words, { file: parsed.fileName, column })];
}

function warnAboutWeights(parsed: ParsedFile, { weights, mapping }: Recognised): readonly Issue[] {
  if (mapping.weight === '' || weights.question !== null) return [];
  const unweighted = [...weights.byWave].filter(([, name]) => name === null).map(([wave]) => wave);
  if (unweighted.length === 0) return [];
  const some = unweighted.length < weights.byWave.size;
  return [
    warning('weight-invalid', importingTexts.noWeight(some ? unweighted : []), { file: parsed.fileName }),
  ];
}

function warnAboutClasses(parsed: ParsedFile, { columns, mapping }: Recognised): readonly Issue[] {
  const proposed = columns.find(({ role }) => role === 'class');
  const column = proposed && parsed.columns[proposed.index];
  if (column === undefined) return [];
  const { leaveOutClasses = [] } = mapping;
  const where = { file: parsed.fileName };
  // Nobody was left out for a class that is not there.
  const absent = leaveOutClasses.filter((code) => !codesOf(column).includes(code));
  const few = leaveOutClasses.includes(otherClass) ? 0 : countOtherClass(column);
  return [
    ...(absent.length === 0
      ? []
      : [warning('mapping-incomplete', importingTexts.classNotFound(absent), where)]),
    ...(few === 0 ? [] : [warning('mapping-incomplete', importingTexts.fewOfOtherClass(few), where)]),
  ];
}

/** "Andere klas": pupils the monitor is not about. */
const otherClass = '0';

/** So few that they are hidden nearly everywhere, and with them a class they add up with; 0 where they are not few. */
function countOtherClass(column: ParsedColumn): number {
  const counts = countCodes(column, Array(column.content.values.length).keys());
  const others = counts[codesOf(column).indexOf(otherClass)] ?? 0;
  const all = counts.reduce((total, count) => total + count, 0);
  return others < 0.05 * all ? others : 0;
}

function warnAboutAreas(
  parsed: ParsedFile,
  columns: readonly ColumnProposal[],
  level: GeographicLevel,
): readonly Issue[] {
  const proposed = columns.find(({ role }) => role === level);
  const column = proposed && parsed.columns[proposed.index];
  const unknown = [...(readAreaColumn(parsed, columns, level)?.areas ?? [])]
    .filter(([, area]) => !area.known)
    .map(([code]) => code);
  const [first] = unknown;
  if (column === undefined || first === undefined) return [];
  return [
    warning('area-unknown', importingTexts.unknownAreas(unknown, level), {
      file: parsed.fileName,
      column: column.name,
      line: lineOfRow(parsed, firstRowWith(column, first)),
      read: first,
    }),
  ];
}

function warnAboutCodes(parsed: ParsedFile, assigned: readonly AssignedColumn[]): readonly Issue[] {
  return assigned
    .filter(({ otherCodes }) => otherCodes.length > 0)
    .map(({ column: { name }, otherCodes }) =>
      warning('value-not-a-number', importingTexts.otherCodes(name, otherCodes), {
        file: parsed.fileName,
        column: name,
        read: otherCodes.join(', '),
      }),
    );
}

function firstRowWith(column: ParsedFile['columns'][number], code: string): number {
  const place = codesOf(column).indexOf(code);
  const placeOf = placesOf(column);
  let row = 0;
  while (row < column.content.values.length - 1 && placeOf(row) !== place) row++;
  return row;
}
