import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { failure, success } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import { coreTexts } from '../../shared/language/core.ts';
import type { Issue } from '../../shared/model/issue.ts';
import type { Uploads } from '../core/ports.ts';
import { issue } from '../core/trouble.ts';

export interface UploadStore extends Uploads {
  /** Stores the body as a temporary file and answers its token. An upload that breaks off leaves nothing. */
  readonly receive: (
    body: NodeJS.ReadableStream,
    fileName: string,
  ) => Promise<Result<{ readonly token: string }, Issue>>;
  readonly clear: () => Promise<void>;
}

/** A file that could not be read waits for another try; who never comes back leaves no pile. */
const mostWaiting = 4;

/**
 * Files the browser hands over, readable by this user only. They hold answers of pupils: gone when
 * they have been read, when the app stops, and, should it have been killed, at its next start.
 */
export async function createUploadStore(parent = os.tmpdir()): Promise<UploadStore> {
  await sweep(parent);
  const folder = await mkdtemp(path.join(parent, `${prefix}${String(process.pid)}-`));
  const files = new Map<string, { readonly path: string; readonly fileName: string }>();

  async function release(token: string): Promise<void> {
    const file = files.get(token);
    files.delete(token);
    if (file) await rm(file.path, { force: true });
  }

  return {
    find: (token) => files.get(token) ?? null,
    release,
    async receive(body, fileName) {
      const token = randomUUID();
      const target = path.join(folder, token);
      try {
        await pipeline(body, createWriteStream(target, { mode: 0o600 }));
      } catch (error) {
        await rm(target, { force: true });
        const words = isFull(error) ? coreTexts.uploadDiskFull : coreTexts.uploadGone;
        const kind = isFull(error) ? 'disk-full' : 'file-unreadable';
        return failure(issue(kind, words, { kept: coreTexts.nothingChanged, file: fileName }));
      }
      files.set(token, { path: target, fileName: path.basename(fileName) || 'bestand.csv' });
      for (const oldest of [...files.keys()].slice(0, -mostWaiting)) await release(oldest);
      return success({ token });
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

const prefix = 'wib-uploads-';

/** Folders of apps that were killed: their process is no more. */
async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    // Another user's folder cannot be removed, and need not be.
    await rm(path.join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
