import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  Display,
  IpcMainInvokeEvent,
  MenuItemConstructorOptions,
} from 'electron';

/** What the app told the stand-in, for the stand-in to act on and the test to read. */
export const state = {
  schemes: [] as CustomScheme[],
  protocolHandlers: new Map<string, (request: Request) => Response | Promise<Response>>(),
  ipcHandlers: new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown>(),
  windowOptions: null as BrowserWindowConstructorOptions | null,
  menu: [] as MenuItemConstructorOptions[],
  sandboxed: false,
  answersPermission: null as ((permission: string) => boolean) | null,
  checksPermission: null as ((permission: string) => boolean) | null,
  cancels: null as ((url: string) => boolean) | null,
  deniesWindow: null as ((url: string) => boolean) | null,
  dialogCalls: [] as { readonly kind: string; readonly options: unknown }[],
  /** Answers the test put ready: paths, or [] for a cancelled dialog. */
  dialogAnswers: [] as (readonly string[])[],
  /** The app's window stands on the first. */
  displays: [
    { id: 1, bounds: { x: 0, y: 0, width: 1440, height: 900 } },
    { id: 2, bounds: { x: 1440, y: 0, width: 1920, height: 1080 } },
  ] as Pick<Display, 'id' | 'bounds'>[],
  errors: [] as string[],
  shown: [] as string[],
};

/** Electron's own address ↔ the address Chromium gets to see. */
const appOrigin = 'app://wib';
export const shownOrigin = 'https://wib.stand-in';

export function toShown(url: string): string {
  return url.startsWith(appOrigin) ? shownOrigin + url.slice(appOrigin.length) : url;
}

export function toApp(url: string): string {
  return url.startsWith(shownOrigin) ? appOrigin + url.slice(shownOrigin.length) : url;
}
