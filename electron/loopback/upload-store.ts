import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Uploads } from '../core/ports.ts';

export interface UploadStore extends Uploads {
  /**
   * Stores the body as a temporary file and answers its token. An upload that breaks off (a full
   * disk, a closed page) leaves nothing; its token is unknown, and reading it is refused with words.
   */
  readonly receive: (body: NodeJS.ReadableStream, fileName: string) => Promise<{ token: string }>;
  readonly clear: () => Promise<void>;
}

/** Files the browser hands over, readable by this user only, kept until the app stops. */
export async function createUploadStore(): Promise<UploadStore> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'wib-'));
  const files = new Map<string, { path: string; fileName: string }>();
  return {
    find: (token) => files.get(token) ?? null,
    async receive(body, fileName) {
      const token = randomUUID();
      const target = path.join(folder, token);
      try {
        await pipeline(body, createWriteStream(target, { mode: 0o600 }));
        files.set(token, { path: target, fileName: path.basename(fileName) || 'bestand.csv' });
      } catch {
        await rm(target, { force: true });
      }
      return { token };
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
