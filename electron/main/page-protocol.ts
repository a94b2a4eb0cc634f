import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { pageOrigin } from '../../shared/contract/channels.ts';
import { contentSecurityPolicy, mediaType, pageFile } from '../core/page-policy.ts';

const { protocol: schemeWithColon, host } = new URL(pageOrigin);
const scheme = schemeWithColon.slice(0, -1);

/** Before the app is ready: the page's scheme behaves like https (own origin, CSP, fetch). */
export function registerPageScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, and nothing outside its folder. */
export function servePageProtocol(protocol: Protocol, folder: string): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    const file = url.host === host ? pageFile(folder, url.pathname) : null;
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || bytes === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': mediaType(file),
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}
