import { existsSync } from 'node:fs';
import path from 'node:path';
import { localIso, writeMoment } from '../../../shared/base/dutch-dates.ts';
import { writeWhole } from '../../../shared/base/dutch-numbers.ts';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import type { ImportMapping, ImportProposal } from '../../../shared/model/dataset.ts';
import type { DeliveryChanges } from '../../../shared/model/delivery-changes.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import { fail } from '../arguments.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { readMapping } from '../read-mapping.ts';
import { say } from '../say.ts';
import { writeChanges } from '../write-changes.ts';

interface ImportedFile {
  readonly file: string;
  readonly alreadyImported: boolean;
  readonly deliveryId: number;
  readonly rows: number;
  readonly countedRows: number;
  readonly waves: readonly number[];
  readonly setAside: ImportProposal['setAside'];
  readonly warnings: ImportProposal['warnings'];
  /** There when it came in the place of another delivery. */
  readonly changes?: DeliveryChanges;
}

/** Reads each file in turn; the first that is refused stops the run, what was imported before it stays. */
export async function importCommand(args: Arguments, core: CliCore): Promise<string | null> {
  if (args.files.length === 0) fail(cliTexts.missingFile);
  const mapping = { ...readMapping(args.text('map')), ...yearOf(args), ...replaceOf(args) };
  const workspace = args.need('workspace');
  // A workspace that is not there yet is made once a file has proved good: a refusal leaves nothing behind.
  if (existsSync(workspace)) await core.openWorkspace(workspace, { create: false });
  const imported: ImportedFile[] = [];
  for (const file of args.files) imported.push(await importFile(core, file, mapping, workspace));
  if (args.flag('json')) return `${JSON.stringify(imported, null, 2)}\n`;
  const changes = imported.flatMap((file) =>
    file.changes === undefined ? [] : [writeChanges(file.changes)],
  );
  return changes.length === 0 ? null : changes.join('\n');
}

async function importFile(
  core: CliCore,
  file: string,
  mapping: ImportMapping,
  workspace: string,
): Promise<ImportedFile> {
  const proposal = await inspect(core, file, mapping);
  const summary = {
    file,
    rows: proposal.rows,
    countedRows: proposal.countedRows,
    waves: proposal.waves.map(({ wave }) => wave),
    setAside: proposal.setAside,
    warnings: proposal.warnings,
  };
  if (proposal.importedBefore && mapping.again !== true && mapping.replace !== true) {
    const { deliveryId, importedAt } = proposal.importedBefore;
    say(cliTexts.importedBefore(proposal.fileName, writeMoment(importedAt, localIso(new Date()))));
    return { ...summary, alreadyImported: true, deliveryId };
  }
  refuseOpenQuestions(proposal);
  await core.openWorkspace(workspace, { create: true });
  const { deliveryId } = await core.call('import.commit', { proposalId: proposal.proposalId });
  tell(proposal);
  const done = { ...summary, alreadyImported: false, deliveryId };
  if (mapping.replace !== true) return done;
  if (proposal.redelivery === undefined) {
    say(cliTexts.nothingToReplace(proposal.fileName));
    return done;
  }
  return { ...done, changes: await core.call('export.changes', { deliveryId }) };
}

/** On the page a button sets bad rows aside; here it takes a word in the mapping. */
async function inspect(core: CliCore, file: string, mapping: ImportMapping): Promise<ImportProposal> {
  try {
    return await core.call('import.inspect', { file: { kind: 'path', path: path.resolve(file) }, mapping });
  } catch (error) {
    const aboutRows =
      error instanceof IssueError && ['file-damaged-row', 'value-not-a-number'].includes(error.issue.kind);
    if (!aboutRows || mapping.setAsideBadRows === true) throw error;
    throw new IssueError({ ...error.issue, next: `${error.issue.next} ${cliTexts.setBadRowsAside}` });
  }
}

function refuseOpenQuestions({ questions, fileName }: ImportProposal): void {
  if (questions.length === 0) return;
  const words = questions.map(({ id, title, options }) => {
    const named = options.map(({ value, advised }) => (advised ? `${value} (ons advies)` : value));
    return `${cliTexts.question(title, named)} ${cliTexts.answerWith[id]}`;
  });
  throw new IssueError({
    kind: 'mapping-incomplete',
    title: `Over ${fileName} is nog een antwoord nodig.`,
    kept: 'Er is niets ingelezen.',
    next: words.join(' '),
  });
}

function tell(proposal: ImportProposal): void {
  say(whatCameIn(proposal));
  for (const { rows, reason } of proposal.setAside) say(cliTexts.setAside(writeWhole(rows), reason));
  for (const warning of proposal.warnings) say(cliTexts.warning(`${warning.title} ${warning.next}`));
}

function whatCameIn({ fileName, layout, title, countedRows, ...proposal }: ImportProposal): string {
  const rows = writeWhole(countedRows);
  const waves = proposal.waves.map(({ wave }) => String(wave)).join(', ');
  switch (layout.kind) {
    case 'spss-csv':
      return cliTexts.imported(fileName, rows, waves);
    case 'statline-typed':
      return cliTexts.publishedImported(
        fileName,
        writeWhole(proposal.ownIndicators + proposal.nationalIndicators),
        waves,
      );
    case 'school-list':
    case 'population':
    case 'shapes':
      return cliTexts.registerImported(fileName, rows, title);
  }
}

function replaceOf(args: Arguments): Pick<ImportMapping, 'replace'> {
  const [replace, beside] = [args.flag('replace'), args.flag('beside')];
  if (replace && beside) fail(cliTexts.replaceOrBeside);
  return replace || beside ? { replace } : {};
}

function yearOf(args: Arguments): { year?: number } {
  const year = args.year('year');
  return year === undefined ? {} : { year };
}
