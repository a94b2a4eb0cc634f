import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol } from 'electron';
import { pageOrigin } from '../../shared/contract/channels.ts';
import type { Preferences } from '../../shared/model/preferences.ts';
import { contentSecurityPolicy, mediaType, pageFile } from '../core/page-policy.ts';
import { personalPage } from '../core/preferences.ts';

const { protocol: schemeWithColon, host } = new URL(pageOrigin);
const scheme = schemeWithColon.slice(0, -1);

/** Before the app is ready: the page's scheme behaves like https (own origin, CSP, fetch). */
export function registerPageScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, and nothing outside its folder. */
export function servePageProtocol(protocol: Protocol, folder: string, preferences: () => Preferences): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const file = url.host === host ? pageFile(folder, url.pathname) : null;
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || bytes === null) return new Response(null, { status: 404 });
    const isPage = path.basename(file) === 'index.html';
    const body = isPage ? personalPage(bytes.toString('utf8'), preferences()) : new Uint8Array(bytes);
    return new Response(body, {
      headers: {
        'Content-Type': mediaType(file),
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}
