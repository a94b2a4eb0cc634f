import { registerTexts } from '../../../shared/language/registers.ts';
import type { Issue } from '../../../shared/model/issue.ts';
import type { ListedSchool } from '../../../shared/model/register.ts';
import { warning } from '../importing-issue.ts';
import { lineOfRow, type ParsedFile } from '../parsed-file.ts';
import type { ExistingData, ExistingSchool } from '../proposal.ts';
import type { SchoolEntry, SchoolList } from './read-school-list.ts';
import type { RegisterRow } from './read-rows.ts';

const texts = () => registerTexts.warnings;
type Warn = (schools: readonly string[]) => { readonly title: string; readonly next: string };

/** What in a school list may not be right: in itself, and beside the schools that took part. */
export function warnAboutSchools(
  parsed: ParsedFile,
  { rows }: SchoolList,
  existing: ExistingData,
): readonly Issue[] {
  const where = (about: (entry: SchoolEntry) => boolean, words: Warn): readonly Issue[] =>
    warnAboutRows(
      parsed,
      rows.filter(({ entry }) => about(entry)),
      words,
    );
  const took = existing.schools();
  const codes = new Set(took.map(({ code }) => code));
  const listed = new Set(rows.map(({ entry }) => entry.school.code));
  const missing = new Map(
    took
      .filter(({ code, hasEnrolment }) => !listed.has(code) && !hasEnrolment)
      .map(({ code, name }) => [code, name]),
  );
  return [
    ...where(({ notRead }) => notRead.brin !== undefined, texts().notBrin),
    ...where(({ notRead }) => notRead.municipality !== undefined, texts().notMunicipality),
    ...where(({ notRead }) => notRead.district !== undefined, texts().notDistrict),
    ...where(liesElsewhere, texts().districtElsewhere),
    ...where(({ school }) => isSmallerThanAsked(school, took), texts().fewerThanRespondents),
    ...(codes.size === 0 ? [] : where(({ school }) => !codes.has(school.code), texts().notInMonitor)),
    ...(missing.size === 0
      ? []
      : [warning('not-found', texts().notInList([...missing.values()]), { file: parsed.fileName })]),
  ];
}

/** One warning for all rows, on the line of the first. */
function warnAboutRows(
  parsed: ParsedFile,
  rows: readonly RegisterRow<SchoolEntry>[],
  words: Warn,
): readonly Issue[] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = rows.map(({ entry }) => entry.school.name);
  return [
    warning('input-invalid', words(names), { file: parsed.fileName, line: lineOfRow(parsed, first.row) }),
  ];
}

/** WK036301 lies in GM0363. */
function liesElsewhere({ municipality, district }: SchoolEntry): boolean {
  return (
    municipality !== null && district !== null && district.code.slice(2, 6) !== municipality.code.slice(2)
  );
}

/** Says only that it is so, never how many took part. */
function isSmallerThanAsked({ code, enrolment }: ListedSchool, took: readonly ExistingSchool[]): boolean {
  if (enrolment === null) return false;
  const { klas2, klas4 } = enrolment;
  if (klas2 === null || klas4 === null) return false;
  return took.some((school) => school.code === code && school.respondents > klas2 + klas4);
}
