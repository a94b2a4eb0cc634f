import { setImmediate as nextTurn } from 'node:timers/promises';
import { batchTexts } from '../../../shared/language/batch.ts';
import type { BatchWish, OwnWords, ReportOutcome } from '../../../shared/model/batch.ts';
import type { ExportFormat } from '../../../shared/model/export-format.ts';
import type { OpenPage } from '../../../shared/model/open-page.ts';
import { openPages, openPagesOfAll } from '../../../shared/slides/open-pages.ts';
import { IssueError, type Issue } from '../../../shared/model/issue.ts';
import type { PictureLook } from '../../exporting/picture/story-pictures.ts';
import { checkFolder } from '../../exporting/write-together.ts';
import { holdExtraBreakdowns, requestsOf } from '../exporting/hold-extra-breakdowns.ts';
import { openSlideTemplate } from '../exporting/slide-template-handlers.ts';
import { rememberExported } from '../exporting/remember-exported.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { findMadeBefore, markOfBatch, nothingBefore } from './made-before.ts';
import { outcomes } from './outcomes.ts';
import { prepareBatch, type BatchArea, type PreparedBatch } from './prepare-batch.ts';
import { tellReport, type ToldReport } from './tell-report.ts';
import { writeReport } from './write-report.ts';

export interface BatchTarget {
  readonly formats: readonly ExportFormat[];
  readonly folder: string;
  readonly overwrite: boolean;
  readonly resume: boolean;
  readonly pictures: PictureLook | undefined;
}

export interface BatchRun {
  readonly title: string;
  readonly state: 'done' | 'stopped' | 'broken';
  readonly issue: Issue | null;
  readonly reports: readonly ReportOutcome[];
  readonly ownWords: readonly OwnWords[];
  readonly openPages: readonly OpenPage[];
}

/**
 * So many reports are told and counted as known at once: each time the gate settles anew what is hidden, which takes
 * longer than a hundred reports. What is told waits in memory until it is written: 0.2 MB each.
 */
const atOnce = 120;

/** Writes report after report; whatever ends it, what was made stays and is told. */
export async function runBatch(
  session: Session,
  wish: BatchWish,
  target: BatchTarget,
  context: CallContext,
): Promise<BatchRun> {
  const workspace = session.workspace();
  await checkFolder(target.folder);
  const prepared = await prepareBatch(session, wish, context);
  session.expectOpen(workspace);
  // Pictures of another shape have other names and bytes: those were not made before.
  const madeOf = [prepared.made, wish.names, wish.whenHidden, target.pictures ?? null];
  const template = await openSlideTemplate(workspace.db);
  const mark = markOfBatch(workspace.db, madeOf, session.ports.version);
  const before = target.resume
    ? await findMadeBefore(workspace.db, mark, target.folder, target.formats)
    : nothingBefore;
  const { areas } = prepared;
  const told = new Map(prepared.gone.map((code) => [code, outcomes.gone(code)]));
  const ownWords = new Map<string, OwnWords>();
  const open: (readonly OpenPage[])[] = [];
  for (const { area } of areas) {
    const made = before.whole.get(area.code);
    if (made) told.set(area.code, outcomes.kept(area, made, session));
  }
  const left = areas.filter(({ area }) => !told.has(area.code));
  const tell = (outcome: ReportOutcome): void => {
    told.set(outcome.code, outcome);
    const done = areas.filter(({ area }) => told.has(area.code)).length;
    context.report({ phase: batchTexts.making, done, total: areas.length, unit: 'reports', item: outcome });
  };
  const stop = (state: BatchRun['state'], issue: Issue | null): BatchRun => ({
    title: prepared.title,
    state,
    issue,
    reports: [
      ...areas.map(({ area }) => told.get(area.code) ?? outcomes.notBegun(area)),
      ...prepared.gone.flatMap((code) => told.get(code) ?? []),
    ],
    ownWords: [...ownWords.values()].sort((a, b) => a.slide - b.slide),
    openPages: openPagesOfAll(open),
  });

  try {
    for (let first = 0; first < left.length; first += atOnce) {
      session.expectOpen(workspace);
      const round = await tellRound(session, prepared, left.slice(first, first + atOnce), wish, context);
      for (const { place, report } of round) {
        for (const words of report.ownWords) ownWords.set(JSON.stringify(words), words);
        if (report.skip === null) open.push(openPages(report.document));
        await nextTurn();
        context.signal.throwIfAborted();
        session.expectOpen(workspace);
        tell(
          report.skip === null
            ? await writeReport(
                session,
                place,
                report,
                { ...target, mark, template, own: before.own },
                context,
              )
            : outcomes.skipped(place.area, report.skip),
        );
      }
    }
  } catch (error) {
    if (context.signal.aborted) return stop('stopped', null);
    if (error instanceof IssueError)
      return stop('broken', { ...error.issue, kept: keptOf([...told.values()]) });
    throw error;
  }
  return stop('done', null);
}

/** One file says that nothing was written; of many reports there may be some. */
function keptOf(told: readonly ReportOutcome[]): string {
  return told.some(({ outcome }) => outcome === 'made') ? batchTexts.madeStay : batchTexts.noneMade;
}

interface ReportOfArea {
  readonly place: BatchArea;
  readonly report: ToldReport;
}

/** Told together, and known from before the first of them is written. */
async function tellRound(
  session: Session,
  { storyFor }: PreparedBatch,
  places: readonly BatchArea[],
  { whenHidden }: BatchWish,
  context: CallContext,
): Promise<readonly ReportOfArea[]> {
  const workspace = session.workspace();
  const stories = [];
  for (const place of places) stories.push({ place, made: await storyFor(place.area, context) });
  await holdExtraBreakdowns(session, requestsOf(stories.map(({ made }) => made.story)), context);
  const round: ReportOfArea[] = [];
  for (const [done, { place, made }] of stories.entries()) {
    context.report({ phase: batchTexts.asking, done, total: stories.length, unit: 'steps' });
    round.push({ place, report: await tellReport(session, made, place.area, whenHidden, context) });
    await nextTurn();
    context.signal.throwIfAborted();
  }
  session.expectOpen(workspace);
  const going = round.filter(({ report }) => report.skip === null).map(({ report }) => report);
  await rememberExported(
    session,
    going.flatMap(({ tables }) => tables),
    context,
    going.flatMap(({ responses }) => responses),
  );
  return round;
}
