import path from 'node:path';
import { exportFormats, type ExportFormat } from '../../../shared/model/export-format.ts';
import { batchWords } from '../../../shared/language/nl/batch-words.ts';
import { cliTexts } from '../../../shared/language/nl/cli.ts';
import { levels, type Level } from '../../../shared/model/area.ts';
import type { BatchSource, BatchWish } from '../../../shared/model/batch.ts';
import { pictureShapes } from '../../../shared/model/picture-shape.ts';
import { IssueError } from '../../../shared/model/issue.ts';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import { fail } from '../arguments.ts';
import type { Arguments } from '../arguments.ts';
import type { CliCore } from '../cli-core.ts';
import { findAreaCode } from '../find-area-code.ts';
import { findStory } from '../find-story.ts';
import type { Outcome } from '../outcome.ts';
import { say, sayIssue, sayOpenPages } from '../say.ts';

/** `wib export --for`: a report for every school, municipality or code; 1 where one that was asked is not there. */
export async function exportReports(args: Arguments, core: CliCore): Promise<Outcome> {
  const whom = args.need('for');
  const folder = path.resolve(args.need('to'));
  const formats = readFormats(args.text('format') ?? 'pptx');
  const shape = args.choice('picture', pictureShapes);
  const background = args.choice('background', ['white', 'transparent']);
  const asksPictures = (shape ?? background) !== undefined;
  if (asksPictures && !formats.some(isPicture)) fail(cliTexts.pictureFirst);
  const whenHidden = args.choice('hidden', ['say-so', 'leave-out']) ?? 'say-so';
  const names = args.text('names') ?? '{gebied}';
  await core.openWorkspace(args.need('workspace'), { create: false });
  const wish: BatchWish = {
    source: await findSource(args, core),
    areas: await findAreas(core, whom),
    names,
    whenHidden,
  };
  const isData = args.flag('json');
  const toldAlready = new Set<string>();
  const hush = core.onProgress(({ item }) => {
    if (item === undefined || isData) return;
    toldAlready.add(item.code);
    tellReport(item);
  });
  const run = await core.call('batch.run', {
    ...wish,
    ...{ formats, folder, overwrite: args.flag('overwrite'), resume: args.flag('resume') },
    ...(asksPictures ? { pictures: { shape: shape ?? 'slide', background: background ?? 'white' } } : {}),
  });
  hush();
  sayOpenPages(run.openPages);
  const exitCode = run.state === 'done' && run.reports.every(isThere) ? 0 : 1;
  if (isData) return { text: `${JSON.stringify(told(run), null, 2)}\n`, exitCode };
  tell({ ...run, reports: run.reports.filter(({ code }) => !toldAlready.has(code)) });
  return { text: '', exitCode };
}

type Run = OperationOutput<'batch.run'>;

/** What may not be shown is no failure: it was left out, and said. */
function isThere({ outcome }: Run['reports'][number]): boolean {
  return outcome === 'made' || outcome === 'kept' || outcome === 'skipped';
}

function tellReport({ name, outcome, reason, files }: Run['reports'][number]): void {
  if (outcome === 'made') for (const file of files) say(cliTexts.written(file.path));
  else say(cliTexts.reportNot(name, batchWords.overview.outcomes[outcome], reason));
}

/** What is left to tell when it has ended. */
function tell({ state, reports, issue, overview, ownWords }: Run): void {
  for (const report of reports) tellReport(report);
  const { words } = batchWords.overview;
  for (const { slide, part, why, text } of ownWords)
    say(
      cliTexts.ownWords(
        slide === 0 ? words.title : words.slide(slide),
        words.parts[part],
        words.why[why],
        text,
      ),
    );
  if (overview) say(cliTexts.written(overview.path));
  if (state === 'stopped') say(cliTexts.reportsStopped);
  if (issue) sayIssue(issue);
}

function told({ state, issue, reports, ownWords, overview }: Run) {
  return {
    state,
    issue,
    reports: reports.map(({ files, ...report }) => ({ ...report, files: files.map((file) => file.path) })),
    ownWords,
    overview: overview?.path ?? null,
  };
}

function isPicture(format: ExportFormat): boolean {
  return format === 'png' || format === 'svg';
}

function readFormats(asked: string): readonly ExportFormat[] {
  return asked.split(',').map((each) => {
    const name = each.trim().toLowerCase();
    return (
      exportFormats.find((known) => known === name) ?? fail(cliTexts.badChoice('format', each, exportFormats))
    );
  });
}

async function findSource(args: Arguments, core: CliCore): Promise<BatchSource> {
  const story = args.text('story');
  const template = args.text('template');
  if ((story === undefined) === (template === undefined)) return fail(cliTexts.storyOrTemplate);
  if (story !== undefined) return { kind: 'story', storyId: (await findStory(core, story)).id };
  const theme = args.text('theme');
  return { kind: 'template', template: template ?? '', ...(theme === undefined ? {} : { theme }) };
}

/** "schools", "municipalities", or codes with commas between, all of one level. */
async function findAreas(core: CliCore, asked: string): Promise<BatchWish['areas']> {
  const level = levelNames[asked.trim().toLowerCase()];
  if (level !== undefined) return { level };
  const { areas } = await core.call('explore.options', {});
  const only = asked.split(',').map((code) => findAreaCode(areas, code.trim()));
  const found = levels.find((each) => areas.some((area) => area.level === each && only.includes(area.code)));
  if (found === undefined) throw new IssueError({ kind: 'not-found', ...cliTexts.forNobody(asked) });
  return { level: found, only };
}

const levelNames: Readonly<Record<string, Level | undefined>> = {
  schools: 'school',
  scholen: 'school',
  districts: 'district',
  wijken: 'district',
  municipalities: 'municipality',
  gemeenten: 'municipality',
  regions: 'region',
  'regio’s': 'region',
};
