import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Progress } from '../../shared/contract/door.ts';
import type { Preferences } from '../../shared/model/preferences.ts';
import { answerApi } from './api.ts';
import type { LoopbackCore } from './api.ts';
import { servePage } from './page-files.ts';
import { refusal } from './refusal.ts';

export interface LoopbackDoor {
  /** Address for the browser, with the one-time launch token. */
  readonly launchUrl: string;
  readonly origin: string;
  /** A fresh one-time address, for a second browser. */
  readonly newLaunchUrl: () => string;
  readonly close: () => Promise<void>;
}

export interface LoopbackOptions {
  readonly core: LoopbackCore;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** Language and light of the page. */
  readonly preferences: () => Preferences;
  /** Subscribes to progress; answers how to stop. */
  readonly onProgress: (listener: (progress: Progress) => void) => () => void;
}

/**
 * The same page on 127.0.0.1, random port. Only a browser that came through the one-time launch
 * address gets the cookie; every request must be addressed to this very host and port (no DNS
 * rebinding) and every writing request must come from this very origin.
 */
export async function serveLoopback(options: LoopbackOptions): Promise<LoopbackDoor> {
  const session = randomBytes(32).toString('base64url');
  let cookieName = '';
  const launchTokens = new Set<string>();
  let origin = '';

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) refuseWith(response, 500);
      else response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = refusal({
      method: request.method ?? 'GET',
      host: request.headers.host,
      origin: request.headers.origin,
      fetchSite: headerText(request.headers['sec-fetch-site']),
      expectedOrigin: origin,
    });
    if (refused !== null) return refuseWith(response, refused);
    const url = URL.parse(request.url ?? '/', origin);
    if (!url) return refuseWith(response, 404);

    const token = url.searchParams.get('token');
    if (url.pathname === '/' && token !== null && launchTokens.delete(token)) {
      response.writeHead(302, {
        Location: '/',
        'Set-Cookie': `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`,
        'Cache-Control': 'no-store',
      });
      response.end();
      return;
    }
    if (!hasCookie(request.headers.cookie, cookieName, session)) return refuseWith(response, 401);
    if (url.pathname.startsWith('/api/')) return answerApi(request, response, url, options);
    if (request.method !== 'GET') return refuseWith(response, 405);
    return servePage(response, options.pageFolder, url.pathname, options.preferences());
  }

  await listen(server);
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${String(port)}`;
  // Browsers keep cookies per host, not per port: two running apps must not take each other's place.
  cookieName = `wib-${String(port)}`;
  const newLaunchUrl = () => {
    const token = randomBytes(24).toString('base64url');
    launchTokens.add(token);
    return `${origin}/?token=${token}`;
  };
  return {
    launchUrl: newLaunchUrl(),
    origin,
    newLaunchUrl,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function hasCookie(header: string | undefined, name: string, session: string): boolean {
  const value = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  if (value?.length !== session.length) return false;
  return timingSafeEqual(Buffer.from(value), Buffer.from(session));
}

const words: Readonly<Record<number, string>> = {
  401: 'Deze pagina hoort bij een ander venster. Start de app opnieuw met npm start en gebruik het adres dat dan verschijnt.',
  403: 'Dit verzoek komt niet van de app zelf en is geweigerd.',
  404: 'Deze pagina bestaat niet.',
  405: 'Dit kan hier niet.',
};

function refuseWith(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(words[status] ?? 'Er ging iets mis.');
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
