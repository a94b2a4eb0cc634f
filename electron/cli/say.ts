import type { Issue } from '../../shared/model/issue.ts';
import { writeWhole } from '../../shared/base/dutch-numbers.ts';
import { cliTexts } from '../../shared/language/nl/cli.ts';
import { openPagesTexts } from '../../shared/language/nl/open-pages.ts';
import type { OpenPage } from '../../shared/model/open-page.ts';

/** Messages go to stderr: stdout holds only the result. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

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
