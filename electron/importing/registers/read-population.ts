import { registerTexts } from '../../../shared/language/registers.ts';
import type { Area, Level } from '../../../shared/model/area.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { PopulationCount } from '../../../shared/model/register.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { readYear } from '../read-year.ts';
import { readRegisterArea } from './read-area.ts';
import { readCount, textsOf } from './read-cells.ts';
import { readRows, type RegisterRows, type RowReading } from './read-rows.ts';
import { findPopulationFields, type FieldPlaces, type PopulationField } from './register-columns.ts';

export interface PopulationEntry {
  readonly area: Area;
  readonly count: PopulationCount;
}

export interface PopulationTable extends RegisterRows<PopulationEntry> {
  readonly fields: FieldPlaces<PopulationField>;
}

/** The numbers of a population. Throws IssueError where a number or a year cannot be read, or two rows contradict. */
export function readPopulation(parsed: ParsedFile, mapping: ImportMapping): PopulationTable {
  const { columns } = parsed;
  const fields = findPopulationFields(columns.map(({ name }) => name));
  const columnOf = (field: PopulationField) => columns[fields[field] ?? -1];
  const nameOf = (field: PopulationField) => columnOf(field)?.name ?? field;
  const area = textsOf(columnOf('area'));
  const year = textsOf(columnOf('year'));
  const number = textsOf(columnOf('number'));
  const hint = levelOfName(nameOf('area'));

  function readRow(row: number): RowReading<PopulationEntry> {
    // Beside its own level a column may hold others, with their letters: GM0363 under a heading "gebied".
    const found = readRegisterArea(area(row), hint) ?? readRegisterArea(area(row));
    if (found === null) return { kind: 'aside', reason: registerTexts.setAside.noArea };
    const readYearThere = readYear(year(row));
    if (readYearThere === null) {
      const read = year(row);
      return { kind: 'bad', column: nameOf('year'), read, words: registerTexts.notAYear(read) };
    }
    if (number(row) === '') return { kind: 'aside', reason: registerTexts.setAside.noNumber };
    const people = readCount(number(row));
    if (people === null) {
      const read = number(row);
      return { kind: 'bad', column: nameOf('number'), read, words: registerTexts.notPeople(read) };
    }
    const count = { areaCode: found.code, year: readYearThere, number: people };
    return { kind: 'entry', key: `${found.code} ${readYearThere}`, entry: { area: found, count } };
  }

  return { fields, ...readRows(parsed, mapping, readRow, registerTexts.areaTwice) };
}

/** What a bare number is: 363 under "GM" is GM0363. */
function levelOfName(name: string): Level | undefined {
  if (/^(gm|gemeente|municipality)/i.test(name)) return 'municipality';
  if (/^(wk|wijk|district)/i.test(name)) return 'district';
  return /^(gg|regio|region)/i.test(name) ? 'region' : undefined;
}
