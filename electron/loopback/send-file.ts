import { open } from 'node:fs/promises';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { mediaType } from '../core/page-policy.ts';

/** Sends a whole file; answers false, with nothing sent, where it is not there or may not be read. */
export async function sendFile(
  response: ServerResponse,
  file: string,
  headers: OutgoingHttpHeaders,
): Promise<boolean> {
  // Opened before anything is promised: between a look and a read a file can go.
  const handle = await open(file).catch(() => null);
  if (handle === null) return false;
  const found = await handle.stat();
  if (!found.isFile()) {
    await handle.close();
    return false;
  }
  response.writeHead(200, {
    'Content-Type': mediaType(file),
    'Content-Length': found.size,
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  // A browser that goes away half way is no trouble of ours; the stream closes the file either way.
  await pipeline(handle.createReadStream(), response).catch(() => response.destroy());
  return true;
}
