/**
 * What the preload script hangs on `window.wib`: everything the page can reach in Electron.
 * `ChosenFile` is the DOM's File on both sides; it is a parameter because this room knows no DOM.
 * Answers and progress are unknown here: the page checks them against the contract.
 */
export interface Bridge<ChosenFile> {
  invoke(name: string, input: unknown, operationId: string | undefined): Promise<unknown>;
  cancel(operationId: string): Promise<void>;
  /** Answers a function that stops listening. */
  onProgress(listener: (progress: unknown) => void): () => void;
  /** Where a file that was dropped or chosen lies on this computer. */
  pathForFile(file: ChosenFile): string;
}
