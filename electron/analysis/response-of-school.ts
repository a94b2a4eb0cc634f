import type { ResponseCount, ResponseRow } from '../../shared/model/response.ts';
import { readBreakdown } from './breakdowns.ts';
import { classesAsked, classNamed, countEnrolled } from './count-enrolled.ts';
import type { LatticeKey } from './named-lattice.ts';
import { withinClass } from './protected-response.ts';
import { responseRow, type AskedResponse, type ResponseRows } from './response-rows.ts';

/** A row per class of one school, under each its kinds of education, and the whole school. */
export function rowsOfSchool(asked: AskedResponse, school: string): ResponseRows {
  const { data, directory } = asked;
  const listed = directory.schools.get(school);
  const enrolled = countEnrolled([listed], classesAsked(data));
  const classes = readBreakdown([data], 'class')?.groups ?? [];
  const kinds = readBreakdown([data], 'education')?.groups ?? [];
  const isThere = (count: ResponseCount) => count.status === 'hidden' || count.count > 0;
  const rows = classes.flatMap(({ code, label }): ResponseRow[] => {
    const name = classNamed(label);
    const row = rowAt(asked, school, { by: 'class', code }, [withinClass.gender, code], {
      ...{ id: `class ${code}`, name: label, depth: 0 },
      enrolled: name === null ? null : (listed?.enrolment?.[`klas${name}`] ?? null),
    });
    if (!isThere(row.took)) return [];
    const parts = kinds.map((kind) => {
      const pair = `${code} × ${kind.code}`;
      return rowAt(asked, school, { by: withinClass.education, code: pair }, [withinClass.both, pair], {
        ...{ id: `class ${code} education ${kind.code}`, name: kind.label, depth: 1, enrolled: null },
      });
    });
    return [row, ...parts.filter(({ took }) => isThere(took))];
  });
  const whole = (group: string | null) =>
    asked.count({ ...at(school), groupVariable: group === null ? null : asked.by, group });
  return {
    rows,
    // Not the sum of its classes: those in none are in the school as well.
    total: responseRow(
      asked,
      {
        ...{ id: 'total', name: directory.find('school', school).name, depth: 0 },
        enrolled: enrolled?.total ?? null,
      },
      whole(null),
      asked.groups.map(({ code }) => whole(code)),
    ),
    enrolment: enrolled !== null ? 'all' : rows.some((row) => row.enrolled !== null) ? 'some' : 'none',
    classes: classesAsked(data),
    enrolmentYear: enrolled?.year ?? null,
  };
}

/** @param byGroup the combination that parts the row by gender, and the part of its codes that is this row's */
function rowAt(
  asked: AskedResponse,
  school: string,
  { by, code }: { readonly by: string; readonly code: string },
  [combination, own]: readonly [string, string],
  described: Pick<ResponseRow, 'id' | 'name' | 'depth' | 'enrolled'>,
): ResponseRow {
  const took = asked.count({ ...at(school), groupVariable: by, group: code });
  const groups = asked.groups.map((group) =>
    asked.count({ ...at(school), groupVariable: combination, group: `${own} × ${group.code}` }),
  );
  return responseRow(asked, described, took, groups);
}

function at(school: string): Pick<LatticeKey, 'level' | 'areaCode'> {
  return { level: 'school', areaCode: school };
}
