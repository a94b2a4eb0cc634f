import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { OperationOutput } from '../../../shared/contract/operations.ts';
import { reportSlides } from '../../support/report-story.ts';
import { createTestCore } from '../../support/test-core.ts';

/** Files that still fit on the disk, or are in use by another program; the rest of the file system is the real one. */
const disk = vi.hoisted(() => ({ left: Infinity, inUse: '' }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const trouble = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
  return {
    ...real,
    writeFile: (...args: Parameters<typeof real.writeFile>) =>
      disk.left-- > 0 ? real.writeFile(...args) : trouble('ENOSPC'),
    rename: (from: string, to: string) =>
      disk.inUse !== '' && to.endsWith(disk.inUse) ? trouble('EBUSY') : real.rename(from, to),
  };
});

const own = { level: 'school', code: '990801' } as const;

async function openSample() {
  const { core, folder: world, dispose } = createTestCore();
  onTestFinished(dispose);
  onTestFinished(() => void Object.assign(disk, { left: Infinity, inUse: '' }));
  await core.dispatch('sample.load', {}, 'sample');
  const made = await core.dispatch('story.create', { template: 'empty', area: own }, 'story');
  if (!made.ok) throw new Error(made.issue.title);
  const { leftOut: _, ...story } = made.value as OperationOutput<'story.create'>;
  await core.dispatch('story.save', { ...story, slides: reportSlides(own, 'GM9908') }, 'save');
  const folder = path.join(world, 'rapporten');
  mkdirSync(folder);
  return {
    folder,
    async run() {
      const wish = {
        source: { kind: 'story', storyId: story.id },
        areas: { level: 'school', only: ['990203', '990801'] },
        ...{ names: '{gebied}', whenHidden: 'say-so', formats: ['pptx'], folder },
      };
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
