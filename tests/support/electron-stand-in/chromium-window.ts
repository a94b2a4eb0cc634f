import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import type { BrowserContext, Page, Route } from 'playwright';
import { state, toApp, toShown } from './state.ts';
import { findBrowser } from '../../../build/scripts/lib/ensure-browser.mjs';

export interface ChromiumWindow {
  readonly page: Page;
  readonly port: number;
  load(url: string): Promise<void>;
  send(channel: string, args: readonly unknown[]): Promise<void>;
  /** A second window of the same app: same profile, same preload. */
  another(): Promise<ChromiumWindow>;
  close(): Promise<void>;
}

interface WindowEvents {
  invoke(senderUrl: string, isTop: boolean, channel: string, args: readonly unknown[]): unknown;
  /** True when the app lets the window go there. */
  mayNavigate(url: string): boolean;
}

/** Chromium as the app's window: every request is answered by the app's protocol handler or refused. */
export async function openChromium(preloadFile: string, events: WindowEvents): Promise<ChromiumWindow> {
  const port = await freePort();
  const profile = mkdtempSync(path.join(os.tmpdir(), 'wib-stand-in-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? undefined,
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    args: [`--remote-debugging-port=${String(port)}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await context.exposeBinding('__standInInvoke', ({ frame }, channel: string, args: readonly unknown[]) =>
    events.invoke(toApp(frame.url()), frame.parentFrame() === null, channel, args),
  );
  await context.addInitScript({ content: runPreload(readFileSync(preloadFile, 'utf8')) });
  await answerRequests(context, events);
  // A window the app itself makes; any other was opened by the page, and is the app's to deny.
  let isOwn = false;
  context.on('page', (opened) => {
    if (!isOwn && (state.deniesWindow?.(toApp(opened.url())) ?? false)) void opened.close();
  });
  const windowOf = (shown: Page, close: () => Promise<void>): ChromiumWindow => ({
    page: shown,
    port,
    async load(url) {
      await shown.goto(toShown(url));
    },
    send: (channel, args) =>
      shown.evaluate(([name, values]) => window.__standInHear?.(name, values), [channel, args] as const),
    async another() {
      isOwn = true;
      const opened = await context.newPage();
      isOwn = false;
      return windowOf(opened, () => opened.close());
    },
    close,
  });
  return windowOf(page, async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });
}

declare global {
  interface Window {
    __standInHear?: (channel: string, args: readonly unknown[]) => void;
  }
}

async function answerRequests(context: BrowserContext, events: WindowEvents): Promise<void> {
  const loaded = new Set<Page>();
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = toApp(request.url());
    const page = request.frame().page();
    const isNavigation = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isNavigation && loaded.has(page) && !events.mayNavigate(url)) {
      // 204 is how a browser stays where it is.
      return route.fulfill({ status: 204 });
    }
    if (state.cancels?.(url) ?? false) return route.abort('blockedbyclient');
    loaded.add(page);
    return fulfil(route, url);
  });
}

async function fulfil(route: Route, url: string): Promise<void> {
  const handler = state.protocolHandlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) return route.abort('blockedbyclient');
  const response = await handler(new Request(url, { method: route.request().method() }));
  return route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** The preload script, given what a sandboxed preload may require: 'electron' and nothing else. */
function runPreload(source: string): string {
  return `(() => {
    const heard = new Map();
    window.__standInHear = (channel, args) => { for (const listener of heard.get(channel) ?? []) listener({}, ...args); };
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api) }) },
      ipcRenderer: {
        invoke: (channel, ...args) => window.__standInInvoke(channel, args),
        on: (channel, listener) => heard.set(channel, [...(heard.get(channel) ?? []), listener]),
        off: (channel, listener) => heard.set(channel, (heard.get(channel) ?? []).filter((one) => one !== listener)),
      },
      webUtils: { getPathForFile: (file) => window.__standInPaths?.[file.name] ?? '' },
    };
    const require = (name) => { if (name === 'electron') return electron; throw new Error('A sandboxed preload may not require ' + name); };
    const module = { exports: {} };
    ((require, module, exports) => { ${source} })(require, module, module.exports);
  })();`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
