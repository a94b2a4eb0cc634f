import { setImmediate as nextTurn } from 'node:timers/promises';
import { batchTexts } from '../../../shared/language/batch.ts';
import type { BatchPlan, BatchWish, OwnWords, PlannedReport } from '../../../shared/model/batch.ts';
import type { OpenPage } from '../../../shared/model/open-page.ts';
import { openPages, openPagesOfAll } from '../../../shared/slides/open-pages.ts';
import { hardestReports, type HardReport } from '../../../shared/slides/batch/hardest-reports.ts';
import type { CallContext } from '../ports.ts';
import type { Session } from '../session.ts';
import { prepareBatch, type BatchArea, type PreparedBatch } from './prepare-batch.ts';
import { tellReport, type ToldReport } from './tell-report.ts';

/** Every report told once, and only the three hardest kept. */
export async function planBatch(session: Session, wish: BatchWish, context: CallContext): Promise<BatchPlan> {
  const prepared = await prepareBatch(session, wish, context);
  const total = prepared.areas.length;
  const reports: PlannedReport[] = [];
  const ownWords = new Map<string, OwnWords>();
  const open: (readonly OpenPage[])[] = [];
  for (const [done, place] of prepared.areas.entries()) {
    context.report({ phase: batchTexts.planning, done, total, unit: 'reports' });
    const told = await tellArea(session, prepared, place, wish, context);
    reports.push(plannedReport(place, told));
    if (told.skip === null) open.push(openPages(told.document));
    for (const words of told.ownWords) ownWords.set(JSON.stringify(words), words);
    // Between two reports others have their turn.
    await nextTurn();
    context.signal.throwIfAborted();
  }
  const hardest: BatchPlan['hardest'][number][] = [];
  for (const { reasons, code } of hardestReports(reports)) {
    const place = prepared.areas.find(({ area }) => area.code === code);
    if (!place) continue;
    const told = await tellArea(session, prepared, place, wish, context);
    hardest.push({ reasons, code, page: tellingPage(reasons, told), document: told.document });
  }
  return {
    title: prepared.title,
    reports: [...reports, ...prepared.gone.map(goneReport)],
    ownWords: [...ownWords.values()].sort((a, b) => a.slide - b.slide),
    openPages: openPagesOfAll(open),
    hardest,
  };
}

async function tellArea(
  session: Session,
  { storyFor }: PreparedBatch,
  { area }: BatchArea,
  { whenHidden }: BatchWish,
  context: CallContext,
): Promise<ToldReport> {
  return tellReport(session, await storyFor(area, context), area, whenHidden, context);
}

function plannedReport({ area, file }: BatchArea, told: ToldReport): PlannedReport {
  const { n, slides, sentencePages, dropped, hidden, skip } = told;
  const facts = { code: area.code, name: area.name, skip };
  if (skip !== null) return { ...facts, fileName: '', shortened: false, n: null, ...nothingTold };
  return { ...facts, ...file, n, slides, sentences: sentencePages.length, dropped, hidden };
}

const nothingTold = { slides: 0, sentences: 0, dropped: 0, hidden: 0 };

function goneReport(code: string): PlannedReport {
  return {
    ...{ code, name: code, fileName: '', shortened: false, n: null },
    ...nothingTold,
    skip: { why: 'gone' },
  };
}

/** The one that shows why: a hidden slide, the title for a long name, else the first with a chart. */
function tellingPage(
  reasons: HardReport['reasons'],
  { document, sentencePages, hiddenPages }: ToldReport,
): number {
  if (reasons.includes('most-hidden')) return sentencePages[0] ?? hiddenPages[0] ?? 0;
  if (reasons.includes('longest-name')) return 0;
  const page = document.pages.findIndex(({ elements }) =>
    elements.some(({ kind }) => kind === 'chart' || kind === 'drawing'),
  );
  return Math.max(0, page);
}
