import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { contentSecurityPolicy, mediaType } from '../core/page-policy.ts';

/** Sends one file of the built page; '/' is index.html. Nothing outside the folder is reachable. */
export async function servePage(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const relative = pathname === '/' ? 'index.html' : decodeURIComponent(pathname).replace(/^\/+/, '');
  const file = path.resolve(folder, relative);
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  const size = inside ? await fileSize(file) : null;
  if (size === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Deze pagina bestaat niet.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': mediaType(file),
    'Content-Length': size,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Built files carry a hash in their name; the page itself does not.
    'Cache-Control': relative === 'index.html' ? 'no-store' : 'private, max-age=31536000, immutable',
  });
  createReadStream(file).pipe(response);
}

async function fileSize(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}
