import type { App, Session } from 'electron';
import { pageOrigin } from '../../shared/contract/channels.ts';

/** The app talks to nobody: no permissions but the harmless ones below, no network, no other pages, no windows the page opens, no webviews. */
export function lockDown(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** A table or a picture goes onto the clipboard, from which nothing is ever read; slides fill the screen, which stays awake meanwhile. */
const harmless: readonly string[] = ['clipboard-sanitized-write', 'fullscreen', 'screen-wake-lock'];

export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(harmless.includes(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => harmless.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url) }));
}

export function isOwnPage(url: string): boolean {
  return url === pageOrigin || url.startsWith(`${pageOrigin}/`);
}

/** The page's own files, and data it made itself (pictures); developer tools load from their own scheme. */
function isLocal(url: string): boolean {
  return isOwnPage(url) || /^(data|blob|devtools):/.test(url);
}
