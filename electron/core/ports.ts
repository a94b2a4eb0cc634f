import type { Progress } from '../../shared/contract/door.ts';

/** What a door lends the core: the outside world, so that the core itself can run anywhere Node runs. */
export interface CorePorts {
  readonly version: string;
  readonly door: 'electron' | 'loopback' | 'cli' | 'test';
  /** Folder of the app's own workspaces and its list of recent ones. */
  readonly dataFolder: string;
  /** Where exports go when nothing else is chosen. */
  readonly exportFolder: string;
  readonly now: () => Date;
  /** Module that reads a monitor file in a worker thread (source or bundled). */
  readonly importWorker: URL;
  /** Module that answers questions in a thread beside this one; absent: answered in this one. */
  readonly analysisWorker?: URL;
  /** Fonts and other bytes the exporter needs, by name. */
  readonly readAsset: (name: string) => Promise<Uint8Array>;
  /** Folder with the files of the fictional region, written by the sample generator. */
  readonly sampleFolder: string;
  /** Native dialogs; absent where there are none. */
  readonly dialogs?: NativeDialogs;
  /** A second window for presenting; absent where the page opens its own. */
  readonly showWindow?: ShowWindow;
  /** Bytes the page uploaded, by token; absent where the page hands over paths. */
  readonly uploads?: Uploads;
  /** Remembers a written file so that the page may fetch it; answers its token. */
  readonly offerDownload: (path: string) => string;
}

export type ChooseWhat = 'monitor-files' | 'workspace' | 'new-workspace' | 'folder';

export interface NativeDialogs {
  /** Paths the user chose; empty when cancelled. */
  readonly choose: (what: ChooseWhat) => Promise<readonly string[]>;
  /** Shows a file or folder in the system's own viewer. */
  readonly show: (path: string) => Promise<void>;
}

export interface ShowWindow {
  /** Opens the page's own address in a window without anything around it, or leads the open one there; answers whether another screen was free. */
  readonly open: (hash: string) => { readonly isOnOtherScreen: boolean };
  readonly close: () => void;
}

export interface Uploads {
  readonly find: (token: string) => { readonly path: string; readonly fileName: string } | null;
  /** The bytes have been read and are not needed any more. */
  readonly release: (token: string) => Promise<void>;
}

/** What one call brings along: how to stop it and whom to tell how far it is. */
export interface CallContext {
  readonly operationId: string;
  readonly signal: AbortSignal;
  readonly report: (progress: Omit<Progress, 'operationId'>) => void;
}
