import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { contentSecurityPolicy, pageFile } from '../core/page-policy.ts';
import { sendFile } from './send-file.ts';

/** Sends one file of the built page; '/' is index.html. Nothing outside the folder is reachable. */
export async function servePage(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const file = pageFile(folder, pathname);
  const sent =
    file !== null &&
    (await sendFile(response, file, {
      'Content-Security-Policy': contentSecurityPolicy,
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // Built files carry a hash in their name; the page itself does not.
      'Cache-Control':
        path.basename(file) === 'index.html' ? 'no-store' : 'private, max-age=31536000, immutable',
    }));
  if (sent) return;
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('Deze pagina bestaat niet.');
}
