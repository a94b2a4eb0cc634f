import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { registerTexts } from '../../../shared/language/registers.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { RegisterPreview } from '../../../shared/model/register.ts';
import type { ParsedFile } from '../parsed-file.ts';
import type { BareProposal, ExistingData } from '../proposal.ts';
import { previewRows, proposeRegister } from './propose-register.ts';
import { distinctAreas } from './read-area.ts';
import { readSchoolList, type SchoolEntry, type SchoolList } from './read-school-list.ts';
import { schoolFields } from './register-columns.ts';
import { warnAboutSchools } from './warn-about-schools.ts';

/** What we recognise in a school list, held against the schools of the monitor. Throws IssueError. */
export function proposeSchoolList(
  parsed: ParsedFile,
  mapping: ImportMapping,
  existing: ExistingData,
): BareProposal {
  const list = readSchoolList(parsed, mapping);
  return proposeRegister(parsed, mapping, list, {
    kind: 'school-list',
    places: list.rows.length,
    years: yearsOf(list),
    areas: areasOf(list),
    preview: previewSchools(parsed, list),
    warnings: warnAboutSchools(parsed, list, existing),
  });
}

/** The municipalities and districts that are named. */
export function areasOf({ rows }: SchoolList): ReturnType<typeof distinctAreas> {
  return distinctAreas(
    rows.flatMap(({ entry }) => [entry.municipality, entry.district]).filter((area) => area !== null),
  );
}

function yearsOf({ rows }: SchoolList): readonly number[] {
  const years = rows.flatMap(({ entry }) => entry.school.enrolment?.year ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

function previewSchools({ columns }: ParsedFile, { fields, rows }: SchoolList): RegisterPreview {
  const { preview } = registerTexts;
  const shown = schoolFields.filter((field) => field !== 'branch' && fields[field] !== undefined);
  return {
    kind: 'school-list',
    // A branch has a column of its own only where the BRIN has none; a year only where it is given.
    fields: schoolFields
      .filter((field) => fields[field] !== undefined || (field !== 'branch' && field !== 'year'))
      .map((field) => ({
        what: field === 'brin' && fields.branch !== undefined ? preview.brin : registerTexts.fields[field],
        column: columns[fields[field] ?? -1]?.name ?? null,
      })),
    columns: shown.map((field) => ({
      label: field === 'klas2' || field === 'klas4' ? preview[field] : registerTexts.fields[field],
      isNumber: field === 'klas2' || field === 'klas4',
    })),
    rows: rows.slice(0, previewRows).map(({ entry }) => {
      const texts = writeSchool(entry);
      return shown.map((field) => texts[field] ?? registerTexts.nothing);
    }),
  };
}

function writeSchool({ school, municipality, district }: SchoolEntry) {
  const { enrolment } = school;
  const write = (pupils: number | null | undefined) => (pupils == null ? null : writeWhole(pupils));
  return {
    code: school.code,
    name: school.name,
    brin: school.brin,
    branch: null,
    district: district?.name ?? null,
    municipality: municipality?.name ?? null,
    klas2: write(enrolment?.klas2),
    klas4: write(enrolment?.klas4),
    year: enrolment?.year == null ? null : String(enrolment.year),
  };
}
