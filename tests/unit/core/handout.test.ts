import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listGivenAnswers } from '../../../electron/store/given-answers.ts';
import { chartRequest } from '../../../renderer/features/explore/chart-request.ts';
import { kindTraits } from '../../../renderer/features/explore/kinds.ts';
import { settleQuestion } from '../../../renderer/features/explore/settle-question.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import type { ChartKind, ChartRequest } from '../../../shared/model/chart-request.ts';
import { createTestCore, openSampleCopy, type TestCore } from '../../support/test-core.ts';

const favourite: ChartRequest = {
  kind: 'ranking',
  indicator: 'SBSSK3S6',
  wave: 2023,
  level: 'school',
  within: 'GM9902',
  reference: null,
  order: 'name',
};

let source: TestCore;
let copy: TestCore;
let file = '';
let storyId = '';

beforeAll(async () => {
  source = createTestCore();
  copy = createTestCore();
  await openSampleCopy(source);
  const area = { level: 'municipality', code: 'GM9901' } as const;
  storyId = (await ask(source, 'story.create', { template: 'wethouder', area })).id;
  const removed = await ask(source, 'story.create', { template: 'empty', area: null, title: 'Weggedaan' });
  await ask(source, 'story.remove', { id: removed.id });
  const kept = { sentence: 'Stress op scholen', favourite: true, name: 'Voor de raad' };
  await ask(source, 'questions.keep', { address: 'soort=ranglijst', chart: favourite, ...kept });
  await ask(source, 'questions.keep', { address: 'soort=trend', sentence: 'Zomaar gevraagd' });
  const blank = { headline: '', interpretation: 'Nog niet af', annotations: [] };
  await ask(source, 'drafts.keep', { request: favourite, ...blank });
  const { files } = await ask(source, 'workspace.handOut', {
    levels: ['region', 'district'],
    fileName: 'Voor de adviseur',
  });
  file = files[0]?.path ?? '';
  await ask(copy, 'workspace.open', { path: file });
}, 900_000);
afterAll(() => {
  source.dispose();
  copy.dispose();
});

describe('a workspace without answers of pupils', () => {
  it('is called what it was made from, and says that it is one', async () => {
    const { workspace } = await ask(copy, 'app.state', {});
    expect(workspace).toMatchObject({
      handout: { madeAt: '2026-03-12T10:15:00' },
      waves: [2019, 2021, 2023, 2025],
      schools: 36,
      fictitious: true,
      stories: 1,
    });
  });

  it('has every slide as it was', async () => {
    const [here, there] = [
      await ask(copy, 'story.document', { id: storyId }),
      await ask(source, 'story.document', { id: storyId }),
    ];
    expect(here).toEqual(there);
    expect(await ask(copy, 'story.account', { id: storyId })).toEqual(
      await ask(source, 'story.account', { id: storyId }),
    );
  });

  it('brings favourites along with their figures, and nothing that was asked in passing or removed', async () => {
    const { questions } = await ask(copy, 'questions.list', {});
    expect(questions).toMatchObject([{ name: 'Voor de raad', favourite: true, chart: favourite }]);
    expect(await ask(copy, 'charts.ask', favourite)).toEqual(await ask(source, 'charts.ask', favourite));
    expect((await ask(copy, 'story.list', {})).removed).toEqual([]);
  });

  it('answers every chart the question bar proposes, as the workspace it was made from', async () => {
    const options = await ask(copy, 'explore.options', {});
    expect(options.waves).toEqual([2025]);
    expect(new Set(options.areas.map(({ level }) => level))).not.toContain('school');
    const kinds = Object.keys(kindTraits) as ChartKind[];
    const counted = new Map<ChartKind, number>();
    for (const { indicator } of options.indicators) {
      for (const kind of kinds) {
        const settled = settleQuestion(options, { kind, indicator: indicator.code, wave: 2025 });
        if (settled?.trouble !== null) continue;
        const request = chartRequest(settled.question, options);
        const answer = await copy.core.dispatch('charts.ask', request, randomUUID());
        expect(answer, JSON.stringify(request)).toMatchObject({ ok: true });
        const number = (counted.get(kind) ?? 0) + 1;
        counted.set(kind, number);
        if (number === 1) {
          expect(answer).toEqual(await source.core.dispatch('charts.ask', request, randomUUID()));
        }
      }
    }
    expect([...counted.keys()].toSorted()).toEqual(kinds.toSorted());
  });

  it('tells what stands out, and fills a template for an area', async () => {
    const { areas } = await ask(copy, 'explore.options', {});
    const area = areas.find(({ level }) => level === 'region') ?? never();
    expect(await ask(copy, 'standout.ask', { area })).toEqual(await ask(source, 'standout.ask', { area }));
    const { templates } = await ask(copy, 'template.list', {});
    const template = templates.find(({ levels }) => levels.includes('region'))?.id ?? never();
    const story = await ask(copy, 'story.create', { template, area });
    const { document } = await ask(copy, 'story.document', { id: story.id });
    expect(JSON.stringify(document)).not.toContain('zit niet in deze werkmap');
    await ask(copy, 'story.remove', { id: story.id });
  });

  it('answers what the command line asks of a level, of an area of it and by groups, as the workspace it was made from', async () => {
    const indicators = ['SBSSK3S6'];
    for (const areas of [[{ level: 'region' }], [{ level: 'district' }]] as const) {
      for (const question of [{}, { waves: [2025] }, { by: 'gender' }, { by: 'class', waves: [2025] }]) {
        const asked = { indicators, areas, ...question };
        expect(await ask(copy, 'export.figures', asked)).toEqual(await ask(source, 'figures.ask', asked));
      }
      const asked = { indicators, areas };
      expect(await ask(copy, 'trends.ask', asked)).toEqual(await ask(source, 'trends.ask', asked));
      const gap = { ...asked, by: 'gender' };
      expect(await ask(copy, 'gaps.ask', gap)).toEqual(await ask(source, 'gaps.ask', gap));
    }
    const all = { indicators: 'all', areas: [{ level: 'region' }] } as const;
    expect(await ask(copy, 'figures.ask', all)).toEqual(await ask(source, 'figures.ask', all));
    const funnel = { indicator: 'SBSSK3S6', level: 'district', wave: 2025 } as const;
    expect(await ask(copy, 'funnel.ask', funnel)).toEqual(await ask(source, 'funnel.ask', funnel));
  });

  it('draws a chart with an arrow between figures it knows, though it cannot test their difference', async () => {
    const known = await ask(copy, 'charts.ask', favourite);
    const [from, to] = known.table.figures.map(({ key }) => key);
    if (!from || !to) throw new Error('Too few figures.');
    const drawn = await ask(copy, 'charts.ask', { ...favourite, pairs: [{ from, to }] });
    expect(drawn).toEqual(known);
  });

  it('says in words that another question is not in it, and that a figure cannot be explained', async () => {
    const other = { ...favourite, within: 'GM9901' };
    expect(await copy.core.dispatch('charts.ask', other, '')).toMatchObject({
      ok: false,
      issue: {
        kind: 'not-found',
        title: 'Deze vraag zit niet in deze werkmap.',
        next: expect.stringContaining(
          'over 2025 en over trends, van het land, de regio en wijken.',
        ) as unknown,
      },
    });
    expect(await copy.core.dispatch('disclosure.explain', { chart: favourite }, '')).toMatchObject({
      ok: false,
      issue: { title: 'Deze uitleg zit niet in deze werkmap.' },
    });
  });

  it('takes in no file and no sample, and its figures stay as they were made', async () => {
    const reference = { kind: 'path', path: '/tmp/GMJ_2025.csv' } as const;
    expect(await copy.core.dispatch('import.inspect', { file: reference }, '')).toMatchObject({
      ok: false,
      issue: { kind: 'not-allowed', title: /geen bestanden inlezen/ },
    });
    const { workspace } = await ask(copy, 'app.state', {});
    if (!workspace) throw new Error('No workspace.');
    const { settings } = workspace;
    expect(
      await copy.core.dispatch('workspace.settings', { ...settings, disclosure: 'own' }, ''),
    ).toMatchObject({
      ok: false,
      issue: { kind: 'not-allowed' },
    });
    await ask(copy, 'workspace.settings', { ...settings, organisation: 'Gemeente Elzermonde' });
    expect(await copy.core.dispatch('workspace.handOut', { fileName: 'x' }, '')).toMatchObject({ ok: false });
    const elsewhere = createTestCore();
    await ask(elsewhere, 'workspace.open', { path: await copyOf(file, elsewhere.folder) });
    expect((await ask(elsewhere, 'sample.load', {})).handout).toBeUndefined();
    elsewhere.dispose();
  });
});

describe('the file of a workspace without answers', () => {
  it('has nothing in any table but what was written, kept, drawn and answered', () => {
    const filled = withFile((db) =>
      db
        .prepare<[], string>(
          `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
        )
        .pluck()
        .all()
        .filter((table) => db.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() !== undefined),
    );
    expect(filled.toSorted()).toEqual([
      'area_shapes',
      'deliveries',
      'given_blocks',
      'given_places',
      'maps',
      'meta',
      'questions',
      'settings',
      'slides',
      'stories',
    ]);
    expect(withFile((db) => db.prepare('SELECT DISTINCT kind FROM deliveries').pluck().all())).toEqual([
      'shapes',
    ]);
    expect(withFile((db) => db.pragma('freelist_count', { simple: true }))).toBe(0);
  });

  it('has no number beside what is hidden', () => {
    const hidden = withFile(listGivenAnswers).flatMap(({ answer }) => hiddenIn(answer));
    expect(hidden.length).toBeGreaterThan(100);
    // What it would have been compared with is a year or a place, no figure.
    const known = ['compareTo', 'reason', 'status'];
    for (const each of hidden) expect(known).toEqual(expect.arrayContaining(Object.keys(each)));
  });

  it('is not written over the workspace that is open, nor over one that somebody has open', async () => {
    const { workspace } = await ask(source, 'app.state', {});
    const own = workspace?.path ?? '';
    const target = { folder: path.dirname(own), fileName: path.basename(own, '.wib'), overwrite: true };
    expect(await source.core.dispatch('workspace.handOut', target, '')).toMatchObject({
      ok: false,
      issue: { kind: 'workspace-in-use' },
    });
  });

  it('leaves nothing behind when it is stopped', async () => {
    const id = randomUUID();
    const stop = source.core.onProgress(({ operationId }) => {
      if (operationId === id) source.core.cancel(id);
    });
    const answer = await source.core.dispatch('workspace.handOut', { fileName: 'Gestopt' }, id);
    stop();
    expect(answer).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
    expect(readdirSync(path.dirname(file)).filter((name) => !name.startsWith('Voor'))).toEqual([]);
  });
});

async function ask<Name extends OperationName>(world: TestCore, name: Name, input: OperationInput<Name>) {
  const answer = await world.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  // `dispatch` has put the value through the output schema of this operation.
  return answer.value as OperationOutput<Name>;
}

function never(): never {
  throw new Error('The sample lacks what this test needs.');
}

async function copyOf(from: string, folder: string): Promise<string> {
  const to = path.join(folder, 'kopie.wib');
  await copyFile(from, to);
  return to;
}

function hiddenIn(part: unknown): Record<string, unknown>[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'status' in part && part.status === 'hidden' ? [{ ...part }] : [];
  return [...own, ...Object.values(part).flatMap(hiddenIn)];
}

function withFile<Value>(look: (db: Database.Database) => Value): Value {
  const db = new Database(file, { readonly: true });
  try {
    return look(db);
  } finally {
    db.close();
  }
}
