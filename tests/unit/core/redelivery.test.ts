import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Progress } from '../../../shared/contract/door.ts';
import type { OperationInput, OperationName, OperationOutput } from '../../../shared/contract/operations.ts';
import { connectorAt } from '../../../shared/model/annotation.ts';
import type { ImportMapping } from '../../../shared/model/dataset.ts';
import type { Story } from '../../../shared/model/story.ts';
import { writeMonitorCsv } from '../../support/monitor-csv.ts';
import { createTestCore } from '../../support/test-core.ts';
import type { TestCore } from '../../support/test-core.ts';

let test: TestCore;
beforeEach(() => {
  test = createTestCore();
});
afterEach(() => test.dispose());

async function value<Name extends OperationName>(name: Name, input: OperationInput<Name>) {
  const answer = await test.core.dispatch(name, input, randomUUID());
  if (!answer.ok) throw new Error(`${name}: ${answer.issue.title} ${answer.issue.next}`);
  return answer.value as OperationOutput<Name>;
}

const inspect = (file: string, mapping: ImportMapping = {}) =>
  value('import.inspect', { file: { kind: 'path', path: file }, mapping });

async function read(file: string, mapping: ImportMapping = {}) {
  const { proposalId } = await inspect(file, mapping);
  return value('import.commit', { proposalId });
}

/** The monitor file once more under another name, its lines changed. */
function changed(
  change: (line: string, row: number) => string | null,
  name = 'GMJ_proef_2023_v2.csv',
): string {
  const [header = '', ...rows] = readFileSync(writeMonitorCsv(test.folder), 'utf8').trimEnd().split('\r\n');
  const lines = [header, ...rows].flatMap((line, row) => change(line, row) ?? []);
  const file = path.join(test.folder, name);
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return file;
}

describe('a file that brings a wave that is there already', () => {
  it('asks whether it replaces that wave, and says what differs', async () => {
    await read(writeMonitorCsv(test.folder));
    // School 990901 is out, four of its pupils are at a new one; a question is gone, another came.
    const proposal = await inspect(
      changed((line, row) => {
        if (row === 0) return line.replace('SBSSK3S6', 'EBEGK3S2');
        if (row > 4 && row <= 40) return null;
        return line.replace(';990901;', ';990905;');
      }),
    );
    expect(proposal.questions).toMatchObject([
      {
        id: 'replace',
        title: 'Vervangt dit bestand de meting 2023 van GMJ_proef_2023.csv?',
        options: [{ value: 'replace', advised: true }, { value: 'beside' }],
      },
    ]);
    expect(proposal.redelivery?.waves).toMatchObject([
      {
        wave: 2023,
        rows: { before: 100, now: 64 },
        weight: { before: 'Standaardisatiefactor', now: 'Standaardisatiefactor' },
        schools: { gone: ['990901'], added: ['990905'] },
        areas: { gone: [], added: [] },
        columns: { gone: ['SBSSK3S6'], added: ['EBEGK3S2'] },
        changedColumns: [],
      },
    ]);
  });

  it('finds no difference in the same rows, and then has nothing to put beside', async () => {
    await read(writeMonitorCsv(test.folder));
    const { redelivery, questions } = await inspect(changed((line) => line));
    expect(redelivery?.waves).toMatchObject([
      {
        rows: { before: 100, now: 100 },
        schools: { gone: [], added: [] },
        areas: { gone: [], added: [] },
        columns: { gone: [], added: [] },
        changedColumns: [],
      },
    ]);
    expect(questions[0]?.options.map((option) => option.value)).toEqual(['replace']);
  });

  it('asks nothing of another part of the wave: other schools', async () => {
    await read(writeMonitorCsv(test.folder));
    const others = changed((line) => line.replace(/;99090(\d);/, ';99080$1;'));
    const proposal = await inspect(others);
    expect(proposal.redelivery).toBeUndefined();
    expect(proposal.questions).toEqual([]);
  });

  it('is not read before the question is answered', async () => {
    await read(writeMonitorCsv(test.folder));
    const { proposalId } = await inspect(changed((line, row) => (row === 7 ? null : line)));
    expect(await test.core.dispatch('import.commit', { proposalId }, 'x')).toMatchObject({
      ok: false,
      issue: { kind: 'mapping-incomplete' },
    });
  });

  it('proposes the columns as they were read before', async () => {
    const columns = { SBSSK3S6: { role: 'background' as const } };
    await read(writeMonitorCsv(test.folder), { columns, title: 'Onze monitor' });
    const { columns: proposed, title, redelivery } = await inspect(changed((line) => line));
    expect(proposed.find(({ name }) => name === 'SBSSK3S6')?.role).toBe('background');
    expect(title).toBe('Onze monitor');
    expect(redelivery?.mappingKept).toBe(true);
    // And again nobody's but the user's: what is changed now stays changed.
    const file = changed((line) => line);
    const own = await inspect(file, { columns: { SBSSK3S6: { role: 'indicator' } } });
    expect(own.columns.find(({ name }) => name === 'SBSSK3S6')?.role).toBe('indicator');
  });

  it('takes the place of the wave, which comes back when that is undone, also after a restart', async () => {
    const workspace = await value('workspace.create', { name: 'Proef' });
    const first = await read(writeMonitorCsv(test.folder));
    const asked = { indicators: ['EBGLK3S1'], areas: [{ level: 'municipality' as const }] };
    const before = await value('figures.ask', asked);
    const file = changed((line, row) => (row % 4 === 1 ? line.replace(/;9901;[^;]+;/, ';9901;3,5;') : line));
    const { datasets, deliveryId } = await read(file, { replace: true });
    expect(datasets).toMatchObject([
      {
        wave: 2023,
        fileName: 'GMJ_proef_2023_v2.csv',
        replaced: { fileName: 'GMJ_proef_2023.csv', rows: 100 },
      },
    ]);
    expect(datasets[0]?.replaced?.bytes).toBeGreaterThan(800);
    expect((await value('figures.ask', asked)).figures).not.toEqual(before.figures);
    await value('workspace.close', {});
    await value('workspace.open', { path: workspace.path });
    const undone = await value('data.remove', { deliveryId });
    expect(undone.datasets).toEqual(first.datasets);
    expect(await value('figures.ask', asked)).toEqual(before);
  });

  it('may be replaced by the very same file, read another way', async () => {
    const file = writeMonitorCsv(test.folder);
    await read(file);
    const { datasets } = await read(file, { replace: true, weight: '' });
    expect(datasets).toMatchObject([{ weightColumn: null, replaced: { rows: 100 } }]);
  });
});

describe('what a delivery changed', () => {
  const ranking = {
    kind: 'ranking',
    indicator: 'EBGLK3S1',
    wave: 2023,
    level: 'municipality',
    within: null,
    reference: null,
    order: 'high-first',
  } as const;
  const mark = {
    indicator: 'EBGLK3S1',
    level: 'municipality',
    areaCode: 'GM9901',
    wave: 2023,
    groupVariable: null,
    group: null,
  } as const;
  const groups = {
    kind: 'bars',
    indicator: 'EBGLK3S1',
    wave: 2023,
    area: { level: 'municipality', code: 'GM9901' },
    reference: null,
    by: 'Sport',
  } as const;

  function storyOf(...requests: readonly (typeof ranking | typeof groups)[]): Story {
    const slides = requests.map((request, place) => ({
      kind: 'chart' as const,
      id: `slide-${place}`,
      section: '',
      speakerNotes: '',
      chart: {
        id: `chart-${place}`,
        request,
        headline: place === 0 ? 'Onze kop over {meting}' : '',
        interpretation: '',
        annotations: place === 0 ? [connectorAt('note', mark, 75, 'Drie op de vier')] : [],
        chosen: null,
      },
    }));
    return { id: 'verhaal', title: 'Ons verhaal', area: null, slides, changedAt: '2026-01-01T00:00:00' };
  }

  /** So again, and one pupil more, who is happy. */
  const answeredOtherwise = () =>
    changed((line, row) => {
      if (row % 4 === 1) return line.replace(/;9901;[^;]+;/, ';9901;3,5;');
      return row === 2 ? `${line}\r\n${line}` : line;
    }, 'GMJ_proef_2023_v3.csv');

  /** Who is unhappy weighs more: the answers stay, 75 % becomes 100 · Σ w / (Σ w + 25 · 3.5). */
  const reweighed = () =>
    changed((line, row) => (row % 4 === 1 ? line.replace(/;9901;[^;]+;/, ';9901;3,5;') : line));

  it('tells old and new of each slide, with its notes, and the same after a restart', async () => {
    const workspace = await value('workspace.create', { name: 'Proef' });
    await read(writeMonitorCsv(test.folder));
    await value('story.save', storyOf(ranking));
    const { deliveryId } = await read(reweighed(), { replace: true });
    const changes = await value('data.changes', { deliveryId });
    // The weights 0,8 to 1,2 of the 75 who are happy add up to 75.
    const to = (100 * 75) / (75 + 25 * 3.5);
    expect(changes.stories).toMatchObject([
      {
        title: 'Ons verhaal',
        same: 0,
        slides: [
          {
            number: 1,
            headline: 'Onze kop over 2023',
            changes: { figures: [{ key: mark, change: { kind: 'moved' } }], same: 0 },
            notes: [{ id: 'note', text: 'Drie op de vier' }],
          },
        ],
      },
    ]);
    const change = changes.stories[0]?.slides[0]?.changes.figures[0]?.change;
    if (change?.kind !== 'moved') throw new Error('The figure did not move');
    expect(change.from).toBeCloseTo(75, 9);
    expect(change.to).toBeCloseTo(to, 9);
    await value('workspace.close', {});
    await value('workspace.open', { path: workspace.path });
    expect(await value('data.changes', { deliveryId })).toEqual(changes);
    // Handed on, its figures are known from then on; the list itself stays what it was.
    expect(await value('export.changes', { deliveryId })).toEqual(changes);
    expect(await value('data.changes', { deliveryId })).toEqual(changes);
  });

  it('says how far it is in steps that only go on, and stops when that is asked', async () => {
    const told: Progress[] = [];
    test.core.onProgress((progress) => told.push(progress));
    await read(writeMonitorCsv(test.folder));
    await value('story.save', storyOf(ranking, groups));
    const { deliveryId } = await read(reweighed(), { replace: true });
    told.length = 0;
    await value('data.changes', { deliveryId });
    const totals = new Set(told.map(({ total }) => total));
    expect(totals.size).toBe(1);
    const [total = 0] = totals;
    expect(told.map(({ done }) => done)).toEqual(Array.from({ length: total + 1 }, (_, done) => done));

    told.length = 0;
    const stopped = test.core.dispatch('data.changes', { deliveryId }, 'stop');
    test.core.cancel('stop');
    expect(await stopped).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
    expect(told.length).toBeLessThan(total);
  });

  it('tells the old number of a note only where every pupil gave the same answer', async () => {
    const changedOf = async () => {
      const { document } = await value('story.document', { id: 'verhaal' });
      return /"changed":(\{[^}]*\}|null)/.exec(JSON.stringify(document))?.[1];
    };
    const carried = async () =>
      /"percent":([^}]*)\}/.exec(JSON.stringify(await value('story.get', { id: 'verhaal' })))?.[1];
    await read(writeMonitorCsv(test.folder));
    await value('story.save', storyOf(ranking));
    const { deliveryId } = await read(reweighed(), { replace: true });
    expect(await changedOf()).toMatch(/^\{"from":75,"to":\d/);
    expect(await carried()).toBe('75');
    await value('data.remove', { deliveryId });

    await read(answeredOtherwise(), { replace: true });
    expect(await changedOf()).toMatch(/^\{"from":null,"to":\d/);
    expect(await carried()).toBe('null');
    // What the page could not see is not lost: with the old file back it is there again.
    await value('story.save', await value('story.get', { id: 'verhaal' }));
    const [{ deliveryId: again } = { deliveryId: 0 }] = (await value('data.list', {})).datasets;
    await value('data.remove', { deliveryId: again });
    expect(await carried()).toBe('75');
  });

  it('says nothing changed where the very same file came again', async () => {
    const file = writeMonitorCsv(test.folder);
    await read(file);
    await value('story.save', storyOf(ranking));
    const { deliveryId } = await read(file, { replace: true });
    const { stories, catalogue } = await value('data.changes', { deliveryId });
    expect(stories).toEqual([
      { storyId: 'verhaal', title: 'Ons verhaal', slides: [], same: 1, chartless: 0 },
    ]);
    expect(catalogue.same + catalogue.stayedHidden).toBe(catalogue.figures);
  });

  it('follows the rule of today: a figure that is hidden by now tells no old number', async () => {
    const { settings } = await value('workspace.create', { name: 'Proef' });
    await read(writeMonitorCsv(test.folder));
    await value('story.save', storyOf(ranking));
    const { deliveryId } = await read(reweighed(), { replace: true });
    const ownRule = { respondents: 200, cell: 5, complement: 5, largestShare: 1 };
    await value('workspace.settings', { ...settings, disclosure: 'own', ownRule });
    const { stories } = await value('data.changes', { deliveryId });
    expect(JSON.stringify(stories)).not.toMatch(/\d\d\.\d|Drie/);
  });

  it('gives up what was replaced: then there is nothing to tell and nothing to undo', async () => {
    await read(writeMonitorCsv(test.folder));
    const { deliveryId } = await read(reweighed(), { replace: true });
    const { datasets } = await value('data.letGo', { deliveryId });
    expect(datasets[0]?.replaced).toBeUndefined();
    expect(await test.core.dispatch('data.changes', { deliveryId }, 'x')).toMatchObject({
      ok: false,
      issue: { kind: 'not-found' },
    });
    expect((await value('data.remove', { deliveryId })).datasets).toEqual([]);
  });

  it('puts words on a slide, and in the list, where the new file lacks what it asks', async () => {
    // A breakdown of the GGD's own, that only the first file has.
    const withSport = changed(
      (line, row) => `${line};${row === 0 ? 'Sport' : (row % 2) + 1}`,
      'GMJ_sport_2023.csv',
    );
    const columns = { Sport: { role: 'background' as const } };
    await read(withSport, { columns });
    await value('story.save', storyOf(ranking, groups));
    const { deliveryId } = await read(writeMonitorCsv(test.folder), { replace: true });
    const { stories } = await value('data.changes', { deliveryId });
    expect(stories[0]?.slides).toMatchObject([
      {
        slideId: 'slide-1',
        headline: 'Deze grafiek is niet meer te maken',
        changes: { trouble: { kind: 'not-found' } },
      },
    ]);
    const { document } = await value('story.document', { id: 'verhaal' });
    expect(JSON.stringify(document)).toContain('Deze grafiek is niet meer te maken');
    expect((await value('story.get', { id: 'verhaal' })).slides).toHaveLength(2);
  });
});
