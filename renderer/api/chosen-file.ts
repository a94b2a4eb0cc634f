import { success } from '../../shared/base/result.ts';
import type { Result } from '../../shared/base/result.ts';
import type { FileReference } from '../../shared/contract/file-reference.ts';
import type { Issue } from '../../shared/model/issue.ts';
import { call, door } from './door.ts';

/** A file the user chose or dropped, not yet handed to the host. */
export interface ChosenFile {
  readonly name: string;
  /** Over HTTP this sends the bytes, so ask only when the file is really read. */
  readonly refer: () => Promise<Result<FileReference, Issue>>;
}

/** A file from a drop or a file field. */
export function chosenFromBrowser(file: File): ChosenFile {
  return { name: file.name, refer: () => door.handOver(file) };
}

/** A path from a native dialog. */
function chosenFromPath(path: string): ChosenFile {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  return { name, refer: () => Promise.resolve(success({ kind: 'path', path })) };
}

/** Asks for monitor files: with the system's own dialog where the door has one, else with the browser's. */
export async function chooseMonitorFiles(dialogs: boolean): Promise<Result<readonly ChosenFile[], Issue>> {
  if (!dialogs) return success((await chooseInBrowser('.csv,.txt,.geojson,.json')).map(chosenFromBrowser));
  const answer = await call('dialog.choose', { what: 'monitor-files' });
  return answer.ok ? success(answer.value.paths.map(chosenFromPath)) : answer;
}

/** The browser's own file dialog; empty when the user cancels. */
function chooseInBrowser(accept: string): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.multiple = true;
    field.accept = accept;
    field.addEventListener('change', () => resolve([...(field.files ?? [])]));
    field.addEventListener('cancel', () => resolve([]));
    field.click();
  });
}
