import { importingTexts } from '../../../shared/language/importing.ts';
import type { Certainty, ColumnRole, ImportMapping } from '../../../shared/model/dataset.ts';
import { refuseFile } from '../importing-issue.ts';
import type { ParsedColumn, ParsedFile } from '../parsed-file.ts';
import { guessByContent, guessRole, type RoleGuess } from './guess-role.ts';

export interface AssignedColumn {
  readonly column: ParsedColumn;
  readonly role: ColumnRole;
  readonly certainty: Certainty;
  readonly chosenByUser: boolean;
  readonly otherCodes: readonly string[];
}

export interface AssignedRoles {
  readonly columns: readonly AssignedColumn[];
  /** Columns that tell the municipality equally well (of different years): the user must say which. */
  readonly municipalityChoice: readonly ParsedColumn[];
}

const manyMayHave: readonly ColumnRole[] = [
  'weight',
  'indicator',
  'question',
  'score',
  'background',
  'ignore',
];

/** One column per role: the user's choice, else the best guess; the others fall back on what they hold. */
export function assignRoles(parsed: ParsedFile, mapping: ImportMapping): AssignedRoles {
  const chosen = ({ name }: ParsedColumn): ColumnRole | undefined =>
    name.toLowerCase() === mapping.weight?.trim().toLowerCase() ? 'weight' : mapping.columns?.[name]?.role;
  refuseDoubleChoice(parsed, chosen);
  const guesses = parsed.columns.map((column) => ({ column, guess: guessRole(column, parsed.rows) }));
  const takenByUser = new Set(parsed.columns.map(chosen));
  const open = guesses.filter(({ column }) => chosen(column) === undefined);

  const best = new Map<ColumnRole, { readonly column: ParsedColumn; readonly guess: RoleGuess }>();
  for (const candidate of open) {
    const { role, preference } = candidate.guess;
    const standing = best.get(role);
    if (standing === undefined || preference < standing.guess.preference) best.set(role, candidate);
  }
  const municipalities = open.filter(
    ({ guess }) =>
      guess.role === 'municipality' && guess.preference === best.get('municipality')?.guess.preference,
  );
  const mustChoose = municipalities.length > 1 && !takenByUser.has('municipality');

  const columns = guesses.map(({ column, guess }): AssignedColumn => {
    const role = chosen(column);
    if (role !== undefined) return { column, role, certainty: 'sure', chosenByUser: true, otherCodes: [] };
    const stands =
      manyMayHave.includes(guess.role) ||
      (best.get(guess.role)?.column === column &&
        !takenByUser.has(guess.role) &&
        !(mustChoose && guess.role === 'municipality'));
    const { role: settled, certainty, otherCodes } = stands ? guess : guessByContent(column, parsed.rows);
    return { column, role: settled, certainty, chosenByUser: false, otherCodes };
  });
  return {
    columns: nameAsSchool(columns),
    municipalityChoice: mustChoose ? municipalities.map(({ column }) => column) : [],
  };
}

/** A file with names of schools and no codes: the name is the code. */
function nameAsSchool(columns: readonly AssignedColumn[]): readonly AssignedColumn[] {
  if (columns.some(({ role }) => role === 'school')) return columns;
  return columns.map((assigned) =>
    assigned.role === 'school-name' && !assigned.chosenByUser
      ? { ...assigned, role: 'school', certainty: 'fairly' }
      : assigned,
  );
}

function refuseDoubleChoice(
  { columns, fileName }: ParsedFile,
  chosen: (column: ParsedColumn) => ColumnRole | undefined,
): void {
  const seen = new Map<ColumnRole, string>();
  for (const column of columns) {
    const role = chosen(column);
    if (role === undefined || manyMayHave.includes(role)) continue;
    const first = seen.get(role);
    if (first !== undefined) {
      refuseFile('input-invalid', importingTexts.roleTwice(importingTexts.roles[role], first, column.name), {
        file: fileName,
        column: column.name,
      });
    }
    seen.set(role, column.name);
  }
}
