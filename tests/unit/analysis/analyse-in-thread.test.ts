import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { analyseInThread } from '../../../electron/analysis/analyse-in-thread.ts';
import { analysisTexts } from '../../../shared/language/analysis.ts';
import type { Analyst } from '../../../electron/analysis/analyst.ts';
import { removeDelivery, saveDelivery } from '../../../electron/store/deliveries.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import { readSettings, writeSettings } from '../../../electron/store/settings.ts';
import { analysisWorker, root } from '../../support/test-core.ts';
import { ask, indicatorColumn, microdata, times, wave, workspaceWith } from './workspace.ts';

const question = { indicators: ['STRESS'], areas: [{ level: 'region' as const }] };
const delivery = (yes: number) =>
  microdata([wave(2025, [indicatorColumn('STRESS', times(yes, 1, 60 - yes, 0))])]);
const troubledWorker = pathToFileURL(path.join(root, 'tests/support/troubled-analysis-worker.ts'));

function analystOf(worker: URL) {
  const { reader, db } = workspaceWith([delivery(30)]);
  const analyst = analyseInThread({ path: db.name, db }, worker);
  // Before the workspace closes, as the session does it.
  onTestFinished(() => analyst.close());
  return { analyst, reader, db };
}

function figures(analyst: Analyst, indicator = 'STRESS', signal = new AbortController().signal) {
  return analyst.run('figures', { ...question, indicators: [indicator] }, { signal });
}

async function tableOf(analyst: Analyst) {
  const answer = await figures(analyst);
  if (!answer.ok) throw new Error(answer.issue.title);
  return answer.value;
}

describe('an analysis thread', () => {
  it('answers as this thread would', async () => {
    const { analyst, reader } = analystOf(analysisWorker);
    expect(await tableOf(analyst)).toEqual(ask(reader, question));
  });

  it('answers the same question about the same content at once, however it is written', async () => {
    const { analyst } = analystOf(analysisWorker);
    const first = await tableOf(analyst);
    const { signal } = new AbortController();
    const written = { areas: question.areas, indicators: question.indicators };
    const again = await analyst.run('figures', written, { signal });
    expect(again.ok && again.value).toBe(first);
  });

  it('answers what is patient after what was asked later by somebody who waits', async () => {
    const { analyst } = analystOf(analysisWorker);
    const { signal } = new AbortController();
    const told: string[] = [];
    const all = (['options', 'patient', 'asked'] as const).map((name) => {
      const areas = name === 'patient' ? question.areas : [{ level: 'municipality' as const }];
      const context = { signal, patient: name === 'patient' };
      const answer =
        name === 'options'
          ? analyst.run('options', {}, context)
          : analyst.run('figures', { ...question, areas }, context);
      return answer.then(({ ok }) => told.push(ok ? name : 'refused'));
    });
    await Promise.all(all);
    expect(told).toEqual(['options', 'asked', 'patient']);
  });

  it('answers anew after other settings, another delivery, and one less', async () => {
    const { analyst, db } = analystOf(analysisWorker);
    const first = await tableOf(analyst);
    const settings = readSettings(db);
    writeSettings(db, { ...settings, disclosure: 'table-book' });
    expect((await tableOf(analyst)).disclosure).not.toEqual(first.disclosure);
    writeSettings(db, settings);
    // By content and not by event: what was known of this content is known again.
    expect(await tableOf(analyst)).toBe(first);
    const added = saveDelivery(db, { ...delivery(20), hash: 'another' }, '2025-11-23T12:00:00');
    const renewed = await tableOf(analyst);
    expect(renewed.figures[0]?.value).not.toEqual(first.figures[0]?.value);
    removeDelivery(db, added);
    expect((await tableOf(analyst)).figures).toEqual(first.figures);
  });

  it('lets go of the file when it is closed, so that nothing lies beside the workspace afterwards', async () => {
    const { db } = workspaceWith([]);
    const folder = path.dirname(db.name);
    const opened = openWorkspace(path.join(folder, 'other.wib'), {
      create: { name: 'Ander' },
      now: () => new Date('2025-11-22T12:00:00Z'),
    });
    if (!opened.ok) throw new Error(opened.issue.title);
    const analyst = analyseInThread(opened.value, analysisWorker);
    await analyst.run('options', {}, { signal: new AbortController().signal });
    analyst.close();
    opened.value.close();
    expect(existsSync(path.join(folder, 'other.wib'))).toBe(true);
    expect(existsSync(path.join(folder, 'other.wib-wal'))).toBe(false);
    expect(await figures(analyst)).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
  });
});

describe('a patient question', () => {
  it('gives way to who waits while it is being answered, and begins again after', async () => {
    const { analyst } = analystOf(troubledWorker);
    await tableOf(analyst);
    const controller = new AbortController();
    // Endless: whoever comes after it is answered only when it gives way.
    const endless = analyst.run(
      'figures',
      { ...question, indicators: ['ENDLESS'] },
      { signal: controller.signal, patient: true },
    );
    expect(await figures(analyst, 'UNKNOWN')).toMatchObject({ ok: false, issue: { kind: 'not-found' } });
    const { areas } = question;
    const again = await analyst.run('figures', { areas, indicators: ['STRESS', 'STRESS'] }, controller);
    expect(again.ok).toBe(true);
    controller.abort();
    expect(await endless).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
    expect(await figures(analyst, 'UNKNOWN')).toMatchObject({ issue: { kind: 'not-found' } });
  });

  it('waits until whoever asked before it has drawn the answer, also one that was known', async () => {
    const { analyst } = analystOf(analysisWorker);
    const { signal } = new AbortController();
    for (const level of ['municipality', 'school'] as const) {
      await tableOf(analyst);
      const answered = performance.now();
      await analyst.run('figures', { ...question, areas: [{ level }] }, { signal, patient: true });
      expect(performance.now() - answered).toBeGreaterThan(400);
    }
  });
});

describe('a question that takes long', () => {
  it('tells how far it is, and goes on from there when it was stopped and is asked again', async () => {
    const { analyst } = analystOf(troubledWorker);
    await tableOf(analyst);
    const slow = { ...question, indicators: ['SLOW'] };
    const stopped = new AbortController();
    let before = 0;
    const first = analyst.run('figures', slow, {
      signal: stopped.signal,
      report: ({ done, total, phase }) => {
        before = done;
        if (done < 50) return;
        expect({ total, phase }).toEqual({ total: 200, phase: analysisTexts.protecting });
        stopped.abort();
      },
    });
    expect(await first).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
    const told: number[] = [];
    const { signal } = new AbortController();
    await analyst.run('figures', slow, { signal, report: ({ done }) => told.push(done) });
    expect(before).toBeGreaterThanOrEqual(50);
    expect(Math.min(...told)).toBeGreaterThan(before);
  });
});

describe('a question that is not wanted any more', () => {
  it.each(['ENDLESS', 'DEAF'])(
    'is answered as cancelled at once, and the next is answered: %s',
    async (kind) => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const { analyst } = analystOf(troubledWorker);
      await tableOf(analyst);
      const controller = new AbortController();
      const unwanted = figures(analyst, kind, controller.signal);
      const waiting = figures(analyst, 'ENDLESS', controller.signal);
      const next = figures(analyst, 'UNKNOWN');
      controller.abort();
      expect(await unwanted).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
      expect(await waiting).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
      expect(await next).toMatchObject({ ok: false, issue: { kind: 'not-found' } });
    },
  );

  it('is answered as cancelled when the workspace closes', async () => {
    const { analyst } = analystOf(troubledWorker);
    await tableOf(analyst);
    const answers = [figures(analyst, 'ENDLESS'), figures(analyst, 'UNKNOWN')];
    analyst.close();
    for (const answer of await Promise.all(answers))
      expect(answer).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
  });
});

describe('a thread in trouble', () => {
  it('that cannot even start is done without', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { analyst, reader } = analystOf(pathToFileURL(path.join(root, 'tests/support/no-such-worker.ts')));
    expect(await tableOf(analyst)).toEqual(ask(reader, question));
    expect(await figures(analyst, 'UNKNOWN')).toMatchObject({ ok: false, issue: { kind: 'not-found' } });
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });

  it('throws on a mistake of ours as this thread would, and goes on', async () => {
    const { analyst } = analystOf(troubledWorker);
    await expect(figures(analyst, 'THROWS')).rejects.toThrow('A mistake of ours');
    expect((await figures(analyst)).ok).toBe(true);
  });

  it.each([
    ['ENDS', 'Het rekenen stopte onverwacht.'],
    ['OUT_OF_MEMORY', 'Deze vraag is te groot voor het geheugen van deze computer.'],
  ])('says so in words, and another thread answers what waited: %s', async (kind, title) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { analyst } = analystOf(troubledWorker);
    const [lost, waited] = await Promise.all([figures(analyst, kind), figures(analyst)]);
    expect(lost).toMatchObject({ ok: false, issue: { kind: 'unexpected', title } });
    expect(waited.ok).toBe(true);
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});
