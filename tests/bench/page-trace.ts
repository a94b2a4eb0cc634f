import type { Browser, Page } from 'playwright';

/** Milliseconds from a click to the new chart: put in the page, and to the screen. */
export interface Redraw {
  readonly drawnMs: number;
  readonly shownMs: number;
}

const input = 'bench-input';
const drawn = 'bench-drawn';

/** Marks in the browser's own trace when somebody clicks, and when the chart of another question stands in the page. */
export async function markRedraws(page: Page): Promise<void> {
  await page.evaluate(
    ([inputName, drawnName]) => {
      let before: string | null = null;
      const mark = (): void => {
        before = location.href;
        performance.mark(inputName);
      };
      addEventListener('click', mark, true);
      new MutationObserver(() => {
        if (before === null || location.href === before) return;
        // While the next chart is on its way the one before stays, and says that it is busy.
        if (document.querySelector('main [aria-busy]')?.getAttribute('aria-busy') !== 'false') return;
        before = null;
        performance.mark(drawnName);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    },
    [input, drawn] as const,
  );
}

/** What was redrawn while `act` ran, in order, as the browser traced it. */
export async function traceRedraws(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<Redraw[]> {
  await browser.startTracing(page, { categories: ['blink.user_timing', 'cc', 'benchmark'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const events = trace.traceEvents.filter(({ ts }) => ts > 0).sort((a, b) => a.ts - b.ts);
  const frames = listFrames(events);
  const redraws: Redraw[] = [];
  let clicked = NaN;
  for (const { name, ts } of events) {
    if (name === input) clicked = ts;
    if (name !== drawn) continue;
    const shown = frames.find(({ committed }) => committed > ts)?.shown ?? NaN;
    redraws.push({ drawnMs: (ts - clicked) / 1000, shownMs: (shown - clicked) / 1000 });
  }
  return redraws;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds. */
  readonly ts: number;
  readonly id?: string;
  readonly id2?: { readonly local?: string };
}

interface Frame {
  /** When what the page held went into this frame. */
  readonly committed: number;
  readonly shown: number;
}

/** Frames that took over the page, by the browser's reports on its pipeline. Their ids come round again. */
function listFrames(events: readonly TraceEvent[]): readonly Frame[] {
  const committedAt = new Map<string, number>();
  const frames: Frame[] = [];
  for (const { name, ph, ts, id, id2 } of events) {
    const key = id2?.local ?? id ?? '';
    if (name === 'PipelineReporter' && ph === 'b') committedAt.delete(key);
    if (name === 'SendBeginMainFrameToCommit' && ph === 'e') committedAt.set(key, ts);
    const committed = committedAt.get(key);
    if (name === 'PipelineReporter' && ph === 'e' && committed !== undefined) {
      frames.push({ committed, shown: ts });
    }
  }
  return frames.sort((a, b) => a.committed - b.committed);
}

/** Milliseconds between frames while `act` ran: the page asks for every one the screen can show. */
export async function frameTimes(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const counting = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = NaN;
        const step = (now: number): void => {
          if (!Number.isNaN(last)) times.push(now - last);
          last = now;
          if (document.documentElement.dataset['benchDone'] === undefined) requestAnimationFrame(step);
          else resolve(times);
        };
        delete document.documentElement.dataset['benchDone'];
        requestAnimationFrame(step);
      }),
  );
  await act();
  await page.evaluate(() => (document.documentElement.dataset['benchDone'] = ''));
  return counting;
}
