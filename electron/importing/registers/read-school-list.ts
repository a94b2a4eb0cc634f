import { registerTexts } from '../../../shared/language/registers.ts';
import type { Area } from '../../../shared/model/area.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { Enrolment, ListedSchool } from '../../../shared/model/register.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { readYear, readYearInName } from '../read-year.ts';
import { readRegisterArea } from './read-area.ts';
import { readCount, textsOf } from './read-cells.ts';
import { readRows, type RegisterRows, type RowReading } from './read-rows.ts';
import { findSchoolFields, type FieldPlaces, type SchoolField } from './register-columns.ts';

/** A school of the list, and what in its row could not be used. */
export interface SchoolEntry {
  readonly school: ListedSchool;
  readonly municipality: Area | null;
  readonly district: Area | null;
  /** As read, where it is no BRIN, no municipality, no district. */
  readonly notRead: Readonly<Partial<Record<'brin' | 'municipality' | 'district', string>>>;
}

export interface SchoolList extends RegisterRows<SchoolEntry> {
  readonly fields: FieldPlaces<SchoolField>;
}

/** The schools of a list. Throws IssueError where a number or a year cannot be read, or two rows contradict. */
export function readSchoolList(parsed: ParsedFile, mapping: ImportMapping): SchoolList {
  const { columns, fileName } = parsed;
  const fields = findSchoolFields(columns.map(({ name }) => name));
  const columnOf = (field: SchoolField) => columns[fields[field] ?? -1];
  const nameOf = (field: SchoolField) => columnOf(field)?.name ?? field;
  const at = (field: SchoolField) => textsOf(columnOf(field));
  const [code, name, brin, branch] = [at('code'), at('name'), at('brin'), at('branch')];
  const [district, municipality, year] = [at('district'), at('municipality'), at('year')];
  const enrolled = [
    { field: 'klas2', textAt: at('klas2') },
    { field: 'klas4', textAt: at('klas4') },
  ] as const;
  const yearOfFile =
    readYearInName(nameOf('klas2')) ??
    readYearInName(nameOf('klas4')) ??
    mapping.year ??
    readYearInName(fileName);

  function readRow(row: number): RowReading<SchoolEntry> {
    const key = code(row);
    if (key === '') return { kind: 'aside', reason: registerTexts.setAside.noSchoolCode };
    for (const { field, textAt } of enrolled) {
      const read = textAt(row);
      if (read !== '' && readCount(read) === null) {
        return { kind: 'bad', column: nameOf(field), read, words: registerTexts.notPupils(read) };
      }
    }
    if (year(row) !== '' && readYear(year(row)) === null) {
      const read = year(row);
      return { kind: 'bad', column: nameOf('year'), read, words: registerTexts.notAYear(read) };
    }
    const [klas2 = null, klas4 = null] = enrolled.map(({ textAt }) => readCount(textAt(row)));
    const enrolment: Enrolment | null =
      klas2 === null && klas4 === null ? null : { klas2, klas4, year: readYear(year(row)) ?? yearOfFile };
    const brinCode = readBrin(brin(row), branch(row));
    const places = {
      municipality: readRegisterArea(municipality(row), 'municipality'),
      district: readRegisterArea(district(row), 'district'),
    };
    const school: ListedSchool = {
      code: key,
      name: name(row) || key,
      brin: brinCode,
      municipality: places.municipality?.code ?? places.district?.parent ?? null,
      district: places.district?.code ?? null,
      enrolment,
    };
    const notRead = {
      ...(brinCode === null && brin(row) !== '' ? { brin: brin(row) + branch(row) } : {}),
      ...(places.municipality === null && municipality(row) !== ''
        ? { municipality: municipality(row) }
        : {}),
      ...(places.district === null && district(row) !== '' ? { district: district(row) } : {}),
    };
    return { kind: 'entry', key, entry: { school, ...places, notRead } };
  }

  return { fields, ...readRows(parsed, mapping, readRow, registerTexts.schoolTwice) };
}

/** 32DD00, 32dd 00, or 32DD with the branch in a column of its own; a branch is told by two signs. */
function readBrin(brin: string, branch: string): string | null {
  const whole = `${brin}${branch === '' ? '' : branch.padStart(2, '0')}`.replace(/[^A-Za-z0-9]/g, '');
  return /^\d{2}[A-Z]{2}(\d{2})?$/.exec(whole.toUpperCase())?.[0] ?? null;
}
