import type { ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Preferences } from '../../shared/model/preferences.ts';
import { contentSecurityPolicy, pageFile } from '../core/page-policy.ts';
import { personalPage } from '../core/preferences.ts';
import { sendFile } from './send-file.ts';

/** Sends one file of the built page; '/' is index.html. Nothing outside the folder is reachable. */
export async function servePage(
  response: ServerResponse,
  folder: string,
  pathname: string,
  preferences: Preferences,
): Promise<void> {
  const file = pageFile(folder, pathname);
  if (file !== null && path.basename(file) === 'index.html') {
    const html = await readFile(file, 'utf8').catch(() => null);
    if (html !== null) {
      response.writeHead(200, {
        ...headers,
        'Content-Type': 'text/html; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-store',
      });
      response.end(personalPage(html, preferences));
      return;
    }
  } else if (file !== null) {
    // Built files carry a hash in their name; the page itself does not.
    const lasting = { ...headers, 'Cache-Control': 'private, max-age=31536000, immutable' };
    if (await sendFile(response, file, lasting)) return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Deze pagina bestaat niet.');
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;
