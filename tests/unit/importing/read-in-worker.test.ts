import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../electron/importing/read-file.ts';
import { readInWorker } from '../../../electron/importing/read-in-worker.ts';
import { importingTexts } from '../../../shared/language/nl/importing.ts';
import { writeSource } from './read-text.ts';

const worker = pathToFileURL(path.resolve('electron/importing/read-file-worker.ts'));
const content = `jaar;klas;gewicht\n${'2023;1;0,5\n'.repeat(400_000)}`;

describe('reading in a thread of its own', () => {
  it('gives what reading gives, with the hash of the bytes and progress up to the last of them', async () => {
    const source = writeSource(content);
    const seen: (readonly [number, number])[] = [];
    const result = await readInWorker(worker, source, {
      signal: new AbortController().signal,
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(result).toEqual({ ok: true, value: readFile(source, () => undefined) });
    expect(result.ok && result.value.hash).toBe(createHash('sha256').update(content).digest('hex'));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual([content.length, content.length]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
  });

  it('brings trouble back as an issue', async () => {
    const result = await readInWorker(worker, writeSource(''), {
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    expect(result).toMatchObject({ ok: false, issue: { kind: 'file-empty' } });
  });

  it('stops when it is cancelled, before or while it reads', async () => {
    const source = writeSource(content);
    const already = await readInWorker(worker, source, {
      signal: AbortSignal.abort(),
      onProgress: () => undefined,
    });
    const halfway = new AbortController();
    const calls: number[] = [];
    const during = await readInWorker(worker, source, {
      signal: halfway.signal,
      onProgress: (done) => {
        calls.push(done);
        halfway.abort();
      },
    });
    expect(already).toMatchObject({ ok: false, issue: { kind: 'cancelled', ...importingTexts.cancelled } });
    expect(during).toMatchObject({ ok: false, issue: { kind: 'cancelled' } });
    expect(calls).toHaveLength(1);
  });
});
