import { readFileSync } from 'node:fs';
import path from 'node:path';
import { verifyTexts } from '../../../shared/language/nl/verify.ts';
import { levels } from '../../../shared/model/area.ts';
import type { FigureTable } from '../../../shared/model/figure.ts';
import { IssueError, type Issue } from '../../../shared/model/issue.ts';
import type { Result } from '../../../shared/base/result.ts';
import { fail, type Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import type { Outcome } from '../outcome.ts';
import { say } from '../say.ts';
import { explainVerification } from '../verify/explain-verification.ts';
import { knownNames } from '../verify/known-names.ts';
import { readTheirFigures } from '../verify/read-their-figures.ts';
import { readTheirTable } from '../verify/their-table.ts';
import { tolerancesOf } from '../verify/tolerances.ts';
import { questionsFor, verifyFigures } from '../verify/verify-figures.ts';
import { listDifferences, writeDifferences } from '../verify/write-differences.ts';

/** Holds a table of figures, by SPSS, R or an earlier run of ours, against the figures of the workspace. */
export async function verifyCommand(args: Arguments, core: CliCore): Promise<Outcome> {
  const [file, ...others] = args.files;
  if (file === undefined || others.length > 0) fail(verifyTexts.oneFile);
  const tolerance = readTolerance(args.text('tolerance'));
  const wave = args.year('wave');
  const level = args.choice('level', levels);
  const psu = args.choice('psu', ['school', 'respondent']);
  const table = unwrap(readTheirTable(readBytes(file), path.basename(file)));
  await core.openWorkspace(args.need('workspace'), { create: false });
  const options = await core.call('explore.options', {});
  const theirs = readTheirFigures(table, knownNames(options, { wave, level }));
  const answers: FigureTable[] = [];
  for (const question of questionsFor(theirs.figures)) {
    // Whoever has their table and what differs has our figures: they are out, and count as known from then on.
    answers.push(await core.call('export.figures', { ...question, ...(psu === undefined ? {} : { psu }) }));
  }
  const found = verifyFigures(theirs.figures, answers, tolerancesOf(theirs.figures, tolerance));
  const words = explainVerification(found, theirs);
  for (const line of words) say(line);
  if (theirs.figures.length === 0)
    throw new IssueError({ kind: 'file-columns', file: path.basename(file), ...verifyTexts.nothingCompared });
  const { differences, ...counts } = found;
  const { unread, otherAnswers } = theirs;
  const text = args.flag('json')
    ? `${JSON.stringify({ ...counts, otherAnswers, differences: listDifferences(differences, options.areas), unread }, null, 2)}\n`
    : writeDifferences(differences, options.areas);
  // A row that could not be understood has not been found equal.
  return { text, exitCode: differences.length + unread.length === 0 ? 0 : 1 };
}

function readTolerance(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const points = /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  return Number.isFinite(points) ? points : fail(verifyTexts.badTolerance(text));
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new IssueError({ kind: 'file-unreadable', file: path.basename(file), ...verifyTexts.missing });
  }
}

function unwrap<Value>(result: Result<Value, Issue>): Value {
  if (!result.ok) throw new IssueError(result.issue);
  return result.value;
}
