import type { OperationOutput } from '../../shared/contract/operations.ts';
import { useAppState } from './app-state.ts';

type WrittenFile = OperationOutput<'export.run'>['files'][number];

/** Over HTTP the browser fetches what the host wrote; in the app it is in its folder already. True when it is fetched. */
export function fetchWritten({ path, token }: WrittenFile): boolean {
  if (useAppState.getState().app?.dialogs === true) return false;
  const link = document.createElement('a');
  link.href = `/api/download/${encodeURIComponent(token)}`;
  link.download = fileNameOf(path);
  link.click();
  return true;
}

export function fileNameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
