import type { Issue } from '../../shared/model/issue.ts';
import { writeWhole } from '../../shared/base/dutch-numbers.ts';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import { openPagesTexts } from '../../shared/language/nl/open-pages.ts';
import type { Progress } from '../../shared/contract/door.ts';
import type { OpenPage } from '../../shared/model/open-page.ts';

/** Messages go to stderr: stdout holds only the result. */
export function say(words: string): void {
  clearProgress();
  process.stderr.write(`${words}\n`);
}

let isTelling = false;

/** How far it is, in one line at the foot of a terminal; nothing where messages go to a file or another program. */
export function sayProgress({ phase, done, total, unit }: Progress): void {
  if (!process.stderr.isTTY) return;
  const isCounted = unit !== 'bytes' && total > 0;
  const percent = total > 0 ? `${writeWhole((100 * done) / total)} %` : null;
  const words = isCounted
    ? cliTexts.progress(phase, writeWhole(done), writeWhole(total))
    : [phase, percent].filter((part) => part !== null).join(': ');
  process.stderr.write(`${startOfLine}${words.slice(0, (process.stderr.columns || 80) - 1)}`);
  isTelling = true;
}

/** Leaves no half line behind. */
export function clearProgress(): void {
  if (isTelling) process.stderr.write(startOfLine);
  isTelling = false;
}

/** Goes back and wipes the line: a terminal's own signs. */
const startOfLine = '\r\u001b[2K';

/** What happened, where, what was kept, what to do. */
export function sayIssue(issue: Issue): void {
  say(issue.title);
  const place = [
    issue.file,
    issue.line === undefined ? undefined : cliTexts.line(writeWhole(issue.line)),
    issue.column === undefined ? undefined : cliTexts.column(issue.column),
    issue.read === undefined ? undefined : cliTexts.read(issue.read),
  ].filter((part) => part !== undefined);
  if (place.length > 0) say(cliTexts.issueAt(place.join(', ')));
  if (issue.kept !== undefined) say(issue.kept);
  say(issue.next);
}

/** Slides that went out with something still to be written. */
export function sayOpenPages(pages: readonly OpenPage[]): void {
  if (pages.length === 0) return;
  say(`${openPagesTexts.title(pages.map(({ page }) => writeWhole(page)))}. ${openPagesTexts.there}`);
}
