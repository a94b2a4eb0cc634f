import { mkdirSync, readdirSync } from 'node:fs';
import type * as Files from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import { reportSlides } from '../../support/report-story.ts';
import { createTestCore, openSampleCopy } from '../../support/test-core.ts';

/** Files that still fit on the disk, or are in use by another program; the rest of the file system is the real one. */
const disk = vi.hoisted(() => ({ left: Infinity, inUse: '', readOnly: false }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Files>();
  const trouble = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
  return {
    ...real,
    writeFile: (...args: Parameters<typeof real.writeFile>) =>
      disk.left-- > 0 ? real.writeFile(...args) : trouble('ENOSPC'),
    access: (...args: Parameters<typeof real.access>) =>
      disk.readOnly ? trouble('EACCES') : real.access(...args),
    rename: (from: string, to: string) =>
      disk.inUse !== '' && to.endsWith(disk.inUse) ? trouble('EBUSY') : real.rename(from, to),
  };
});

const own = { level: 'school', code: '990801' } as const;

async function openSample() {
  const test = createTestCore();
  const { core, folder: world } = test;
  onTestFinished(test.dispose);
  onTestFinished(() => void Object.assign(disk, { left: Infinity, inUse: '', readOnly: false }));
  await openSampleCopy(test);
  const made = await core.dispatch('story.create', { template: 'empty', area: own }, 'story');
  if (!made.ok) throw new Error(made.issue.title);
  const { leftOut, ...story } = made.value as OperationOutput<'story.create'>;
  expect(leftOut).toEqual([]);
  await core.dispatch('story.save', { ...story, slides: reportSlides(own, 'GM9908') }, 'save');
  const folder = path.join(world, 'rapporten');
  mkdirSync(folder);
  const wish = {
    source: { kind: 'story', storyId: story.id },
    areas: { level: 'school', only: ['990203', '990801'] },
    ...{ names: '{gebied}', whenHidden: 'say-so', formats: ['pptx'], folder },
  };
  return {
    ...{ core, folder },
    send: () => core.dispatch('batch.run', wish, 'run'),
    run: async () => {
      const answer = await core.dispatch('batch.run', wish, 'run');
      if (!answer.ok) throw new Error(answer.issue.title);
      return answer.value as OperationOutput<'batch.run'>;
    },
  };
}

it(
  'breaks off at a full disk, with every earlier report whole and nothing half written',
  { timeout: 60_000 },
  async () => {
    const { folder, run } = await openSample();
    disk.left = 1;
    const { state, issue, reports } = await run();
    expect({ state, kind: issue?.kind }).toEqual({ state: 'broken', kind: 'disk-full' });
    expect(reports.map(({ outcome }) => outcome)).toEqual(['made', 'not-begun']);
    expect(readdirSync(folder)).toEqual(['Alderpolder College.pptx']);
  },
);

it('passes over a report that is open in PowerPoint, and makes the others', { timeout: 60_000 }, async () => {
  const { folder, run } = await openSample();
  disk.inUse = 'Alderpolder College.pptx';
  const { state, reports } = await run();
  expect(state).toBe('done');
  expect(reports.map(({ outcome }) => outcome)).toEqual(['failed', 'made']);
  expect(reports[0]?.reason).toContain('Sluit het in PowerPoint');
  expect(readdirSync(folder)).toContain('Bosrand Lyceum.pptx');
  expect(readdirSync(folder)).not.toContain('Alderpolder College.pptx');
});

it(
  'refuses a folder in which nothing may be saved, before any report is told',
  { timeout: 60_000 },
  async () => {
    const { core, folder, send } = await openSample();
    const told: unknown[] = [];
    core.onProgress((progress) => told.push(progress));
    disk.readOnly = true;
    expect(await send()).toMatchObject({
      ok: false,
      issue: { title: `In de map ${folder} mag je niets opslaan.`, file: folder },
    });
    expect(told).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  },
);

it(
  'breaks off where the folder may no longer be written, and keeps what was made',
  { timeout: 60_000 },
  async () => {
    const { core, folder, run } = await openSample();
    core.onProgress(({ item }) => {
      if (item) disk.readOnly = true;
    });
    const { state, issue, reports } = await run();
    expect(state).toBe('broken');
    expect(issue?.title).toBe(`In de map ${folder} mag je niets opslaan.`);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['made', 'not-begun']);
    expect(readdirSync(folder)).toContain('Alderpolder College.pptx');
  },
);
