import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { openChromium } from './chromium-window.ts';
import type { ChromiumWindow } from './chromium-window.ts';
import { answerControl, tell } from './control.ts';
import { state } from './state.ts';

// Every object carries just the members the app uses, each with the type Electron itself declares.

const appEvents = new EventEmitter();

type App = Pick<
  Electron.App,
  'requestSingleInstanceLock' | 'enableSandbox' | 'whenReady' | 'getPath' | 'quit'
> & { on(event: string, listener: (...args: never[]) => void): void };

export const app: App = {
  requestSingleInstanceLock: () => process.env.WIB_STAND_IN_SECOND !== '1',
  enableSandbox() {
    state.sandboxed = true;
  },
  whenReady: () => Promise.resolve(),
  getPath: (name) => `${process.env.WIB_DATA ?? '.'}/${name}`,
  quit() {
    appEvents.emit('will-quit');
    void Promise.all(closing.map((close) => close())).then(() => process.exit(0));
  },
  on: (event, listener) => void appEvents.on(event, listener as (...args: unknown[]) => void),
};

const windows = new Set<BrowserWindow>();
let closing: readonly (() => Promise<void>)[] = [];

export class BrowserWindow {
  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...windows][0] ?? null;
  }

  readonly webContents;
  private readonly contentsEvents = new EventEmitter();
  private readonly events = new EventEmitter();
  private readonly preload: string;
  private chromium: ChromiumWindow | null = null;
  private destroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    state.windowOptions = options;
    this.preload = options.webPreferences?.preload ?? '';
    windows.add(this);
    const contents: Pick<Electron.WebContents, 'send' | 'executeJavaScript' | 'setWindowOpenHandler'> & {
      on(event: string, listener: (...args: never[]) => void): void;
    } = {
      send: (channel, ...args: unknown[]) => {
        if (this.destroyed) throw new TypeError('Object has been destroyed');
        void this.chromium?.send(channel, args);
      },
      executeJavaScript: (code) =>
        this.chromium?.page.evaluate(code) ?? Promise.reject(new Error('No page yet.')),
      setWindowOpenHandler(handler) {
        state.deniesWindow = (url) =>
          handler({
            url,
            frameName: '',
            features: '',
            disposition: 'new-window',
            referrer: { url: '', policy: 'no-referrer' },
          }).action === 'deny';
      },
      on: (event, listener) => void this.contentsEvents.on(event, listener as (...args: unknown[]) => void),
    };
    this.webContents = contents;
    appEvents.emit('web-contents-created', {}, contents);
  }

  async loadURL(url: string): Promise<void> {
    const first = [...windows].find((window) => window !== this)?.chromium;
    if (this.chromium || first) {
      this.chromium ??= (await first?.another()) ?? null;
      await this.chromium?.load(url);
      this.events.emit('ready-to-show');
      return;
    }
    this.chromium = await openChromium(this.preload, {
      invoke: (senderUrl, isTop, channel, args) => invokeAs(senderUrl, isTop, channel, args),
      mayNavigate: (target) => {
        let stopped = false;
        this.contentsEvents.emit('will-navigate', { url: target, preventDefault: () => (stopped = true) });
        return !stopped;
      },
    });
    await this.chromium.load(url);
    this.events.emit('ready-to-show');
    tell({ event: 'window', port: this.chromium.port });
  }

  once(event: string, listener: () => void): void {
    this.events.once(event, listener);
  }
  show(): void {
    state.shown.push('window');
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  destroy(): void {
    this.destroyed = true;
    windows.delete(this);
    this.events.emit('closed');
  }
  close(): void {
    void this.closeChromium();
    this.destroy();
  }
  getBounds(): Electron.Rectangle {
    const [own] = state.displays;
    if (!own) throw new Error('There is no screen.');
    return own.bounds;
  }
  setMenuBarVisibility(isVisible: boolean): void {
    state.shown.push(isVisible ? 'menu' : 'no menu');
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {
    state.shown.push('restored');
  }
  focus(): void {
    state.shown.push('focused');
  }
  async closeChromium(): Promise<void> {
    await this.chromium?.close();
  }
}

export const ipcMain: Pick<Electron.IpcMain, 'handle'> = {
  handle: (channel, listener) => void state.ipcHandlers.set(channel, listener),
};

export function invokeAs(
  senderUrl: string,
  isTop: boolean,
  channel: string,
  args: readonly unknown[],
): Promise<unknown> {
  const handler = state.ipcHandlers.get(channel);
  const frame = { url: senderUrl, parent: isTop ? null : {} };
  return Promise.resolve().then(() => {
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler({ senderFrame: frame } as Electron.IpcMainInvokeEvent, ...args);
  });
}

export const protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'> = {
  registerSchemesAsPrivileged: (schemes) => void state.schemes.push(...schemes),
  handle: (scheme, handler) => void state.protocolHandlers.set(scheme, (request) => handler(request)),
};

const noContents = {} as Electron.WebContents;
type DefaultSession = Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
> & { webRequest: Pick<Electron.WebRequest, 'onBeforeRequest'> };

const defaultSession: DefaultSession = {
  setPermissionRequestHandler(handler) {
    state.answersPermission = (permission) => {
      let granted = true;
      handler?.(
        noContents,
        permission as 'media',
        (answer) => (granted = answer),
        {} as Electron.PermissionRequest,
      );
      return granted;
    };
  },
  setPermissionCheckHandler(handler) {
    state.checksPermission = (permission) =>
      handler?.(noContents, permission as 'media', '', {} as Electron.PermissionCheckHandlerHandlerDetails) ??
      true;
  },
  setDevicePermissionHandler: () => undefined,
  webRequest: {
    onBeforeRequest(...given: unknown[]) {
      const listener = given.at(-1) as (
        details: { url: string },
        answer: (response: Electron.CallbackResponse) => void,
      ) => void;
      state.cancels = (url) => {
        let cancelled = false;
        listener({ url }, (response) => (cancelled = response.cancel ?? false));
        return cancelled;
      };
    },
  },
};
export const session = { defaultSession };

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => void (state.menu = menu),
};

async function answerDialog(kind: string, given: readonly unknown[]): Promise<readonly string[]> {
  state.dialogCalls.push({ kind, options: given.at(-1) });
  return Promise.resolve(state.dialogAnswers.shift() ?? []);
}

export const dialog: Pick<Electron.Dialog, 'showErrorBox'> & {
  showOpenDialog(...given: unknown[]): Promise<Electron.OpenDialogReturnValue>;
  showSaveDialog(...given: unknown[]): Promise<Electron.SaveDialogReturnValue>;
} = {
  showErrorBox: (title, content) => void state.errors.push(`${title}: ${content}`),
  async showOpenDialog(...given) {
    const paths = await answerDialog('open', given);
    return { canceled: paths.length === 0, filePaths: [...paths] };
  },
  async showSaveDialog(...given) {
    const [filePath = ''] = await answerDialog('save', given);
    return { canceled: filePath === '', filePath };
  },
};

export const shell: Pick<Electron.Shell, 'showItemInFolder'> = {
  showItemInFolder: (path) => void state.shown.push(path),
};

export const screen = {
  getAllDisplays: () => state.displays,
  getDisplayMatching: ({ x }: Electron.Rectangle) =>
    state.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? state.displays[0],
};

answerControl({
  invokeAs,
  secondInstance: () => appEvents.emit('second-instance'),
  // The window itself is closed by `quit`, which the app is expected to answer with.
  closeWindow() {
    closing = [...windows].map((window) => () => window.closeChromium());
    for (const window of [...windows]) window.destroy();
    appEvents.emit('window-all-closed');
  },
});
