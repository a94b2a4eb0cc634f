import { assertNever } from '../../shared/base/assert-never.ts';
import { failure, success, type Result } from '../../shared/base/result.ts';
import { importingTexts } from '../../shared/language/importing.ts';
import type { ImportMapping } from '../../shared/model/dataset.ts';
import { IssueError, type Issue } from '../../shared/model/issue.ts';
import { refuseFile, warning } from './importing-issue.ts';
import { proposeMicrodata } from './microdata/propose-microdata.ts';
import type { ParsedFile } from './parsed-file.ts';
import type { BareProposal, ExistingData } from './proposal.ts';
import { proposePopulation } from './registers/propose-population.ts';
import { proposeSchoolList } from './registers/propose-school-list.ts';
import { proposeShapes } from './shapes/propose-shapes.ts';
import { proposeStatline } from './statline/propose-statline.ts';

export type { BareProposal, ExistingData } from './proposal.ts';

/**
 * What we recognise in a file under a mapping, and what only the user can say. Pure and quick: a changed
 * mapping asks again, the file is not read again.
 */
export function propose(
  parsed: ParsedFile,
  asked: ImportMapping,
  existing: ExistingData,
): Result<BareProposal, Issue> {
  try {
    const mapping = withNamesOfFile(parsed, asked);
    refuseDamagedRows(parsed, mapping);
    const proposal = proposeLayout(parsed, mapping, existing);
    return success({ ...proposal, warnings: [...proposal.warnings, ...unknownNames(parsed, mapping)] });
  } catch (error) {
    if (error instanceof IssueError) return failure(error.issue);
    throw error;
  }
}

function proposeLayout(parsed: ParsedFile, mapping: ImportMapping, existing: ExistingData): BareProposal {
  switch (parsed.layout.kind) {
    case 'spss-csv':
      return proposeMicrodata(parsed, mapping, existing);
    case 'statline-typed':
      return proposeStatline(parsed, mapping, existing);
    case 'school-list':
      return proposeSchoolList(parsed, mapping, existing);
    case 'population':
      return proposePopulation(parsed, mapping);
    case 'shapes':
      return proposeShapes(parsed, mapping, existing);
    default:
      return assertNever(parsed.layout.kind);
  }
}

function refuseDamagedRows(parsed: ParsedFile, mapping: ImportMapping): void {
  const [first] = parsed.damaged;
  if (first === undefined) {
    if (parsed.rows === 0) refuseFile('file-empty', importingTexts.headerOnly, { file: parsed.fileName });
    return;
  }
  if (mapping.setAsideBadRows === true && parsed.rows > 0) return;
  const words =
    first.trouble === 'quote'
      ? importingTexts.textAfterQuote
      : importingTexts.wrongFieldCount(first.fields, parsed.columns.length, parsed.damaged.length);
  refuseFile('file-damaged-row', words, {
    file: parsed.fileName,
    line: first.line,
    read: importingTexts.fieldsRead(first.fields),
  });
}

/** A mapping names columns as another wave may have written them: Klas is KLAS, where only one can be meant. */
function withNamesOfFile({ columns }: ParsedFile, mapping: ImportMapping): ImportMapping {
  if (mapping.columns === undefined) return mapping;
  const names = columns.map(({ name }) => name);
  const nameInFile = (asked: string): string => {
    if (names.includes(asked)) return asked;
    const key = asked.trim().toLowerCase();
    return names.find((name) => name.toLowerCase() === key) ?? asked;
  };
  const changes = Object.entries(mapping.columns).map(
    ([name, change]) => [nameInFile(name), change] as const,
  );
  return { ...mapping, columns: Object.fromEntries(changes) };
}

/** A mapping may serve several files, so a name that is not in this one is told, not refused. */
function unknownNames({ fileName, columns }: ParsedFile, mapping: ImportMapping): readonly Issue[] {
  const known = new Set(columns.map(({ name }) => name));
  return Object.keys(mapping.columns ?? {})
    .filter((name) => !known.has(name))
    .map((column) =>
      warning('mapping-incomplete', importingTexts.columnNotInFile(column), {
        file: fileName,
        column,
      }),
    );
}
